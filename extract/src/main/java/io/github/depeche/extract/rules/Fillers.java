package io.github.depeche.extract.rules;

import com.google.common.collect.ImmutableList;
import io.github.depeche.document.MentionForm;
import io.github.depeche.document.MentionType;
import io.github.depeche.extract.analysis.Sentence;
import io.github.depeche.extract.analysis.Token;
import io.github.depeche.extract.analysis.Upos;
import io.github.depeche.extract.mentions.Candidate;
import io.github.depeche.extract.mentions.Candidates;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the mention that a function's head word stands for. Immutable. */
public final class Fillers {

  /** A role and the name after it are at most a comma or a title apart. */
  private static final int APPOSITION_GAP = 3;

  private final Sentence sentence;
  private final ImmutableList<Candidate> candidates;
  private final Set<String> documentLemmas;

  /**
   * @param candidates those of the whole document
   * @param documentLemmas all lemmas of the document
   */
  public Fillers(Sentence sentence, Candidates candidates, Set<String> documentLemmas) {
    this.documentLemmas = documentLemmas;
    this.sentence = sentence;
    this.candidates = candidates.inSentence(sentence.index());
  }

  /** Returns all lemmas of the document. */
  Set<String> documentLemmas() {
    return documentLemmas;
  }

  /** Returns the candidates of the sentence, outer before nested. */
  public ImmutableList<Candidate> candidates() {
    return candidates;
  }

  /**
   * Returns the mention of one of {@code accepted} types that {@code head} stands for: for a role beside a name the
   * name, for a relative pronoun that is no candidate what it stands for.
   */
  public Optional<Candidate> resolve(Token head, Collection<MentionType> accepted) {
    Optional<Candidate> named = at(head).stream().flatMap(this::nameBeside).findFirst();
    if (named.isPresent() && accepted.contains(named.get().type())) {
      return named;
    }
    Optional<Candidate> own = at(head).stream().filter(found -> accepted.contains(found.type())).findFirst();
    if (own.isEmpty() && head.upos() == Upos.PRON) {
      return antecedent(head).flatMap(noun -> resolve(noun, accepted));
    }
    return own;
  }

  /** Returns whether {@code head} stands for a mention of one of {@code types}. */
  public boolean isOf(Token head, Collection<MentionType> types) {
    return resolve(head, types).isPresent();
  }

  /** Returns the candidates headed by a word, else the smallest around it. */
  public List<Candidate> at(Token head) {
    List<Candidate> headed = candidates.stream().filter(found -> found.head() == head.index()).toList();
    if (!headed.isEmpty()) {
      return headed;
    }
    return candidates.stream()
        .filter(found -> found.form() == MentionForm.NAME && found.span().contains(head.span()))
        .max(Comparator.comparing(Candidate::span))
        .map(List::of)
        .orElse(List.of());
  }

  /** Returns the person's name that stands right before or after a role. */
  private java.util.stream.Stream<Candidate> nameBeside(Candidate role) {
    if (role.type() != MentionType.ROLE) {
      return java.util.stream.Stream.empty();
    }
    return candidates.stream()
        .filter(found -> found.type() == MentionType.PERSON && found.form() == MentionForm.NAME)
        .filter(found -> isBeside(role, found));
  }

  private boolean isBeside(Candidate role, Candidate name) {
    int gap = name.span().start() - role.span().end();
    if (gap < 0 || gap > APPOSITION_GAP) {
      return false;
    }
    Token nameHead = sentence.token(name.head());
    // "le ministre, Poutine et Xi": a comma alone is no apposition when the tree says that it is a list.
    return gap <= 1 || !(nameHead.is("conj") || nameHead.is("nsubj"));
  }

  /** Returns the heads of the complements of a noun with a preposition, its possessive determiner among those of "de". */
  List<Token> complements(Token noun, String preposition) {
    return sentence.children(noun).stream()
        .filter(child -> child.is("nmod") || child.is("det"))
        .filter(
            child ->
                child.is("nmod")
                    ? sentence.children(child, "case").stream().anyMatch(marker -> marker.lemma().equals(preposition))
                    : preposition.equals("de"))
        .toList();
  }

  /** Returns what a relative pronoun stands for, or empty if the word is none. */
  Optional<Token> antecedent(Token pronoun) {
    if (pronoun.upos() != Upos.PRON) {
      return Optional.empty();
    }
    Optional<Token> above = sentence.head(pronoun);
    while (above.isPresent() && !above.get().relation().equals("acl:relcl")) {
      above = sentence.head(above.get());
    }
    return above.flatMap(sentence::head);
  }
}

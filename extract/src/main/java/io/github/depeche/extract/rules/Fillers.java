package io.github.depeche.extract.rules;

import com.google.common.collect.ImmutableList;
import io.github.depeche.document.MentionForm;
import io.github.depeche.document.MentionType;
import io.github.depeche.extract.analysis.Sentence;
import io.github.depeche.extract.analysis.Token;
import io.github.depeche.extract.analysis.Upos;
import io.github.depeche.extract.clauses.Participants;
import io.github.depeche.extract.mentions.Candidate;
import io.github.depeche.extract.mentions.Candidates;
import io.github.depeche.extract.words.WordList;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds the mention that a function's head word stands for. Of one sentence; not thread-safe. */
public final class Fillers implements Participants {

  private static final Set<String> FINDINGS =
      WordList.load("mentions/grammar-words.txt", "finding");

  private static final Set<String> PUBLISHING =
      WordList.load("mentions/grammar-words.txt", "publishing");

  private static final Set<String> RELATIVES = Set.of("que", "qu'", "qu’", "lequel", "dont");

  private final Sentence sentence;
  private final ImmutableList<Candidate> candidates;
  private final ApposedNames names;
  private final Set<String> documentLemmas;

  /** Lemmas and words of the sentence, once they have been asked for. */
  private final Set<String> words = new HashSet<>();

  /** What stands at a word, by its index, as far as it has been asked. */
  private final Map<Integer, List<Candidate>> found = new HashMap<>();

  /** The name beside what stands at a word, by its index, as far as it has been asked. */
  private final Map<Integer, Optional<Candidate>> named = new HashMap<>();

  /**
   * @param candidates those of the whole document
   * @param documentLemmas all lemmas of the document
   */
  public Fillers(Sentence sentence, Candidates candidates, Set<String> documentLemmas) {
    this.documentLemmas = documentLemmas;
    this.sentence = sentence;
    this.candidates = candidates.inSentence(sentence.index());
    this.names = new ApposedNames(sentence, this.candidates);
  }

  /** Returns all lemmas of the document. */
  Set<String> documentLemmas() {
    return documentLemmas;
  }

  /** Returns the lemmas of the sentence, and its words in small letters. */
  Set<String> words() {
    if (words.isEmpty()) {
      for (Token token : sentence.tokens()) {
        words.add(token.lemma());
        words.add(token.form().toLowerCase(Locale.ROOT));
      }
    }
    return words;
  }

  /** Returns the candidates of the sentence, outer before nested. */
  public ImmutableList<Candidate> candidates() {
    return candidates;
  }

  /**
   * Returns the mention of one of {@code accepted} types that {@code head} stands for: for a role
   * beside a name the name, for a relative pronoun that is no candidate what it stands for.
   */
  public Optional<Candidate> resolve(Token head, Collection<MentionType> accepted) {
    if (pointsToOther(head, accepted)) {
      return Optional.empty();
    }
    Optional<Candidate> named = named(head);
    if (named.isPresent() && accepted.contains(named.get().type())) {
      return named;
    }
    for (Candidate own : at(head)) {
      if (accepted.contains(own.type())) {
        return Optional.of(own);
      }
    }
    Optional<Candidate> apposed = apposed(head, accepted);
    if (apposed.isPresent()) {
      return apposed;
    }
    Optional<Token> members = counted(head);
    if (members.isPresent()) {
      return resolve(members.get(), accepted);
    }
    return head.upos() == Upos.PRON
        ? antecedent(head).flatMap(noun -> resolve(noun, accepted))
        : Optional.empty();
  }

  /** Says whether a relative pronoun stands for something of another type. */
  private boolean pointsToOther(Token head, Collection<MentionType> accepted) {
    return head.upos() == Upos.PRON
        && RELATIVES.contains(head.lemma().toLowerCase(Locale.ROOT))
        && antecedent(head)
            .filter(noun -> noun.upos() == Upos.NOUN && !isOf(noun, accepted))
            .isPresent();
  }

  /** Returns who one of several is: "une des journalistes, Claire Morel". */
  private Optional<Candidate> apposed(Token head, Collection<MentionType> accepted) {
    return head.upos() == Upos.PRON || head.upos() == Upos.NUM
        ? sentence.children(head, "appos").stream()
            .flatMap(name -> at(name).stream())
            .filter(found -> found.form() == MentionForm.NAME && accepted.contains(found.type()))
            .findFirst()
        : Optional.empty();
  }

  /** Returns whom a numeral or pronoun is of: "deux de ses hommes", "un des ministres". */
  private Optional<Token> counted(Token head) {
    boolean counts = head.upos() == Upos.NUM || head.upos() == Upos.PRON || head.upos() == Upos.DET;
    return counts
        ? sentence.children(head, "nmod").stream()
            .filter(child -> child.index() > head.index())
            .filter(
                child ->
                    sentence.children(child, "case").stream()
                        .anyMatch(marker -> marker.lemma().equals("de")))
            .findFirst()
        : Optional.empty();
  }

  /**
   * Returns the heads of whose a thing is: its "de" complements and possessives, with what is
   * coordinated.
   */
  List<Token> owners(Token thing) {
    List<Token> owners = new ArrayList<>();
    for (Token child : sentence.children(thing)) {
      boolean of =
          child.is("nmod")
              && sentence.children(child, "case").stream()
                  .anyMatch(marker -> marker.lemma().equals("de"));
      boolean possessive =
          child.is("det")
              && at(child).stream().anyMatch(found -> found.form() == MentionForm.PRONOUN);
      if (of || possessive) {
        owners.add(child);
        owners.addAll(of ? sentence.children(child, "conj") : List.of());
      }
    }
    return owners;
  }

  /**
   * Returns the heads of who speaks through a text: whose it is, by whom it was published, on whose
   * pages.
   */
  List<Token> authors(Token text) {
    List<Token> authors = new ArrayList<>(owners(text));
    for (Token participle : sentence.children(text, "acl")) {
      if (PUBLISHING.contains(participle.lemma())) {
        for (Token child : sentence.children(participle, "obl")) {
          boolean agent =
              sentence.children(child, "case").stream()
                  .anyMatch(marker -> marker.lemma().equals("par"));
          authors.addAll(agent ? List.of(child) : owners(child));
        }
      }
    }
    return authors;
  }

  /** Returns whether {@code head} stands for a mention of one of {@code types}. */
  public boolean isOf(Token head, Collection<MentionType> types) {
    return resolve(head, types).isPresent();
  }

  @Override
  public boolean canAct(Token head) {
    return isOf(head, RoleTypes.ACTORS);
  }

  @Override
  public boolean isText(Token head) {
    return isOf(head, Roles.TEXTS) || FINDINGS.contains(head.lemma());
  }

  @Override
  public boolean beginsName(Token word) {
    return candidates.stream()
        .anyMatch(
            found ->
                found.form() == MentionForm.NAME
                    && RoleTypes.ACTORS.contains(found.type())
                    && found.span().start() == word.span().start());
  }

  /** Returns the candidates headed by a word, else the smallest around it. */
  public List<Candidate> at(Token head) {
    List<Candidate> known = found.get(head.index());
    if (known == null) {
      known = find(head);
      found.put(head.index(), known);
    }
    return known;
  }

  private List<Candidate> headedBy(Token head) {
    List<Candidate> headed = new ArrayList<>();
    for (Candidate candidate : candidates) {
      if (candidate.head() == head.index()) {
        headed.add(candidate);
      }
    }
    return headed;
  }

  private List<Candidate> find(Token head) {
    List<Candidate> headed = headedBy(head);
    if (!headed.isEmpty()) {
      return headed;
    }
    Optional<Candidate> titled = names.titled(head);
    if (titled.isPresent()) {
      return List.of(titled.get());
    }
    // "Mme Sturgeon": the tree can hang a name on its title.
    for (Token part : sentence.children(head)) {
      boolean next = part.index() > head.index() && part.index() <= head.index() + 2;
      boolean bare = part.is("nmod") && sentence.children(part, "case").isEmpty();
      if (part.is("flat") || part.is("compound") || next && (part.is("appos") || bare)) {
        List<Candidate> named = headedBy(part);
        if (!named.isEmpty()) {
          return named;
        }
      }
    }
    return candidates.stream()
        .filter(found -> found.form() == MentionForm.NAME && found.span().contains(head.span()))
        .max(Comparator.comparing(Candidate::span))
        .map(List::of)
        .orElse(List.of());
  }

  /** Returns the name that stands beside a role of which a word is the head. */
  private Optional<Candidate> named(Token head) {
    Optional<Candidate> known = named.get(head.index());
    if (known == null) {
      known = at(head).stream().flatMap(role -> names.of(role).stream()).findFirst();
      named.put(head.index(), known);
    }
    return known;
  }

  /**
   * Returns the heads of the complements of a noun with a preposition, its possessive determiner
   * among those of "de".
   */
  List<Token> complements(Token noun, String preposition) {
    return sentence.children(noun).stream()
        .filter(child -> child.is("nmod") || child.is("det"))
        .filter(
            child ->
                child.is("nmod")
                    ? sentence.children(child, "case").stream()
                        .anyMatch(marker -> marker.lemma().equals(preposition))
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

package io.github.depeche.extract.rules;

import com.google.common.collect.ImmutableList;
import io.github.depeche.document.MentionForm;
import io.github.depeche.document.MentionType;
import io.github.depeche.extract.analysis.Morphology;
import io.github.depeche.extract.analysis.Sentence;
import io.github.depeche.extract.analysis.Token;
import io.github.depeche.extract.analysis.Upos;
import io.github.depeche.extract.clauses.Participants;
import io.github.depeche.extract.mentions.Candidate;
import io.github.depeche.extract.mentions.Candidates;
import io.github.depeche.extract.mentions.phrases.WordList;
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

  /** A role and its name have at most so many words or further roles between. */
  private static final int APPOSITION_GAP = 6;

  private static final Set<String> TITLES =
      Set.of("M.", "Mme", "MM.", "Dr", "Mgr", "Me", "M", "Mlle", "Monsieur", "Madame", "Sir");

  private static final Set<String> FINDINGS = WordList.load("grammar-words.txt", "finding");

  private static final Set<String> PUBLISHING = WordList.load("grammar-words.txt", "publishing");

  private static final Set<String> RELATIVES = Set.of("que", "qu'", "qu’", "lequel", "dont");

  private final Sentence sentence;
  private final ImmutableList<Candidate> candidates;
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
    return isOf(head, RuleMatcher.ACTORS);
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
                    && RuleMatcher.ACTORS.contains(found.type())
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
    if (TITLES.contains(head.form()) && head.index() + 1 < sentence.size()) {
      Optional<Candidate> titled = startingAt(sentence.token(head.index() + 1), MentionType.PERSON);
      if (titled.isPresent()) {
        return List.of(titled.get());
      }
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
      known =
          at(head).stream()
              .flatMap(role -> nameBeside(role).or(() -> further(role)).stream())
              .findFirst();
      named.put(head.index(), known);
    }
    return known;
  }

  /**
   * Returns the person's name that stands beside a role: right after it, or after a comma and
   * further roles.
   */
  private Optional<Candidate> nameBeside(Candidate role) {
    Optional<MentionType> type = nameType(role);
    if (type.isEmpty()) {
      return Optional.empty();
    }
    int at = after(role);
    boolean comma = false;
    for (int skipped = 0; at < sentence.size() && skipped < APPOSITION_GAP; skipped++) {
      Token token = sentence.token(at);
      Optional<Candidate> name = startingAt(token, type.get());
      if (name.isPresent()) {
        return isListed(name.get(), comma) ? Optional.empty() : name;
      }
      Optional<Candidate> further = startingAt(token, MentionType.ROLE);
      if (further.isEmpty() && !comma) {
        // "le président de la banque Levant Trust, Walid Kassab"
        further = startingAt(token, MentionType.ORGANIZATION);
      }
      if (further.isPresent() && comma && sentence.token(further.get().head()).is("nsubj")) {
        // "reçu par le roi, le président X a dit": another participant.
        return Optional.empty();
      }
      if (further.isPresent()) {
        at = after(further.get());
      } else if (token.upos() == Upos.CCONJ
          && at + 1 < sentence.size()
          && startingAt(sentence.token(at + 1), MentionType.ROLE).isPresent()) {
        // "le conseiller d'État et ministre X": one person, as the second role has no article.
        at++;
      } else if (isLink(token) && !(comma && token.form().equals(","))) {
        comma |= token.form().equals(",");
        at++;
      } else {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** Returns a name that stands farther off. */
  private Optional<Candidate> further(Candidate role) {
    return nameType(role).flatMap(type -> new NamesBeside(sentence, candidates).of(role, type));
  }

  /**
   * Returns what a phrase can stand before the name of: "le député X", "le journaliste X",
   * "l'agence X".
   */
  private static Optional<MentionType> nameType(Candidate phrase) {
    if (phrase.type() == MentionType.ROLE
        || phrase.type() == MentionType.PERSON && phrase.form() == MentionForm.NOMINAL) {
      return Optional.of(MentionType.PERSON);
    }
    return phrase.type() == MentionType.ORGANIZATION && phrase.form() == MentionForm.NOMINAL
        ? Optional.of(MentionType.ORGANIZATION)
        : Optional.empty();
  }

  /**
   * Says whether a word can stand between a role and the name that it is of: a comma, an article, a
   * title.
   */
  private static boolean isLink(Token token) {
    return token.form().equals(",")
        || token.upos() == Upos.DET
        || TITLES.contains(token.form())
        || token.upos() == Upos.PROPN && token.morphology().gender() != Morphology.Gender.NONE
        || token.upos() == Upos.ADJ;
  }

  /**
   * "le président, Poutine et Xi": after a comma a name with a head of its own is another
   * participant.
   */
  private boolean isListed(Candidate name, boolean comma) {
    Token head = sentence.token(name.head());
    return comma
        && (head.is("nsubj") || head.is("conj") && !sentence.children(head, "cc").isEmpty());
  }

  private Optional<Candidate> startingAt(Token token, MentionType type) {
    for (Candidate found : candidates) {
      if (found.span().start() == token.span().start()
          && found.type() == type
          && (found.form() == MentionForm.NAME || type == MentionType.ROLE)) {
        return Optional.of(found);
      }
    }
    return Optional.empty();
  }

  /** Returns the index of the first word after a candidate. */
  private int after(Candidate candidate) {
    int at = candidate.head();
    while (at < sentence.size() && sentence.token(at).span().start() < candidate.span().end()) {
      at++;
    }
    return at;
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

package io.github.depeche.extract.clauses;

import com.google.common.collect.ImmutableList;
import io.github.depeche.extract.analysis.Morphology;
import io.github.depeche.extract.analysis.Sentence;
import io.github.depeche.extract.analysis.Token;
import io.github.depeche.extract.analysis.Upos;
import io.github.depeche.extract.words.FunctionWords;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A dependency tree with the questions that readers of clauses ask of it. Not thread-safe; one for
 * each sentence.
 */
final class Tree {

  private static final Set<Upos> NOMINAL =
      Set.of(Upos.NOUN, Upos.PROPN, Upos.PRON, Upos.NUM, Upos.X, Upos.SYM);

  /** An agent stands no further behind what it does. */
  private static final int AGENT_REACH = 12;

  private final Sentence sentence;
  private final ClauseWords lexicon;

  /** The prepositions of words, by their indexes, as far as they have been asked. */
  private final @Nullable String[] prepositions;

  Tree(Sentence sentence, ClauseWords lexicon) {
    this.sentence = sentence;
    this.lexicon = lexicon;
    this.prepositions = new String[sentence.size()];
  }

  Sentence sentence() {
    return sentence;
  }

  /** Returns the children of {@code token} by any of {@code relations}, in text order. */
  List<Token> children(Token token, String... relations) {
    ImmutableList<Token> all = sentence.children(token);
    if (all.isEmpty()) {
      return all;
    }
    ImmutableList.Builder<Token> found = ImmutableList.builder();
    for (Token child : all) {
      for (String relation : relations) {
        if (child.is(relation)) {
          found.add(child);
          break;
        }
      }
    }
    return found.build();
  }

  Optional<Token> head(Token token) {
    return sentence.head(token);
  }

  boolean isVerbal(Token token) {
    return token.upos() == Upos.VERB
        || token.upos() == Upos.AUX && !token.is("aux") && !token.is("cop")
        || hasCopula(token)
        || token.morphology().verbForm() != Morphology.VerbForm.NONE && token.upos() != Upos.AUX;
  }

  boolean isNominal(Token token) {
    return NOMINAL.contains(token.upos());
  }

  boolean hasCopula(Token token) {
    for (Token child : sentence.children(token)) {
      if (child.is("cop")) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether the verb, or an auxiliary of it, is finite. */
  boolean isFinite(Token verb) {
    return isFiniteForm(verb) || children(verb, "aux", "cop").stream().anyMatch(Tree::isFiniteForm);
  }

  /** Returns the finite word of a verb's group: an auxiliary, or the verb itself. */
  Optional<Token> finiteForm(Token verb) {
    return children(verb, "aux", "cop").stream()
        .filter(Tree::isFiniteForm)
        .findFirst()
        .or(() -> Optional.of(verb).filter(Tree::isFiniteForm));
  }

  private static boolean isFiniteForm(Token token) {
    return token.morphology().verbForm() == Morphology.VerbForm.FINITE;
  }

  boolean isInfinitive(Token verb) {
    return verb.morphology().verbForm() == Morphology.VerbForm.INFINITIVE
        || children(verb, "aux").stream()
            .anyMatch(aux -> aux.morphology().verbForm() == Morphology.VerbForm.INFINITIVE);
  }

  boolean isPastParticiple(Token verb) {
    return verb.morphology().verbForm() == Morphology.VerbForm.PARTICIPLE
        && verb.morphology().tense() != Morphology.Tense.PRESENT;
  }

  boolean isPresentParticiple(Token verb) {
    return verb.morphology().verbForm() == Morphology.VerbForm.PARTICIPLE
        && verb.morphology().tense() == Morphology.Tense.PRESENT;
  }

  /** Says whether a noun says when rather than who. */
  boolean isTime(Token noun) {
    return lexicon.times().contains(noun.lemma().toLowerCase(Locale.ROOT));
  }

  /** Says whether a comma stands right before a word. */
  boolean followsComma(Token word) {
    return word.index() > 0 && sentence.token(word.index() - 1).form().equals(",");
  }

  /**
   * Says whether a verb has a reflexive pronoun: "se", or one that repeats the person of the
   * subject.
   */
  boolean isReflexive(Token verb) {
    for (Token child : sentence.children(verb)) {
      if (child.index() < verb.index()
          && child.upos() == Upos.PRON
          && (FunctionWords.REFLEXIVE.contains(lower(child)) || repeatsSubject(verb, child))) {
        return true;
      }
    }
    return false;
  }

  private boolean repeatsSubject(Token verb, Token clitic) {
    String form = lower(clitic);
    return !clitic.is("nsubj")
        && children(verb, "nsubj").stream()
            .map(Tree::lower)
            .anyMatch(
                subject ->
                    switch (subject) {
                      case "je", "j'", "j’" -> Set.of("me", "m'", "m’").contains(form);
                      case "nous", "vous" -> subject.equals(form);
                      default -> false;
                    });
  }

  /**
   * Returns the preposition of a phrase in its simple form, such as "avec" for "en compagnie de";
   * empty if none.
   */
  String preposition(Token phrase) {
    String known = prepositions[phrase.index()];
    if (known == null) {
      known = findPreposition(phrase);
      prepositions[phrase.index()] = known;
    }
    return known;
  }

  private String findPreposition(Token phrase) {
    List<Token> words = new ArrayList<>();
    for (Token marker : children(phrase, "case")) {
      words.add(marker);
      words.addAll(children(marker, "fixed"));
    }
    if (words.isEmpty()) {
      return "";
    }
    words.sort(Comparator.comparingInt(Token::index));
    String name = String.join(" ", words.stream().map(Tree::lemma).toList());
    return lexicon.prepositions().getOrDefault(name, name);
  }

  /**
   * Returns what a prepositional phrase is about, where its own noun only makes a preposition: of
   * "à l'égard d'Ottawa" the word "Ottawa" with "envers"; of any other phrase its head and
   * preposition.
   */
  Phrase phrase(Token head) {
    String simple = preposition(head);
    if (!simple.isEmpty() && head.upos() == Upos.NOUN) {
      String article = children(head, "det").isEmpty() ? "" : "le ";
      String complex = simple + " " + article + head.lemma() + " de";
      String elided = complex.replace(" le ", " l'");
      String meaning =
          lexicon.prepositions().getOrDefault(complex, lexicon.prepositions().get(elided));
      if (meaning != null) {
        return children(head, "nmod").stream()
            .filter(inner -> preposition(inner).equals("de") && isNominal(inner))
            .findFirst()
            .map(inner -> new Phrase(inner, meaning))
            .orElse(new Phrase(head, simple));
      }
    }
    return new Phrase(head, simple);
  }

  /** A prepositional phrase. */
  record Phrase(Token head, String preposition) {}

  /**
   * Says whether "des" stands before a noun, which may be the plural of "un" where the tree reads
   * "de les".
   */
  boolean hasPluralArticle(Token noun) {
    return children(noun, "case").stream()
        .anyMatch(marker -> isDes(marker) || isContractedPlural(marker));
  }

  private static boolean isDes(Token token) {
    return lower(token).equals("des");
  }

  /** Says whether a word is the "de" of "des", whose words share their span. */
  boolean isContractedPlural(Token marker) {
    int next = marker.index() + 1;
    return lemma(marker).equals("de")
        && next < sentence.size()
        && sentence.token(next).span().equals(marker.span())
        && lower(sentence.token(next)).equals("les");
  }

  /**
   * Returns the noun that one of {@code prepositions} governs closely behind a word, with no verb
   * and no comma between, whatever the tree hangs it on.
   */
  Optional<Token> agentBehind(Token word, Set<String> agentive) {
    int end = Math.min(sentence.size(), word.index() + AGENT_REACH);
    for (int i = word.index() + 1; i < end; i++) {
      Token token = sentence.token(i);
      boolean ends =
          switch (token.upos()) {
            case VERB, AUX, PUNCT, CCONJ, SCONJ, PRON -> true;
            case ADJ, ADP, ADV, DET, INTJ, NOUN, NUM, PART, PROPN, SYM, X -> false;
          };
      if (ends) {
        return Optional.empty();
      }
      if (token.upos() == Upos.ADP && agentive.contains(lemma(token)) && token.is("case")) {
        return head(token).filter(noun -> noun.index() > token.index() && isNominal(noun));
      }
    }
    return Optional.empty();
  }

  /**
   * Returns {@code head} and what is coordinated with it, or with a name in apposition to it: "le
   * président, Jean Roux, et le ministre".
   */
  List<Token> withConjuncts(Token head) {
    List<Token> all = new ArrayList<>();
    all.add(head);
    conjuncts(head, all);
    for (Token apposed : children(head, "appos")) {
      if (!children(apposed, "cc").isEmpty()) {
        // "le président, Jean Roux, et le ministre": taken for an apposition, too.
        all.addAll(withConjuncts(apposed));
      } else if (apposed.upos() == Upos.PROPN) {
        conjuncts(apposed, all);
      }
    }
    return all;
  }

  private void conjuncts(Token head, List<Token> all) {
    for (Token conjunct : children(head, "conj")) {
      if (isNominal(conjunct) && children(conjunct, "nsubj").isEmpty() && !hasCopula(conjunct)) {
        all.addAll(withConjuncts(conjunct));
      }
    }
  }

  /** Returns the nearest word above {@code token} that is a verb or has a copula. */
  Optional<Token> verbAbove(Token token) {
    Optional<Token> above = head(token);
    while (above.isPresent() && !isVerbal(above.get())) {
      above = head(above.get());
    }
    return above;
  }

  static String lower(Token token) {
    return token.form().toLowerCase(Locale.ROOT);
  }

  /** Returns the lemma of a function word, without elision. */
  static String lemma(Token token) {
    String lemma = token.lemma().toLowerCase(Locale.ROOT);
    return switch (lemma) {
      case "d'", "d’" -> "de";
      case "l'", "l’", "la", "les" -> "le";
      case "qu'", "qu’" -> "que";
      default -> lemma;
    };
  }
}

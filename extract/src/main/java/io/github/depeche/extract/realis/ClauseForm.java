package io.github.depeche.extract.realis;

import io.github.depeche.extract.analysis.Morphology;
import io.github.depeche.extract.analysis.Morphology.Mood;
import io.github.depeche.extract.analysis.Morphology.Tense;
import io.github.depeche.extract.analysis.Morphology.VerbForm;
import io.github.depeche.extract.analysis.Sentence;
import io.github.depeche.extract.analysis.Token;
import io.github.depeche.extract.analysis.Upos;
import io.github.depeche.extract.words.FunctionWords;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What the form of a verb says by itself: negation, tense, mood. */
record ClauseForm(Sentence sentence, Cues cues) {

  /** How far after a verb the "que" of "ne … que" is looked for. */
  private static final int RESTRICTION = 4;

  /** Returns the words that carry the verb's finiteness: itself and its auxiliaries. */
  private List<Token> words(Token verb) {
    List<Token> words = new ArrayList<>(sentence.children(verb, "aux"));
    words.addAll(sentence.children(verb, "cop"));
    words.add(verb);
    return words;
  }

  /** Returns whether a negation belongs to the verb; "ne … que" only restricts. */
  boolean isNegated(Token verb) {
    boolean ne = false;
    boolean word = false;
    for (Token part : words(verb)) {
      for (Token child : sentence.children(part)) {
        ne |= isNe(child);
        word |= cues.negations().contains(lower(child)) && isNear(child, verb);
      }
    }
    if (!ne) {
      return word && isBareParticiple(verb);
    }
    return word || negatesElsewhere(verb) || !isRestricted(verb);
  }

  /** "n'est pas arrivé", "ni signé", but not "a signé … pas loin". */
  private boolean isNear(Token negation, Token verb) {
    return !negation.is("det") || negation.index() < verb.index();
  }

  private static boolean isNe(Token token) {
    return FunctionWords.NE.contains(lower(token));
  }

  /** A participle or adjective can be negated without "ne": "non revendiquée", "pas signé". */
  private boolean isBareParticiple(Token verb) {
    return !isFinite(verb) && verb.morphology().verbForm() == VerbForm.PARTICIPLE;
  }

  private boolean negatesElsewhere(Token verb) {
    return sentence.children(verb).stream()
        .filter(child -> child.is("nsubj") || child.is("obj"))
        .flatMap(child -> sentence.children(child, "det").stream())
        .anyMatch(determiner -> cues.negations().contains(lower(determiner)));
  }

  private boolean isRestricted(Token verb) {
    for (int i = verb.index() + 1; i <= verb.index() + RESTRICTION && i < sentence.size(); i++) {
      if (lower(sentence.token(i)).startsWith("qu") && !sentence.token(i).is("nsubj")) {
        return true;
      }
    }
    return false;
  }

  boolean isFinite(Token verb) {
    return words(verb).stream().anyMatch(word -> word.morphology().verbForm() == VerbForm.FINITE);
  }

  boolean isInfinitive(Token verb) {
    return !isFinite(verb)
        && words(verb).stream()
            .anyMatch(word -> word.morphology().verbForm() == VerbForm.INFINITIVE);
  }

  /** Returns whether a non-finite verb tells of something past: "après avoir signé". */
  boolean isPastInfinitive(Token verb) {
    return isInfinitive(verb)
            && verb.morphology().verbForm() != VerbForm.INFINITIVE
            && sentence.children(verb, "aux").stream()
                .noneMatch(aux -> aux.relation().equals("aux:pass"))
        || isInfinitive(verb)
            && sentence.children(verb, "aux").stream()
                .anyMatch(
                    aux ->
                        aux.lemma().equals("avoir")
                            && aux.morphology().verbForm() == VerbForm.INFINITIVE);
  }

  boolean isPastParticiple(Token verb) {
    return !isFinite(verb)
        && !isInfinitive(verb)
        && verb.morphology().verbForm() == VerbForm.PARTICIPLE
        && verb.morphology().tense() != Tense.PRESENT;
  }

  boolean has(Token verb, Mood mood) {
    return words(verb).stream().anyMatch(word -> word.morphology().mood() == mood);
  }

  boolean has(Token verb, Tense tense) {
    return words(verb).stream()
        .map(Token::morphology)
        .anyMatch(
            form ->
                form.tense() == tense
                    && form.verbForm() == VerbForm.FINITE
                    && form.mood() != Mood.CONDITIONAL);
  }

  /** Returns whether the verb is in a perfect tense: "a signé", "avait signé", "aura signé". */
  boolean isPerfect(Token verb) {
    return verb.morphology().verbForm() == VerbForm.PARTICIPLE
        && sentence.children(verb, "aux").stream()
            .anyMatch(
                aux ->
                    aux.morphology().verbForm() == VerbForm.FINITE
                        && !aux.relation().equals("aux:pass"));
  }

  /**
   * Returns whether the verb tells of the past: in a perfect tense, the imperfect or the simple
   * past.
   */
  boolean isPast(Token verb) {
    return isPerfect(verb) || has(verb, Tense.IMPERFECT) || has(verb, Tense.PAST);
  }

  /** Returns whether the verb is in the simple present, without auxiliary of tense. */
  boolean isPresent(Token verb) {
    Morphology form = verb.morphology();
    return form.verbForm() == VerbForm.FINITE && form.tense() == Tense.PRESENT
        || sentence.children(verb, "aux").stream()
            .anyMatch(
                aux ->
                    aux.relation().equals("aux:pass") && aux.morphology().tense() == Tense.PRESENT);
  }

  boolean isReflexive(Token verb) {
    return sentence.children(verb).stream()
        .anyMatch(
            child -> child.upos() == Upos.PRON && FunctionWords.REFLEXIVE.contains(lower(child)));
  }

  /** Returns the preposition or conjunction of a phrase or clause, in dictionary forms. */
  Optional<String> marker(Token token, String... relations) {
    List<Token> words = new ArrayList<>();
    for (String relation : relations) {
      for (Token marker : sentence.children(token, relation)) {
        words.add(marker);
        words.addAll(sentence.children(marker, "fixed"));
      }
    }
    words.sort(Comparator.comparingInt(Token::index));
    String name = String.join(" ", words.stream().map(ClauseForm::functionWord).toList());
    return name.isEmpty() ? Optional.empty() : Optional.of(name);
  }

  private static String functionWord(Token token) {
    return FunctionWords.base(lower(token)).orElseGet(() -> token.lemma().toLowerCase(Locale.ROOT));
  }

  static String lower(Token token) {
    return token.form().toLowerCase(Locale.ROOT);
  }
}

package io.github.depeche.extract.rules;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.depeche.document.Span;
import io.github.depeche.extract.analysis.Sentence;
import io.github.depeche.extract.analysis.Token;
import io.github.depeche.extract.analysis.Upos;
import io.github.depeche.extract.clauses.Predicate;
import java.util.Locale;
import java.util.Optional;

/** Finds the words of a pattern in a sentence. */
final class TriggerReader {

  /**
   * How many words may stand between the first word of a phrase and its fixed rest ("mettre le pays
   * en garde").
   */
  private static final int REACH = 7;

  /** What words of an object are. */
  private static final ImmutableSet<Upos> OBJECTS =
      Sets.immutableEnumSet(Upos.DET, Upos.NOUN, Upos.PROPN);

  /** How many words, such as an article, may stand between two fixed words. */
  private static final int GAP = 1;

  private TriggerReader() {}

  /**
   * Returns the span of the trigger, or empty if the predicate's words are not those of the
   * pattern.
   */
  static Optional<Span> find(Pattern pattern, Predicate predicate) {
    if (pattern instanceof Pattern.Verb verb) {
      return only(predicate, Predicate.Kind.VERB, verb.reflexive() == predicate.reflexive());
    }
    if (pattern instanceof Pattern.Noun) {
      return only(predicate, Predicate.Kind.NOUN, true);
    }
    if (pattern instanceof Pattern.Adjective) {
      return only(predicate, Predicate.Kind.ADJECTIVE, true);
    }
    return phrase((Pattern.Phrase) pattern, predicate);
  }

  private static Optional<Span> only(Predicate predicate, Predicate.Kind kind, boolean other) {
    return predicate.kind() == kind && other
        ? Optional.of(predicate.head().span())
        : Optional.empty();
  }

  private static Optional<Span> phrase(Pattern.Phrase phrase, Predicate predicate) {
    if (phrase.reflexive() && !predicate.reflexive()) {
      return Optional.empty();
    }
    Sentence sentence = predicate.sentence();
    int[] places = new int[phrase.words().size()];
    places[phrase.anchor()] = predicate.head().index();
    int reach = predicate.kind() == Predicate.Kind.VERB ? REACH : GAP;
    for (int i = phrase.anchor() + 1; i < places.length; i++) {
      places[i] =
          find(
              phrase.words().get(i),
              sentence,
              places[i - 1],
              1,
              i == phrase.anchor() + 1 ? reach : GAP);
      if (places[i] < 0) {
        return Optional.empty();
      }
    }
    for (int i = phrase.anchor() - 1; i >= 0; i--) {
      places[i] = find(phrase.words().get(i), sentence, places[i + 1], -1, GAP);
      if (places[i] < 0) {
        return Optional.empty();
      }
    }
    return phrase.trigger().stream().map(i -> sentence.token(places[i]).span()).reduce(Span::cover);
  }

  /**
   * Returns the place of a word beyond {@code from}, or -1; words between are at most {@code gap}.
   * An object is not reached over a preposition: in "sème le doute sur la mort" nobody sows death.
   */
  private static int find(String word, Sentence sentence, int from, int step, int gap) {
    int at = from + step;
    boolean preposition = false;
    for (int skipped = 0;
        skipped <= gap && at >= 0 && at < sentence.size();
        skipped++, at += step) {
      Token token = sentence.token(at);
      boolean object = OBJECTS.contains(token.upos());
      if (isWord(word, token) && !(object && preposition && step > 0)) {
        return at;
      }
      preposition |= token.upos() == Upos.ADP;
    }
    return -1;
  }

  private static boolean isWord(String word, Token token) {
    String form = token.form().toLowerCase(Locale.ROOT).replace('\u2019', '\'');
    return switch (word) {
      // The two words of a contraction have lemmas of their own; an article may stand between.
      case "au", "aux" -> form.equals("à");
      case "du", "des" -> token.lemma().equals("de") || form.equals(word);
      default -> isForm(word, form, token);
    };
  }

  private static boolean isForm(String word, String form, Token token) {
    return word.equals(form)
        || word.equals(token.lemma().toLowerCase(Locale.ROOT))
        || word.equals("d'") && token.lemma().equals("de")
        || word.equals("l'") && token.lemma().equals("le");
  }
}

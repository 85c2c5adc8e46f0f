package io.github.depeche.extract.rules;

import io.github.depeche.document.Span;
import io.github.depeche.extract.analysis.Sentence;
import io.github.depeche.extract.analysis.Token;
import io.github.depeche.extract.clauses.Predicate;
import java.util.Locale;
import java.util.Optional;

/** Finds the words of a pattern in a sentence. */
final class TriggerReader {

  /** How many words may stand between the first word of a phrase and its fixed rest ("mettre le pays en garde"). */
  private static final int REACH = 7;

  private TriggerReader() {}

  /** Returns the span of the trigger, or empty if the predicate's words are not those of the pattern. */
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
    return predicate.kind() == kind && other ? Optional.of(predicate.head().span()) : Optional.empty();
  }

  private static Optional<Span> phrase(Pattern.Phrase phrase, Predicate predicate) {
    if (phrase.reflexive() && !predicate.reflexive()) {
      return Optional.empty();
    }
    Sentence sentence = predicate.sentence();
    int head = predicate.head().index();
    int rest = phrase.words().size() - 1;
    for (int start = head + 1; start <= head + 1 + REACH && start + rest <= sentence.size(); start++) {
      if (fits(phrase, sentence, start)) {
        return Optional.of(trigger(phrase, sentence, head, start));
      }
    }
    return Optional.empty();
  }

  private static boolean fits(Pattern.Phrase phrase, Sentence sentence, int start) {
    for (int i = 1; i < phrase.words().size(); i++) {
      if (!isWord(phrase.words().get(i), sentence.token(start + i - 1))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isWord(String word, Token token) {
    String form = token.form().toLowerCase(Locale.ROOT).replace('’', '\'');
    return word.equals(form)
        || word.equals(token.lemma())
        || word.equals("d'") && token.lemma().equals("de")
        || word.equals("l'") && token.lemma().equals("le");
  }

  private static Span trigger(Pattern.Phrase phrase, Sentence sentence, int head, int start) {
    return phrase.trigger().stream()
        .map(i -> sentence.token(i == 0 ? head : start + i - 1).span())
        .reduce(Span::cover)
        .orElseThrow();
  }
}

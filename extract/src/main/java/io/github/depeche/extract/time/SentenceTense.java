package io.github.depeche.extract.time;

import com.google.common.collect.ImmutableSet;
import io.github.depeche.document.Span;
import io.github.depeche.extract.analysis.Morphology.Mood;
import io.github.depeche.extract.analysis.Morphology.Tense;
import io.github.depeche.extract.analysis.Morphology.VerbForm;
import io.github.depeche.extract.analysis.Sentence;
import io.github.depeche.extract.analysis.Token;
import io.github.depeche.extract.analysis.Upos;
import io.github.depeche.extract.words.WordList;
import java.util.Optional;

/**
 * Reads from a sentence's tree whether an expression in it lies ahead or behind. Each question
 * takes bounded time.
 */
final class SentenceTense {

  /** A deeper tree is a parser's mistake. */
  private static final int HIGHEST_CLIMB = 12;

  private static final ImmutableSet<String> PROSPECTIVE = verbs("prospective");
  private static final ImmutableSet<String> SCHEDULING = verbs("scheduling");
  private static final ImmutableSet<String> LOOKING_BACK = verbs("looking back");
  private static final ImmutableSet<String> RETROSPECTIVE = verbs("retrospective");
  private static final ImmutableSet<String> IMPLICATIVE = verbs("implicative");
  private static final ImmutableSet<String> SUMMONING = verbs("summoning");

  private final Sentence sentence;

  /** For each word its first finite auxiliary or copula, or the first auxiliary at all. */
  private final Token[] auxiliaries;

  SentenceTense(Sentence sentence) {
    this.sentence = sentence;
    this.auxiliaries = new Token[sentence.size()];
    for (Token token : sentence.tokens()) {
      if (token.head() != Token.ROOT && (token.is("aux") || token.is("cop"))) {
        Token known = auxiliaries[token.head()];
        if (known == null || !isFinite(known) && isFinite(token)) {
          auxiliaries[token.head()] = token;
        }
      }
    }
  }

  private static ImmutableSet<String> verbs(String section) {
    return WordList.load("time/tense-verbs.txt", section);
  }

  /** Returns the word of {@code span} that governs its others. */
  Token head(Span span) {
    int at = firstReaching(span.start());
    Token first = sentence.token(at);
    for (int i = at; i < sentence.size() && sentence.token(i).span().start() < span.end(); i++) {
      Token token = sentence.token(i);
      boolean outside = sentence.head(token).map(head -> !head.span().overlaps(span)).orElse(true);
      if (outside && token.upos() != Upos.PUNCT) {
        return token;
      }
    }
    return first;
  }

  /** Returns the word at {@code offset}, or the next one. */
  Token at(int offset) {
    return sentence.token(firstReaching(offset));
  }

  /** Returns the index of the first word that ends after {@code offset}, or of the last word. */
  private int firstReaching(int offset) {
    int low = 0;
    int high = sentence.size() - 1;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sentence.token(middle).span().end() > offset) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  /** Returns where the verbs above {@code span} put it. */
  Direction direction(Span span) {
    Optional<Token> at = Optional.of(head(span));
    boolean infinitive = false;
    boolean noun = false;
    for (int i = 0; i < HIGHEST_CLIMB && at.isPresent(); i++) {
      Token token = at.get();
      Token auxiliary = auxiliaries[token.index()];
      if (token.upos() == Upos.VERB || token.upos() == Upos.AUX || auxiliary != null) {
        Direction direction = verb(token, auxiliary, infinitive);
        if (direction != Direction.UNKNOWN) {
          return direction == Direction.PAST && noun ? throughNoun(token) : direction;
        }
        // "avant de partir mardi" goes with the verb above, "a promis de partir mardi" ahead of it.
        boolean passive = auxiliary != null && passiveInfinitive(auxiliary);
        infinitive = !token.is("advcl") && (infinitive || isInfinitive(token) || passive);
      } else {
        noun |= i > 0;
      }
      at = sentence.head(token);
    }
    return infinitive ? Direction.FUTURE : Direction.UNKNOWN;
  }

  /** Returns where a verb in the past puts what hangs on a noun below it. */
  private static Direction throughNoun(Token verb) {
    return SUMMONING.contains(verb.lemma()) ? Direction.FUTURE : Direction.PERHAPS_PAST;
  }

  private static Direction verb(Token verb, Token auxiliary, boolean infinitive) {
    if (infinitive && RETROSPECTIVE.contains(verb.lemma())) {
      return Direction.PAST;
    }
    boolean participle = verb.morphology().verbForm() == VerbForm.PARTICIPLE;
    boolean passive = auxiliary == null || auxiliary.lemma().equals("être");
    if (participle && passive && SCHEDULING.contains(verb.lemma()) && past(verb)) {
      return Direction.SCHEDULED;
    }
    if (auxiliary != null) {
      return auxiliary(verb, auxiliary, participle && past(verb), infinitive);
    }
    if (participle) {
      boolean ahead = infinitive && !IMPLICATIVE.contains(verb.lemma());
      return ahead ? Direction.FUTURE : past(verb) ? Direction.PAST : Direction.UNKNOWN;
    }
    return isFinite(verb) ? simple(verb, infinitive) : Direction.UNKNOWN;
  }

  private static Direction auxiliary(
      Token verb, Token auxiliary, boolean compound, boolean infinitive) {
    if (!isFinite(auxiliary)) {
      return compound && !passiveInfinitive(auxiliary) ? Direction.PAST : Direction.UNKNOWN;
    }
    if (infinitive) {
      return compound && IMPLICATIVE.contains(verb.lemma()) ? Direction.PAST : Direction.FUTURE;
    }
    if (PROSPECTIVE.contains(auxiliary.lemma())) {
      return Direction.FUTURE;
    }
    Tense tense = auxiliary.morphology().tense();
    if (tense == Tense.FUTURE) {
      return Direction.FUTURE;
    }
    if (auxiliary.morphology().mood() == Mood.CONDITIONAL) {
      // "aurait signé" has happened, "serait signé" has not.
      return compound && !auxiliary.relation().equals("aux:pass")
          ? Direction.PAST
          : Direction.FUTURE;
    }
    if (tense == Tense.PRESENT && !compound && verb.upos() != Upos.VERB) {
      return Direction.NEAREST;
    }
    return Direction.PAST;
  }

  private static Direction simple(Token verb, boolean infinitive) {
    if (LOOKING_BACK.contains(verb.lemma())) {
      return Direction.PAST;
    }
    boolean conditional = verb.morphology().mood() == Mood.CONDITIONAL;
    if (infinitive || conditional || PROSPECTIVE.contains(verb.lemma())) {
      return Direction.FUTURE;
    }
    return switch (verb.morphology().tense()) {
      case PAST, IMPERFECT -> Direction.PAST;
      case FUTURE -> Direction.FUTURE;
      case PRESENT, NONE -> Direction.NEAREST;
    };
  }

  private static boolean past(Token participle) {
    return participle.morphology().tense() != Tense.PRESENT;
  }

  /**
   * Returns whether the auxiliary is that of "être reçu", which looks ahead, and not of "avoir
   * reçu".
   */
  private static boolean passiveInfinitive(Token auxiliary) {
    return isInfinitive(auxiliary) && auxiliary.relation().equals("aux:pass");
  }

  private static boolean isInfinitive(Token token) {
    return token.morphology().verbForm() == VerbForm.INFINITIVE;
  }

  private static boolean isFinite(Token token) {
    return token.morphology().verbForm() == VerbForm.FINITE;
  }
}

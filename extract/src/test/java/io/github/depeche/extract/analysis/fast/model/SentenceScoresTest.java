package io.github.depeche.extract.analysis.fast.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.depeche.extract.analysis.Lexicon;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is remembered of a sentence must not change what its states score. */
class SentenceScoresTest {

  private static final Vocabulary VOCABULARY = new Vocabulary(Lexicon.french());

  private static final List<String> WORDS =
      List.of(
          ("le la les un ministre présidente accords a ont été signé annoncé dit que qui et , , « » ."
                  + " à de pour selon Paris Omar ONU 12 mercredi hier ne pas se rendre combats")
              .split(" "));

  /** Each parses the sentence in its own way, all at the same time. */
  private static final int PARSES = 12;

  /** Weights in which each feature counts. */
  private static final Weights WEIGHTS = weights(1 << 16);

  private static Weights weights(int rows) {
    byte[] table = new byte[rows * ParseState.TRANSITIONS];
    new Random(1).nextBytes(table);
    return new ByteWeights(ParseState.TRANSITIONS, table);
  }

  /** In long sentences, pairs of words are forgotten and met again. */
  @ParameterizedTest
  @CsvSource({"2, 50", "3, 50", "8, 50", "30, 20", "120, 5"})
  void areThoseOfTheStateAlone(int length, int sentences) {
    Random random = new Random(length);
    for (int i = 0; i < sentences; i++) {
      compare(sentence(length, random), random);
    }
  }

  private static void compare(ParseInput input, Random random) {
    SentenceScores fast = new SentenceScores(input, WEIGHTS);
    TransitionScores plain = new TransitionScores(WEIGHTS);
    List<ParseState> open = new ArrayList<>();
    IntStream.range(0, PARSES).forEach(i -> open.add(new ParseState(input)));
    while (!open.isEmpty()) {
      ParseState state = open.get(random.nextInt(open.size()));
      if (state.isDone()) {
        open.remove(state);
      } else if (state.forced() >= 0) {
        state.apply(state.forced());
      } else {
        fast.read(state);
        plain.read(state);
        assertThat(all(fast::of)).as("at word %s", state.next()).isEqualTo(all(plain::of));
        state.apply(random.ints(0, ParseState.TRANSITIONS).filter(state::allows).iterator().next());
      }
    }
  }

  private static List<Integer> all(IntUnaryOperator score) {
    return IntStream.range(0, ParseState.TRANSITIONS).map(score).boxed().toList();
  }

  /** A sentence of known words, with tags that may be wrong. */
  private static ParseInput sentence(int length, Random random) {
    WordForm[] words = new WordForm[length];
    int[] tags = new int[length];
    for (int i = 0; i < length; i++) {
      words[i] = VOCABULARY.get(WORDS.get(random.nextInt(WORDS.size())));
      tags[i] = random.nextInt(Tag.COUNT);
    }
    return new ParseInput(words, length, tags);
  }
}

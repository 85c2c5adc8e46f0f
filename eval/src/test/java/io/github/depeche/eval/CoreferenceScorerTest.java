package io.github.depeche.eval;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.depeche.document.Document;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class CoreferenceScorerTest {

  private static final Offset<Double> EXACT = Offset.offset(1e-9);

  /**
   * Returns a document of one-letter mentions a, b, c … of which those in a word are coreferent.
   */
  private static Document chains(String... words) {
    String text = "abcdefghijkl";
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < text.length(); i++) {
      lines.add("T" + (i + 1) + " Person " + i + " " + (i + 1) + " | " + text.charAt(i));
    }
    for (String word : words) {
      for (int i = 1; i < word.length(); i++) {
        int mention = text.indexOf(word.charAt(i)) + 1;
        int antecedent = text.indexOf(word.charAt(i - 1)) + 1;
        lines.add("R" + lines.size() + " Coref Arg1:T" + mention + " Arg2:T" + antecedent);
      }
    }
    return Brat.document("a", text, lines.toArray(String[]::new));
  }

  private static Counts score(Score score, Document gold, Document predicted) {
    return Evaluation.of(List.of(gold), List.of(predicted)).total(score);
  }

  @Test
  void aChainCutInTwo() {
    // Gold abcde (10 links); predicted ab (1) and cde (3).
    Counts lea = score(Score.COREF_LEA, chains("abcde"), chains("ab", "cde"));
    assertThat(lea.recall().getAsDouble()).isEqualTo(4.0 / 10, EXACT);
    assertThat(lea.precision().getAsDouble()).isEqualTo(1.0, EXACT);
    Counts bCubed = score(Score.COREF_B3, chains("abcde"), chains("ab", "cde"));
    assertThat(bCubed.recall().getAsDouble()).isEqualTo((2 * 2 / 5.0 + 3 * 3 / 5.0) / 5, EXACT);
    assertThat(bCubed.precision().getAsDouble()).isEqualTo(1.0, EXACT);
  }

  @Test
  void twoChainsJoined() {
    // The example of the paper on LEA: gold abc, defg; predicted ab, cd, fghi.
    Counts lea = score(Score.COREF_LEA, chains("abc", "defg"), chains("ab", "cd", "fghi"));
    assertThat(lea.recall().getAsDouble()).isEqualTo((3 * (1.0 / 3) + 4 * (1.0 / 6)) / 7, EXACT);
    assertThat(lea.precision().getAsDouble())
        .isEqualTo((2 * 1.0 + 2 * 0.0 + 4 * (1.0 / 6)) / 8, EXACT);
  }

  @Test
  void linksInAnotherOrderMakeTheSameChain() {
    assertThat(score(Score.COREF_LEA, chains("abcd"), chains("dacb")).f1()).hasValue(1.0);
    assertThat(score(Score.COREF_B3, chains("abcd"), chains("dacb")).f1()).hasValue(1.0);
  }

  @Test
  void aChainOfOneIsNone() {
    assertThat(score(Score.COREF_LEA, chains(), chains()).isUndefined()).isTrue();
  }
}

package io.github.depeche.extract.judge;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.depeche.document.EventType;
import io.github.depeche.document.Span;
import org.junit.jupiter.api.Test;

class ChainJudgeTest {

  @Test
  void weighsWhatItSees() {
    ChainProposal told = proposal("words same", "later NOUN le");
    double[] weights = new double[Weights.COUNT];
    for (int hash : ChainJudge.see(told).hashes()) {
      weights[Weights.place(hash)] = 1;
    }
    ChainJudge judge = new ChainJudge(Weights.of(weights));

    assertThat(judge.judge(told)).isGreaterThan(judge.judge(proposal("words other")));
  }

  @Test
  void comesWithTheLibrary() {
    ChainJudge judge = ChainJudge.load();

    assertThat(judge.judge(proposal("words same", "later NOUN ce")))
        .isGreaterThan(judge.judge(proposal("words other", "later NOUN un")));
  }

  private static ChainProposal proposal(String... clues) {
    return new ChainProposal(
        EventType.ASSAULT, new Span(0, 7), new Span(20, 27), ImmutableList.copyOf(clues));
  }
}

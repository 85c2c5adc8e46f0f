package io.github.depeche.extract.judge;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.depeche.document.MentionForm;
import io.github.depeche.document.MentionType;
import io.github.depeche.document.Span;
import io.github.depeche.extract.judge.CountryProposal.Given;
import io.github.depeche.extract.mentions.Candidate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CountryJudgeTest {

  private static final Candidate POLICE =
      Candidate.of(MentionType.ORGANIZATION, MentionForm.NOMINAL, new Span(3, 9), 0, 1);

  @Test
  void takesTheLikeliest() {
    CountryProposal none = proposal(Optional.empty(), Given.OTHER, "lemma police");
    CountryProposal first = proposal(Optional.of("LBN"), Given.SAME, "title 0");
    CountryProposal second = proposal(Optional.of("CYP"), Given.OTHER, "title 1");

    assertThat(judge(second).judge(List.of(none, first, second))).contains("CYP");
    assertThat(judge(first).judge(List.of(none, first, second))).contains("LBN");
    assertThat(judge(none).judge(List.of(none, first, second))).isEmpty();
  }

  @Test
  void seesWhatWouldBeAssumed() {
    CountryProposal assumed = proposal(Optional.of("LBN"), Given.SAME, "title 0");
    CountryProposal other = proposal(Optional.of("LBN"), Given.OTHER, "title 0");

    assertThat(CountryJudge.see(assumed).hashes()).isNotEqualTo(CountryJudge.see(other).hashes());
  }

  @Test
  void comesWithTheLibrary() {
    CountryProposal dominant =
        proposal(Optional.of("LBN"), Given.SAME, "rank 0", "share 5", "dominant true", "title 2");
    CountryProposal rare =
        proposal(Optional.of("CYP"), Given.OTHER, "rank 5", "share 0", "dominant false", "title 0");

    assertThat(CountryJudge.load().judge(List.of(rare, dominant))).contains("LBN");
  }

  private static CountryProposal proposal(Optional<String> code, Given given, String... clues) {
    return new CountryProposal(
        POLICE, code, given, ImmutableList.of("lemma police"), ImmutableList.copyOf(clues));
  }

  /** Returns a judge to whom all that tells for one proposal weighs. */
  private static CountryJudge judge(CountryProposal wanted) {
    double[] weights = new double[Weights.COUNT];
    for (int hash : CountryJudge.see(wanted).hashes()) {
      weights[Weights.place(hash)] = 1;
    }
    return new CountryJudge(Weights.of(weights));
  }
}

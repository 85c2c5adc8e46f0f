package io.github.depeche.train.events;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.depeche.document.Document;
import io.github.depeche.document.PublicationDate;
import io.github.depeche.document.Span;
import io.github.depeche.extract.Extractor;
import io.github.depeche.extract.judge.CountryJudge;
import io.github.depeche.extract.judge.CountryProposal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CountrySampleTest {

  private static final String TEXT =
      "NICOSIE, 3 mai – La police de Chypre se tait. Au Liban, les députés et les manifestants ont parlé.";

  private static final Extractor READER = Extractor.builder().rulesAlone().build();

  @Test
  void areOneForEachCodeOfWhatIsMarked() {
    assertThat(CountrySample.of(article("députés", "LBN"), READER))
        .extracting(CountrySample::right)
        .containsExactlyInAnyOrder(false, false, true);
    assertThat(CountrySample.of(article("députés"), READER))
        .extracting(CountrySample::right)
        .containsExactly(true, false, false);
  }

  @Test
  void areNoneWithoutCodes() {
    LabelledArticle article =
        new LabelledArticle("unseen", article("députés").document(), ImmutableMap.of());

    assertThat(CountrySample.of(article, READER)).isEmpty();
  }

  @Test
  void teachAJudge() {
    assertThat(judged("députés", "LBN")).contains("LBN");
    assertThat(judged("députés", "CYP")).contains("CYP");
    assertThat(judged("députés")).containsExactly("none");
  }

  @Test
  void areMeasuredByJudgesOfOtherArticles() {
    List<LabelledArticle> articles = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      articles.add(article("députés", "LBN"));
    }

    assertThat(new CountryFolds(articles).measure(new Logistic(10)))
        .containsExactly("articles of others, codes of 10 mentions: assumed 0.000, judged 1.000");
    articles.set(0, article("députés", "CYP"));
    assertThat(new CountryFolds(articles).measure(new Logistic(10)))
        .containsExactly("articles of others, codes of 10 mentions: assumed 0.100, judged 0.900");
  }

  private static List<String> judged(String mention, String... codes) {
    CountryJudge judge = JudgeTrainer.countries(List.of(article(mention, codes)), new Logistic(10));
    List<String> judged = new ArrayList<>();
    READER.countries(
        article(mention).document(),
        proposals -> {
          if (isOf(mention, proposals)) {
            judged.add(judge.judge(proposals).orElse("none"));
          }
        });
    return judged;
  }

  private static boolean isOf(String mention, List<CountryProposal> proposals) {
    return proposals.get(0).mention().span().in(TEXT).equals(mention);
  }

  private static LabelledArticle article(String mention, String... codes) {
    int start = TEXT.indexOf(mention);
    return new LabelledArticle(
        "unseen",
        Document.plain("a", TEXT, PublicationDate.UNKNOWN),
        ImmutableMap.of(),
        ImmutableMap.of(new Span(start, start + mention.length()), ImmutableSet.copyOf(codes)),
        ImmutableMap.of());
  }
}

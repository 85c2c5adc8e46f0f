package io.github.depeche.train.events;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import io.github.depeche.document.Document;
import io.github.depeche.document.Event;
import io.github.depeche.document.PublicationDate;
import io.github.depeche.document.Span;
import io.github.depeche.extract.Extractor;
import io.github.depeche.extract.judge.ChainJudge;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ChainSampleTest {

  private static final String TEXT =
      "Le ministre a condamné l'attentat de Kaboul. Le roi a dénoncé l'attentat.";

  private static final Extractor READER = Extractor.builder().rulesAlone().build();

  @Test
  void areThePairsOfOneType() {
    assertThat(ChainSample.of(article("H1", "H2", "H3", "H2"), READER))
        .extracting(ChainSample::right)
        .containsExactlyInAnyOrder(true, false);
  }

  @Test
  void areNoneWithoutHappenings() {
    LabelledArticle article =
        new LabelledArticle("unseen", article().document(), ImmutableMap.of());

    assertThat(ChainSample.of(article, READER)).isEmpty();
  }

  @Test
  void teachAJudge() {
    assertThat(judged("H1", "H2", "H3", "H2")).containsExactly("H1", "H2", "H3", "H2");
    assertThat(judged("H1", "H2", "H1", "H3")).containsExactly("H1", "H2", "H1", "H3");
    assertThat(judged("H1", "H2", "H3", "H4")).containsExactly("H1", "H2", "H3", "H4");
  }

  @Test
  void areMeasuredByJudgesOfOtherArticles() {
    List<LabelledArticle> articles = Collections.nCopies(5, article("H1", "H2", "H3", "H2"));

    assertThat(new ChainFolds(articles, new Logistic(10)).measure())
        .containsExactly(
            "without: P 1.000 R 1.000 F1 1.000, 20 events, 15 happenings, 15 marked",
            "judged: P 1.000 R 1.000 F1 1.000, 20 events, 15 happenings, 15 marked");
    assertThat(
            new ChainFolds(
                    Collections.nCopies(5, article("H1", "H2", "H3", "H4")), new Logistic(10))
                .measure())
        .containsExactly(
            "without: P 0.750 R 1.000 F1 0.857, 20 events, 15 happenings, 20 marked",
            "judged: P 1.000 R 1.000 F1 1.000, 20 events, 20 happenings, 20 marked");
  }

  private static List<String> judged(String... happenings) {
    ChainJudge judge = JudgeTrainer.chains(List.of(article(happenings)), READER, new Logistic(10));
    Extractor extractor = Extractor.builder().rulesAlone().chainJudge(Optional.of(judge)).build();
    return extractor.extract(TEXT).events().stream()
        .map(event -> event.happening().orElseThrow())
        .toList();
  }

  /** Returns the article with the happenings of "condamné", "attentat", "dénoncé", "attentat". */
  private static LabelledArticle article(String... happenings) {
    Document document = READER.extract(Document.plain("a", TEXT, PublicationDate.UNKNOWN));
    List<Span> triggers = document.events().stream().map(Event::trigger).toList();
    assertThat(triggers)
        .extracting(trigger -> trigger.in(TEXT))
        .containsExactly("condamné", "attentat", "dénoncé", "attentat");
    ImmutableMap.Builder<Span, String> marked = ImmutableMap.builder();
    for (int i = 0; i < happenings.length; i++) {
      marked.put(triggers.get(i), happenings[i]);
    }
    return new LabelledArticle(
        "unseen",
        Document.plain("a", TEXT, PublicationDate.UNKNOWN),
        ImmutableMap.of(),
        ImmutableMap.of(),
        marked.buildOrThrow());
  }
}

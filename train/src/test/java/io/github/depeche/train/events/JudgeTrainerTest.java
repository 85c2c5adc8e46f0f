package io.github.depeche.train.events;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.depeche.document.ArgumentRole;
import io.github.depeche.document.Document;
import io.github.depeche.document.Event;
import io.github.depeche.document.EventType;
import io.github.depeche.document.PublicationDate;
import io.github.depeche.document.Realis;
import io.github.depeche.document.Span;
import io.github.depeche.extract.Extractor;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is wrong in the labels is wrong to the judges that learn from them, and only that. */
class JudgeTrainerTest {

  private static final List<String> PLACES =
      List.of("Paris", "Rome", "Madrid", "Londres", "Berlin", "Lisbonne", "Vienne", "Oslo");

  private final JudgeTrainer trainer =
      new JudgeTrainer(
          PLACES.stream().map(JudgeTrainerTest::article).toList(),
          new Logistic(1),
          new Logistic(1));

  private final JudgeTrainer.Trained trained = trainer.train();

  @Test
  void learnsWhichProposalsAreRight() {
    Extractor judged = Extractor.builder().judge(trained.triggers()).build();

    assertThat(judged.extract(text("Dublin")).events())
        .extracting(Event::triggerText)
        .containsExactly("signé");
  }

  @Test
  void learnsWhoTakesPart() {
    Extractor judged =
        Extractor.builder().judge(trained.triggers()).argumentJudge(trained.arguments()).build();

    assertThat(judged.extract(text("Dublin")).events())
        .singleElement()
        .satisfies(
            event ->
                assertThat(event.arguments())
                    .extracting(argument -> argument.role() + " " + argument.mention().text())
                    .containsExactly("PLACE Dublin"));
  }

  @Test
  void learnsWhetherItTookPlace() {
    Extractor judged =
        Extractor.builder().judge(trained.triggers()).realisJudge(trained.realis()).build();

    assertThat(judged.extract(text("Dublin")).events())
        .extracting(Event::realis)
        .containsExactly(Realis.ACTUAL);
    assertThat(judged.extract(text("Dublin").replace("signé", "signé, dit-il,")).events())
        .extracting(Event::realis)
        .containsExactly(Realis.NEGATED);
  }

  private static String text(String place) {
    return "Le ministre a signé un accord à " + place + ". Le président a condamné l'attaque.";
  }

  /**
   * Only the signing is labelled, and only where it is; of half of the articles as one that did not
   * take place, though nothing tells that but words that say nothing.
   */
  private static LabelledArticle article(String place) {
    boolean negated = PLACES.indexOf(place) % 2 == 0;
    String text = text(place).replace("signé", negated ? "signé, dit-il," : "signé");
    Event signing =
        Event.marked(
            "E1",
            EventType.AGREE_SIGN,
            span(text, "signé"),
            text,
            negated ? Realis.NEGATED : Realis.ACTUAL,
            List.of());
    Document document =
        new Document(place, text, PublicationDate.UNKNOWN, List.of(), List.of(signing), List.of());
    return new LabelledArticle(
        "unseen",
        document,
        ImmutableMap.of(
            "E1",
            Stream.of(span(text, place))
                .map(span -> new LabelledArgument(ArgumentRole.PLACE, ImmutableList.of(span)))
                .toList()));
  }

  private static Span span(String text, String words) {
    int at = text.indexOf(words);
    return new Span(at, at + words.length());
  }
}

package io.github.depeche.train.events;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.depeche.document.Document;
import io.github.depeche.document.Event;
import io.github.depeche.document.EventType;
import io.github.depeche.document.PublicationDate;
import io.github.depeche.document.Realis;
import io.github.depeche.document.Span;
import io.github.depeche.extract.Extractor;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is wrong in the labels is wrong to the judge that learns from them, and only that. */
class TriggerTrainerTest {

  private static final List<String> PLACES =
      List.of("Paris", "Rome", "Madrid", "Londres", "Berlin", "Lisbonne", "Vienne", "Oslo");

  @Test
  void learnsWhichProposalsAreRight() {
    Extractor reader = Extractor.builder().build();
    List<Sample> samples = new ArrayList<>();
    for (String place : PLACES) {
      samples.addAll(Sample.of(article(place), reader));
    }
    Extractor judged = Extractor.builder().judge(new TriggerTrainer(1).train(samples)).build();

    assertThat(judged.extract(text("Dublin")).events())
        .extracting(Event::triggerText)
        .containsExactly("signé");
  }

  private static String text(String place) {
    return "Le ministre a signé un accord à " + place + ". Le président a condamné l'attaque.";
  }

  /** Only the signing is labelled. */
  private static Document article(String place) {
    String text = text(place);
    int at = text.indexOf("signé");
    Event signing =
        Event.marked(
            "E1",
            EventType.AGREE_SIGN,
            new Span(at, at + "signé".length()),
            text,
            Realis.ACTUAL,
            List.of());
    return new Document(
        place, text, PublicationDate.UNKNOWN, List.of(), List.of(signing), List.of());
  }
}

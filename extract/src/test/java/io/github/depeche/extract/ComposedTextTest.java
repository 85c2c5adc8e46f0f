package io.github.depeche.extract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.depeche.document.Document;
import io.github.depeche.document.Event;
import io.github.depeche.document.Mention;
import io.github.depeche.document.PublicationDate;
import io.github.depeche.extract.events.ArticleTrace;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ComposedTextTest {

  private static final Extractor EXTRACTOR = Extractor.builder().build();

  private static final String TEXT =
      "Le président sénégalais a été reçu à l'Élysée. Il a « condamné » l'attaque, selon Benoît Lévêque.";

  @Test
  void theSameIsFoundWhereAccentsStandApart() {
    LocalDate date = LocalDate.of(2025, 12, 3);
    String apart = Normalizer.normalize(TEXT, Normalizer.Form.NFD);

    Document usual = EXTRACTOR.extract(TEXT, date);
    Document found = EXTRACTOR.extract(apart, date);

    assertThat(found.text()).isEqualTo(apart).isNotEqualTo(TEXT);
    assertThat(found.events()).isNotEmpty();
    assertThat(found.mentions())
        .extracting(mention -> composed(mention.text()) + mention.type() + mention.actorCodes())
        .containsExactlyElementsOf(
            usual.mentions().stream()
                .map(mention -> mention.text() + mention.type() + mention.actorCodes())
                .toList());
    assertThat(found.events())
        .extracting(event -> composed(arguments(event)))
        .containsExactlyElementsOf(usual.events().stream().map(this::arguments).toList());
    assertThat(found.mentions())
        .extracting(Mention::text)
        .containsExactlyElementsOf(
            found.mentions().stream().map(mention -> mention.span().in(apart)).toList());
    assertThat(found.links()).hasSameSizeAs(usual.links());
  }

  @Test
  void explanationsAreOfTheTextWithItsAccentsOn() {
    PublicationDate date = PublicationDate.of(LocalDate.of(2025, 12, 3));
    String apart = Normalizer.normalize(TEXT, Normalizer.Form.NFD);

    ArticleTrace usual = EXTRACTOR.trace(Document.plain("d", TEXT, date));
    ArticleTrace found = EXTRACTOR.trace(Document.plain("d", apart, date));

    assertThat(found.document()).isEqualTo(usual.document());
    assertThat(found.document().events())
        .isNotEmpty()
        .allSatisfy(event -> assertThat(found.realis(event)).isPresent());
    assertThat(attempts(found)).isNotEmpty().isEqualTo(attempts(usual));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"\u0301", "\u0301\u0301a", "q\u0301\u0302x", "\uD83D\uDE42\u0301 e\u0301"})
  void marksThatNothingCarriesStayWhereTheyAre(String text) {
    Document found = EXTRACTOR.extract(text + " Paris", LocalDate.of(2025, 12, 3));

    assertThat(found.text()).isEqualTo(text + " Paris");
    assertThat(found.mentions()).extracting(Mention::text).contains("Paris");
  }

  private static List<String> attempts(ArticleTrace trace) {
    return trace.predicates().stream()
        .flatMap(
            predicate ->
                predicate.attempts().stream()
                    .map(attempt -> attempt.rule().id() + " " + attempt.failure().orElse("fits")))
        .toList();
  }

  private String arguments(Event event) {
    return event.type() + event.triggerText() + event.realis() + event.arguments();
  }

  private static String composed(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC);
  }
}

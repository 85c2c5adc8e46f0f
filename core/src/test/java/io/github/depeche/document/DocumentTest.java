package io.github.depeche.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;

class DocumentTest {

  private static final String TEXT = "Ils ont signé à Hanoï.";
  private final Mention they = Mention.named("T1", MentionType.PERSON, new Span(0, 3), TEXT);
  private final Mention hanoi = Mention.named("T2", MentionType.GPE, new Span(16, 21), TEXT);

  private Event signing(Mention actor) {
    return Event.marked(
        "E1",
        EventType.AGREE_SIGN,
        new Span(8, 13),
        TEXT,
        Realis.ACTUAL,
        List.of(new Argument(ArgumentRole.ACTOR, actor), new Argument(ArgumentRole.PLACE, hanoi)));
  }

  private static Document document(
      List<Mention> mentions, List<Event> events, List<CorefLink> links) {
    return new Document("d", TEXT, PublicationDate.UNKNOWN, mentions, events, links);
  }

  @Test
  void anEventReadsAsALine() {
    assertThat(signing(they)).hasToString("E1 Agree-Sign Actual \"signé\" Actor=Ils Place=Hanoï");
  }

  @Test
  void refusesWhatIsNotOfTheDocument() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> document(List.of(they), List.of(signing(they)), List.of()))
        .withMessageContaining("T2 is not one of the document");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> document(List.of(they), List.of(), List.of(new CorefLink(hanoi, they))))
        .withMessageContaining("T2");
  }

  @Test
  void refusesTextThatIsNotAtItsSpan() {
    Mention wrong = Mention.named("T1", MentionType.GPE, new Span(0, 3), "Elles");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> document(List.of(wrong), List.of(), List.of()))
        .withMessageContaining("'Ell' is not the text at [0, 3): 'Ils'");
    Mention beyond = Mention.named("T1", MentionType.GPE, new Span(20, 30), TEXT + "          ");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> document(List.of(beyond), List.of(), List.of()))
        .withMessageContaining("after the text's 22");
  }

  @Test
  void refusesAnIdTwice() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> document(List.of(they, they), List.of(), List.of()))
        .withMessageContaining("T1");
  }

  @Test
  void aPublicationDateIsADayAMonthOrUnknown() {
    assertThat(PublicationDate.parse("2025-12-03"))
        .isEqualTo(PublicationDate.of(LocalDate.of(2025, 12, 3)));
    assertThat(PublicationDate.parse("2021-04"))
        .isEqualTo(PublicationDate.of(YearMonth.of(2021, 4)))
        .hasToString("2021-04");
    assertThat(PublicationDate.UNKNOWN).hasToString("");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PublicationDate.parse("2021-02-30"))
        .withMessage("'2021-02-30' is not a date of the calendar");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PublicationDate.parse("hier"))
        .withMessage("'hier' is not a date: write YYYY-MM-DD or YYYY-MM");
  }
}

package io.github.depeche.extract.events;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.depeche.document.ArgumentRole;
import io.github.depeche.document.EventType;
import io.github.depeche.document.MentionForm;
import io.github.depeche.document.MentionType;
import io.github.depeche.document.PublicationDate;
import io.github.depeche.document.Realis;
import io.github.depeche.document.Span;
import io.github.depeche.extract.mentions.Candidate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScheduleTest {

  @ParameterizedTest
  @CsvSource({
    "2025-12-03, 2025-12-04, PLANNED",
    "2025-12-03, 2025-12-04TAF, PLANNED",
    "2025-12-03, 2025-12-04/2025-12-06, PLANNED",
    "2025-12-03, 2026-01, PLANNED",
    "2025-12-03, 2026, PLANNED",
    "2025-12-03, 2026-W02, PLANNED",
    "2025-12, 2026-01-04, PLANNED",
    // Today, or a time of which today is a part.
    "2025-12-03, 2025-12-03TEV, ACTUAL",
    "2025-12-03, 2025-12, ACTUAL",
    "2025-12-03, 2025-W52, ACTUAL",
    "2025-12, 2025-12-24, ACTUAL",
    "2025-12-03, 2025-12-02, ACTUAL",
    // It is not known when.
    "2025-12-03, P3D, ACTUAL",
    "2025-12-03, XXXX-12-04, ACTUAL",
    "'', 2025-12-04, ACTUAL"
  })
  void whatIsToComeIsPlanned(String published, String time, Realis realis) {
    assertThat(applied(published, time, Realis.ACTUAL)).isEqualTo(realis);
  }

  @ParameterizedTest
  @CsvSource({"POSSIBLE", "NEGATED"})
  void whatIsNotSaidToHaveHappenedStays(Realis realis) {
    assertThat(applied("2025-12-03", "2025-12-04", realis)).isEqualTo(realis);
  }

  private static Realis applied(String published, String time, Realis realis) {
    PublicationDate date =
        published.isEmpty() ? PublicationDate.UNKNOWN : PublicationDate.parse(published);
    Span span = new Span(0, 1);
    Candidate when =
        new Candidate(MentionType.DATE, MentionForm.NAME, span, 0, 0, Optional.of(time));
    EventDraft draft =
        new EventDraft(
            EventType.CONSULT_MEET,
            span,
            realis,
            List.of(new EventDraft.Argument(ArgumentRole.TIME, when)),
            "rule",
            Optional.empty(),
            Optional.empty());
    return new Schedule(date).apply(List.of(draft)).get(0).realis();
  }
}

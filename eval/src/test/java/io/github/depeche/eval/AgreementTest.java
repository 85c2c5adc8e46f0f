package io.github.depeche.eval;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.depeche.document.Document;
import java.util.Collections;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class AgreementTest {

  @Test
  void kappaOfTheTextbookTable() {
    // Cohen's example of two readers of 50 proposals: 20 yes/yes, 5 yes/no, 10 no/yes, 15 no/no.
    List<String> first = join(Collections.nCopies(25, "yes"), Collections.nCopies(25, "no"));
    List<String> second =
        join(
            join(Collections.nCopies(20, "yes"), Collections.nCopies(5, "no")),
            join(Collections.nCopies(10, "yes"), Collections.nCopies(15, "no")));
    Agreement.Kappa kappa = Agreement.Kappa.of(first, second);
    assertThat(kappa.observed()).hasValue(0.7);
    assertThat(kappa.expected()).hasValue(0.5);
    assertThat(kappa.kappa().getAsDouble()).isEqualTo(0.4, Offset.offset(1e-12));
  }

  @Test
  void withoutItemsOrWithOneLabelOnlyItIsUndefined() {
    assertThat(Agreement.Kappa.of(List.of(), List.of()).kappa()).isEmpty();
    Agreement.Kappa constant = Agreement.Kappa.of(List.of("a", "a"), List.of("a", "a"));
    assertThat(constant.observed()).hasValue(1.0);
    assertThat(constant.kappa()).isEmpty();
  }

  @Test
  void onlyTriggersThatBothMarkedCount() {
    String text = "Paris accuse, menace et refuse.";
    Document one =
        Brat.document(
            "d", text,
            "T1 Accuse 6 12 | accuse", "E1 Accuse:T1",
            "T2 Threaten 14 20 | menace", "E2 Threaten:T2",
            "T3 Reject 24 30 | refuse", "E3 Reject:T3");
    Document other =
        Brat.document(
            "d",
            text,
            "T1 Accuse 6 12 | accuse",
            "E1 Accuse:T1",
            "T2 Request 14 20 | menace",
            "E2 Request:T2",
            "A1 Realis E2 Possible");
    Agreement agreement = Agreement.of(Evaluation.of(List.of(one), List.of(other)));
    assertThat(agreement.triggers()).isEqualTo(2);
    assertThat(agreement.type().observed()).hasValue(0.5);
    assertThat(agreement.type().kappa().getAsDouble()).isEqualTo(1 / 3.0, Offset.offset(1e-12));
    assertThat(agreement.realis().observed()).hasValue(0.5);
    assertThat(agreement.realis().kappa()).hasValue(0.0);
  }

  @Test
  void twoEventsOnOneTriggerArePairedByType() {
    Document both =
        Brat.document(
            "d",
            "Paris refuse.",
            "T1 Accuse 6 12 | refuse",
            "E1 Accuse:T1",
            "T2 Reject 6 12 | refuse",
            "E2 Reject:T2");
    assertThat(Agreement.of(Evaluation.of(List.of(both), List.of(both))).type().kappa())
        .hasValue(1.0);
  }

  private static List<String> join(List<String> first, List<String> second) {
    return ImmutableList.<String>builder().addAll(first).addAll(second).build();
  }
}

package io.github.depeche.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class SpanTest {

  @Test
  void touchingSpansDoNotOverlap() {
    assertThat(new Span(0, 3).overlaps(new Span(3, 5))).isFalse();
    assertThat(new Span(0, 3).overlap(new Span(3, 5))).isZero();
    assertThat(new Span(0, 4).overlap(new Span(3, 5))).isEqualTo(1);
  }

  @Test
  void containsItselfAndWhatIsNested() {
    Span span = new Span(2, 6);
    assertThat(span.contains(span)).isTrue();
    assertThat(span.contains(new Span(3, 6))).isTrue();
    assertThat(span.contains(new Span(1, 6))).isFalse();
  }

  @Test
  void ordersOuterBeforeNested() {
    assertThat(List.of(new Span(1, 2), new Span(0, 2), new Span(0, 5)).stream().sorted())
        .containsExactly(new Span(0, 5), new Span(0, 2), new Span(1, 2));
  }

  @Test
  void refusesEmptyAndNegativeRangesAndSaysWhich() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Span(3, 3))
        .withMessage("no span from 3 to 3");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Span(-1, 3))
        .withMessageContaining("-1");
  }
}

package io.github.depeche.extract.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CalendarTest {

  @Test
  void daysAreNoPeriods() {
    assertThat(Calendar.isDay("mardi")).isTrue();
    assertThat(Calendar.isDay("aujourd’hui")).isTrue();
    assertThat(Calendar.isWeekday("hier")).isFalse();
    assertThat(Calendar.isPeriod("mardi")).isFalse();
    assertThat(Calendar.isPeriod("mai")).isTrue();
    assertThat(Calendar.isPeriod("aube")).isTrue();
  }

  @Test
  void nounsAreThoseThatAreNeverNames() {
    assertThat(Calendar.NOUNS).contains("mardi", "mai", "lendemain").doesNotContain("aube");
  }
}

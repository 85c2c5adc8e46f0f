package io.github.depeche.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ByteBudgetTest {

  private final ByteBudget budget = new ByteBudget(100);

  @Test
  void allTogetherTakeNoMoreThanThereIs() {
    assertThat(budget.take(60)).isTrue();
    assertThat(budget.take(41)).isFalse();
    assertThat(budget.take(40)).isTrue();
    budget.giveBack(60);
    assertThat(budget.take(60)).isTrue();
    assertThat(budget.take(1)).isFalse();
    assertThat(budget.take(0)).isTrue();
  }

  @Test
  void whatIsAloneMayTakeMore() {
    assertThat(budget.take(250)).isTrue();
    assertThat(budget.take(1)).isFalse();
    assertThat(budget.take(0)).isTrue();
    budget.giveBack(250);
    assertThat(budget.take(1)).isTrue();
    assertThat(budget.take(250)).isFalse();
  }
}

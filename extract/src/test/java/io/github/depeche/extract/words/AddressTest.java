package io.github.depeche.extract.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AddressTest {

  @Test
  void anAbbreviationCountsOnlyAsItIsWritten() {
    assertThat(Address.isShort("Me")).isTrue();
    // "il me dit", "M Pokora", "Monsieur tout-le-monde"
    assertThat(Address.isShort("me")).isFalse();
    assertThat(Address.isShort("M")).isFalse();
    assertThat(Address.isShort("Monsieur")).isFalse();
  }

  @Test
  void usualFormsAreAbbreviationsAndWords() {
    assertThat(Address.isUsual("Mgr")).isTrue();
    assertThat(Address.isUsual("Monsieur")).isTrue();
    assertThat(Address.isUsual("M")).isTrue();
    assertThat(Address.isUsual("monsieur")).isFalse();
    assertThat(Address.isBesideRole("monsieur")).isTrue();
    assertThat(Address.isBesideRole("Mgr")).isTrue();
    assertThat(Address.isBesideRole("feu")).isFalse();
  }

  @Test
  void whatIsTakenOffNamesIsNoInitial() {
    assertThat(Address.LEADING).contains("m.", "mme", "madame", "cheikh").doesNotContain("m");
  }
}

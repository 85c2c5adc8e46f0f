package io.github.depeche.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodePointsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "sœur",
        "e\u0301te\u0301",
        "l’Élysée\u00A0",
        "😀",
        "a😀b",
        "😀😀",
        "\uD83D",
        "x\uDE00y",
        "\uD83D😀"
      })
  void agreesWithTheStringAtEveryBoundary(String text) {
    CodePoints codePoints = CodePoints.of(text);
    assertThat(codePoints.length()).isEqualTo(text.codePointCount(0, text.length()));
    for (int codePoint = 0; codePoint <= codePoints.length(); codePoint++) {
      int utf16 = text.offsetByCodePoints(0, codePoint);
      assertThat(codePoints.toUtf16(codePoint)).isEqualTo(utf16);
      assertThat(codePoints.fromUtf16(utf16)).isEqualTo(codePoint);
    }
  }

  @Test
  void agreesWithTheStringOnRandomText() {
    Random random = new Random(7);
    for (int round = 0; round < 200; round++) {
      StringBuilder text = new StringBuilder();
      int length = random.nextInt(60);
      for (int i = 0; i < length; i++) {
        text.appendCodePoint(
            random.nextInt(3) == 0 ? 0x1F600 + random.nextInt(40) : 'a' + random.nextInt(26));
      }
      agreesWithTheStringAtEveryBoundary(text.toString());
    }
  }

  @Test
  void anOffsetInsideAPairIsThatOfThePair() {
    assertThat(CodePoints.of("a😀b").fromUtf16(2)).isEqualTo(1);
  }

  @Test
  void refusesOffsetsOutsideTheText() {
    CodePoints codePoints = CodePoints.of("a😀");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> codePoints.fromUtf16(4))
        .withMessageContaining("4");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> codePoints.toUtf16(3))
        .withMessageContaining("3");
    assertThatIllegalArgumentException().isThrownBy(() -> codePoints.toUtf16(-1));
  }
}

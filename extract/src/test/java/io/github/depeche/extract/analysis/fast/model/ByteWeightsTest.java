package io.github.depeche.extract.analysis.fast.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ByteWeightsTest {

  private static final int ROWS = 64;

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 4, 7, 8, 22, 50, 64})
  void addsUpRows(int width) throws IOException {
    Random random = new Random(width);
    byte[] table = new byte[ROWS * width];
    random.nextBytes(table);
    int[] features = random.ints(257).toArray();
    int[] expected = new int[width];
    for (int feature : features) {
      for (int k = 0; k < width; k++) {
        expected[k] += table[(feature >>> 26) * width + k];
      }
    }
    ByteWeights weights = new ByteWeights(width, table);
    assertThat(score(weights, features, width)).isEqualTo(expected);
    assertThat(score(copy(weights), features, width)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(bytes = {-128, 127})
  void doesNotOverflow(byte extreme) {
    byte[] table = new byte[ROWS * 9];
    Arrays.fill(table, extreme);
    assertThat(score(new ByteWeights(9, table), new int[257], 9)).containsOnly(257 * extreme);
  }

  @Test
  void refusesWhatItCannotHold() {
    assertThatThrownBy(() -> new ByteWeights(3, new byte[9]))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new ByteWeights(3, new byte[13]))
        .isInstanceOf(IllegalArgumentException.class);
    ByteWeights weights = new ByteWeights(2, new byte[8]);
    assertThatThrownBy(() -> weights.score(new int[258], 258, new int[2]))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static int[] score(ByteWeights weights, int[] features, int width) {
    int[] scores = new int[width];
    weights.score(features, features.length, scores);
    return scores;
  }

  private static ByteWeights copy(ByteWeights weights) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    weights.write(new DataOutputStream(bytes));
    return ByteWeights.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));
  }
}

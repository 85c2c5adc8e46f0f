package io.github.depeche.extract.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WeightsTest {

  @Test
  void addsTheWeightOfEachFeatureAsOftenAsItIsThere() {
    FeatureSet features = new FeatureSet();
    features.add(FeatureSet.key("word", "signer"));
    features.add(FeatureSet.key("word", "signer"));
    features.add(FeatureSet.key("word", "refuser"));
    double[] weights = new double[Weights.COUNT];
    weights[Weights.place(features.get(0))] = 2;
    weights[Weights.place(features.get(2))] = -0.5;

    assertThat(Weights.of(weights).sum(features)).isCloseTo(3.5, within(0.02));
  }

  @Test
  void tellsTemplatesValuesAndCombinationsApart() {
    FeatureSet features = new FeatureSet();
    int a = FeatureSet.key("word", "a");
    int b = FeatureSet.key("word", "b");
    features.add(a);
    features.add(FeatureSet.key("lemma", "a"));
    features.add(a, b);
    features.add(a, b, FeatureSet.key("word", "c"));
    features.add(FeatureSet.key("word", ""));

    assertThat(IntStream.range(0, features.size()).map(features::get).distinct().count())
        .isEqualTo(5);
  }

  @Test
  void isReadAsItWasWritten() throws IOException {
    double[] weights = new double[Weights.COUNT];
    for (int i = 0; i < weights.length; i += 7) {
      weights[i] = Math.sin(i);
    }
    Weights written = Weights.of(weights);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    written.write(new DataOutputStream(bytes));
    Weights read = Weights.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));

    for (int i = 0; i < 100; i++) {
      FeatureSet features = new FeatureSet();
      features.add(FeatureSet.key("number", String.valueOf(i)));
      assertThat(read.sum(features)).isEqualTo(written.sum(features));
      double exact = weights[Weights.place(features.get(0))];
      assertThat(read.sum(features)).isCloseTo(exact, within(0.02));
    }
  }

  @Test
  void saysThatAFileIsNoModel() {
    DataInputStream other = new DataInputStream(new ByteArrayInputStream(new byte[100]));

    assertThatThrownBy(() -> Weights.read(other))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("no weights of a judge");
  }
}

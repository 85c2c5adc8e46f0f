package io.github.depeche.extract.yaml.nodes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.depeche.extract.yaml.YamlException;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

final class HostileYamlTest {

  static Stream<String> nested() {
    return Stream.of("[".repeat(100_000), "{a: ".repeat(20_000), "- ".repeat(100_000) + "x");
  }

  @ParameterizedTest
  @MethodSource("nested")
  void nestingIsRefusedBeforeItFillsTheStack(String yaml) {
    assertThatExceptionOfType(YamlException.class)
        .isThrownBy(() -> read(yaml))
        .withMessageContaining("nest less")
        .withMessageStartingWith("f.yaml:1:");
  }

  @ParameterizedTest
  @ValueSource(strings = {"- !!java.lang.ProcessBuilder [[ls]]", "- !!javax.script.Manager {}"})
  void aTagMakesNoObject(String yaml) {
    YamlNode root = read(yaml);

    assertThat(root.items()).hasSize(1);
    assertThat(root.items().get(0)).isExactlyInstanceOf(YamlNode.class);
  }

  @Test
  void aValueInsideItselfIsReadOnce() {
    YamlNode root = read("&all [*all]");

    assertThat(root.items().get(0).items()).hasSize(1);
  }

  private static YamlNode read(String yaml) {
    return YamlNode.read("f.yaml", new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8)));
  }
}

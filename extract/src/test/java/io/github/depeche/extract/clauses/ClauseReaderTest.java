package io.github.depeche.extract.clauses;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.depeche.extract.analysis.Trees;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Trees and all that is read from them, by {@code trees.txt}, whose head explains it. Without an
 * engine and models: quick enough for mutation testing.
 */
class ClauseReaderTest {

  private final ClauseReader reader = new ClauseReader();

  private record Case(String tree, List<String> readings) {}

  @TestFactory
  Stream<DynamicTest> trees() throws IOException {
    return cases().stream().map(each -> dynamicTest(words(each.tree()), () -> check(each)));
  }

  private void check(Case expected) {
    assertThat(Reading.of(reader, Trees.parse(expected.tree()))).isEqualTo(expected.readings());
  }

  private static String words(String tree) {
    return tree.replaceAll("/\\S+", "");
  }

  private static List<Case> cases() throws IOException {
    List<Case> cases = new ArrayList<>();
    try (InputStream in = ClauseReaderTest.class.getResourceAsStream("trees.txt")) {
      for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
        if (line.startsWith("- ")) {
          cases.get(cases.size() - 1).readings().add(line.substring(2));
        } else if (!line.isBlank() && !line.startsWith("#")) {
          cases.add(new Case(line, new ArrayList<>()));
        }
      }
    }
    return cases;
  }
}

package io.github.depeche.extract.clauses;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.depeche.document.ArgumentRole;
import io.github.depeche.document.Event;
import io.github.depeche.document.Span;
import io.github.depeche.extract.Extractor;
import io.github.depeche.extract.rules.Example;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every construction in which an event can be told, by the marked sentences of {@code
 * constructions.md}.
 */
final class ConstructionsTest {

  private final Extractor extractor = Extractor.builder().rulesAlone().build();

  @TestFactory
  Stream<DynamicNode> constructions() throws IOException {
    return sections().entrySet().stream()
        .map(
            section ->
                dynamicContainer(section.getKey(), section.getValue().stream().map(this::test)));
  }

  private DynamicTest test(String marked) {
    return dynamicTest(marked, () -> check(Example.parse(marked)));
  }

  private void check(Example example) {
    List<Event> events =
        extractor.extract(example.text()).events().stream()
            .filter(event -> event.trigger().overlaps(example.trigger()))
            .toList();
    assertThat(events).as("events at the trigger").hasSize(1);
    Event event = events.get(0);
    assertThat(event.realis()).as("realis of " + event).isEqualTo(example.realis());
    for (ArgumentRole role : ArgumentRole.values()) {
      List<Span> marked =
          example.arguments().stream()
              .filter(mark -> mark.role() == role)
              .map(Example.Marked::span)
              .toList();
      List<Span> found = event.mentions(role).map(mention -> mention.span()).toList();
      assertThat(found).as(role + " of " + event).hasSameSizeAs(marked);
      for (Span mark : marked) {
        assertThat(found).as(role + " of " + event).anyMatch(mark::overlaps);
      }
    }
  }

  /** Returns the sentences by the heading above them. */
  private static Map<String, List<String>> sections() throws IOException {
    Map<String, List<String>> sections = new LinkedHashMap<>();
    String heading = "";
    try (InputStream in = ConstructionsTest.class.getResourceAsStream("constructions.md")) {
      for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
        if (line.startsWith("## ")) {
          heading = line.substring(3);
        } else if (line.startsWith("- ")) {
          sections.computeIfAbsent(heading, any -> new ArrayList<>()).add(line.substring(2));
        }
      }
    }
    return sections;
  }
}

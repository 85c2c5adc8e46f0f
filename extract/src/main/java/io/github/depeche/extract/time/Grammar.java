package io.github.depeche.extract.time;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.depeche.extract.time.ResourceLines.Line;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * The constructions of dates, read from {@code dates.grammar}: {@code part NAME = PATTERN} names a
 * piece for later patterns; {@code rule ID = MEANING slot=value …} is followed by indented lines,
 * {@code |} before a pattern and {@code +} before an example.
 */
final class Grammar {

  private final Map<String, WordClass> classes;
  private final Map<String, PatternParser.Node> parts = new LinkedHashMap<>();
  private final ImmutableList.Builder<Rule> rules = ImmutableList.builder();
  private final Set<String> ids = new HashSet<>();

  private Grammar(Map<String, WordClass> classes) {
    this.classes = classes;
  }

  /** Returns the rules that come with the library. */
  static ImmutableList<Rule> load() {
    return parse(
        ResourceLines.read("dates.grammar"), WordClasses.parse(ResourceLines.read("dates.words")));
  }

  /**
   * Returns the rules in {@code lines}, in their order.
   *
   * @throws IllegalArgumentException if there is an error in them; the message has file and line
   *     and what to do
   */
  static ImmutableList<Rule> parse(List<Line> lines, Map<String, WordClass> classes) {
    Grammar grammar = new Grammar(classes);
    for (int i = 0; i < lines.size(); ) {
      int end = i + 1;
      while (end < lines.size() && lines.get(end).indented()) {
        end++;
      }
      grammar.block(lines.get(i), lines.subList(i + 1, end));
      i = end;
    }
    return grammar.rules.build();
  }

  private void block(Line head, List<Line> body) {
    String[] sides = head.text().split(" = ", 2);
    String[] name = sides[0].split(" ");
    if (sides.length < 2 || name.length != 2) {
      throw head.error(
          "'"
              + head.text()
              + "' is neither 'part NAME = PATTERN' nor 'rule ID = MEANING slot=value …'");
    }
    switch (name[0]) {
      case "part" -> part(head, name[1], sides[1]);
      case "rule" -> rule(head, name[1], sides[1], body);
      default -> throw head.error("'" + name[0] + "' should be 'part' or 'rule'");
    }
  }

  private void part(Line line, String name, String pattern) {
    try {
      if (parts.put(name, new PatternParser(pattern, classes, parts).parse()) != null) {
        throw line.error("a second part '" + name + "': rename it");
      }
    } catch (IllegalArgumentException e) {
      throw located(line, e);
    }
  }

  private void rule(Line head, String id, String right, List<Line> body) {
    if (!ids.add(id)) {
      throw head.error("a second rule '" + id + "': rename it");
    }
    List<Pattern> patterns = new ArrayList<>();
    List<Rule.Example> examples = new ArrayList<>();
    for (Line line : body) {
      switch (line.text().charAt(0)) {
        case '|' -> patterns.add(pattern(line));
        case '+' -> examples.add(new Rule.Example(line.text().substring(1).strip(), line.place()));
        default ->
            throw line.error(
                "a line of a rule starts with '|' (pattern) or '+' (example): " + line.text());
      }
    }
    if (patterns.isEmpty() || examples.isEmpty()) {
      throw head.error("rule '" + id + "' needs a pattern ('| …') and an example ('+ …')");
    }
    String[] words = right.strip().split(" +");
    rules.add(
        new Rule(
            id, meaning(head, words[0]), constants(head, words), patterns, examples, head.place()));
  }

  private Pattern pattern(Line line) {
    try {
      return new PatternParser(line.text().substring(1).strip(), classes, parts).parsePattern();
    } catch (IllegalArgumentException e) {
      throw located(line, e);
    }
  }

  private static Meaning meaning(Line line, String name) {
    return Arrays.stream(Meaning.values())
        .filter(meaning -> meaning.name().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                line.error(
                    "no meaning '" + name + "': one of " + Arrays.toString(Meaning.values())));
  }

  private static Map<String, String> constants(Line line, String[] words) {
    ImmutableMap.Builder<String, String> constants = ImmutableMap.builder();
    for (int i = 1; i < words.length; i++) {
      String[] pair = words[i].split("=", 2);
      if (pair.length < 2) {
        throw line.error("'" + words[i] + "' should be slot=value");
      }
      constants.put(pair[0], pair[1]);
    }
    return constants.buildOrThrow();
  }

  private static IllegalArgumentException located(Line line, IllegalArgumentException e) {
    String message = Objects.requireNonNull(e.getMessage());
    return message.startsWith(line.place())
        ? e
        : new IllegalArgumentException(line.place() + ": " + message, e);
  }
}

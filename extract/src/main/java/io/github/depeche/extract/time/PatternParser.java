package io.github.depeche.extract.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Reads a pattern as the grammar writes it: words as they are, {@code <class>} or {@code
 * <slot=class>} for a member of a class, {@code ( a | b )} for alternatives, {@code [ a ]} for what
 * may be missing, {@code $part} for a named part, {@code { }} around what is marked when there is
 * context beside it, and {@code !(a b)} where none of these words may stand before. Special
 * characters are written with a backslash.
 */
final class PatternParser {

  private static final String SPECIAL = "()[]{}|<>$!\\ ";

  private final String source;
  private final Map<String, WordClass> classes;
  private final Map<String, Node> parts;
  private int at;

  PatternParser(String source, Map<String, WordClass> classes, Map<String, Node> parts) {
    this.source = source;
    this.classes = classes;
    this.parts = parts;
  }

  /** A piece of a pattern that can still be put before another. */
  interface Node {
    Pattern before(Pattern next);
  }

  /**
   * Returns the piece that the source describes.
   *
   * @throws IllegalArgumentException if it is not well formed or uses a class or part that is not
   *     there
   */
  Node parse() {
    Node node = choice();
    if (at < source.length()) {
      throw error("'" + source.charAt(at) + "' closes nothing");
    }
    return node;
  }

  /** Returns a whole pattern; one without braces marks everything it matches. */
  Pattern parsePattern() {
    Node node = parse();
    return source.indexOf('{') >= 0
        ? node.before(new Pattern.End())
        : new Pattern.Open(node.before(new Pattern.Close(new Pattern.End())));
  }

  private Node choice() {
    List<Node> ways = new ArrayList<>(List.of(sequence()));
    while (at < source.length() && source.charAt(at) == '|') {
      at++;
      ways.add(sequence());
    }
    return ways.size() == 1
        ? ways.get(0)
        : next -> new Pattern.Choice(ways.stream().map(way -> way.before(next)).toList());
  }

  private Node sequence() {
    List<Node> nodes = new ArrayList<>();
    while (at < source.length() && ")]|".indexOf(source.charAt(at)) < 0) {
      char c = source.charAt(at);
      switch (c) {
        case ' ' -> at++;
        case '(' -> {
          at++;
          nodes.add(choice());
          expect(')');
        }
        case '[' -> {
          at++;
          Node inner = choice();
          expect(']');
          nodes.add(next -> new Pattern.Choice(List.of(inner.before(next), next)));
        }
        case '{' -> {
          at++;
          nodes.add(Pattern.Open::new);
        }
        case '}' -> {
          at++;
          nodes.add(Pattern.Close::new);
        }
        case '!' -> nodes.add(notAfter());
        case '<' -> nodes.add(member());
        case '$' -> nodes.add(part());
        default -> nodes.add(literals());
      }
    }
    return next -> {
      Pattern pattern = next;
      for (int i = nodes.size() - 1; i >= 0; i--) {
        pattern = nodes.get(i).before(pattern);
      }
      return pattern;
    };
  }

  private Node member() {
    int end = source.indexOf('>', at);
    if (end < 0) {
      throw error("'<' without '>'");
    }
    String inside = source.substring(at + 1, end);
    at = end + 1;
    int equals = inside.indexOf('=');
    String slot = equals < 0 ? inside : inside.substring(0, equals);
    WordClass found = classes.get(inside.substring(equals + 1));
    if (found == null) {
      throw error("no class '" + inside.substring(equals + 1) + "': one of " + classes.keySet());
    }
    return next -> new Pattern.Member(slot, found, next);
  }

  private Node notAfter() {
    int end = source.indexOf(')', at);
    if (!source.startsWith("!(", at) || end < 0) {
      throw error("'!' is followed by words in round brackets");
    }
    Set<String> keys =
        WordScanner.scan(source.substring(at + 2, end)).stream()
            .map(Word::key)
            .collect(Collectors.toSet());
    at = end + 1;
    return next -> new Pattern.NotAfter(keys, next);
  }

  private Node part() {
    int end = at + 1;
    while (end < source.length()
        && (Character.isLetterOrDigit(source.charAt(end)) || source.charAt(end) == '-')) {
      end++;
    }
    String name = source.substring(at + 1, end);
    at = end;
    Node found = parts.get(name);
    if (found == null) {
      throw error("no part '" + name + "' above: one of " + parts.keySet());
    }
    return found;
  }

  private Node literals() {
    StringBuilder plain = new StringBuilder();
    while (at < source.length() && SPECIAL.indexOf(source.charAt(at)) < 0) {
      plain.append(source.charAt(at++));
    }
    if (plain.isEmpty()) {
      if (at + 1 >= source.length() || source.charAt(at) != '\\') {
        throw error("'" + source.charAt(at) + "' is not expected here");
      }
      plain.append(source.charAt(at + 1));
      at += 2;
    }
    List<Word> words = WordScanner.scan(plain.toString());
    return next -> {
      Pattern pattern = next;
      for (int i = words.size() - 1; i >= 0; i--) {
        pattern = new Pattern.Literal(words.get(i).key(), pattern);
      }
      return pattern;
    };
  }

  private void expect(char close) {
    if (at >= source.length() || source.charAt(at) != close) {
      throw error("'" + close + "' is missing");
    }
    at++;
  }

  private IllegalArgumentException error(String message) {
    return new IllegalArgumentException(
        "pattern '" + source + "', character " + (at + 1) + ": " + message);
  }
}

package io.github.depeche.extract.yaml.nodes;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.depeche.extract.yaml.YamlException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.YamlUnicodeReader;
import org.snakeyaml.engine.v2.composer.Composer;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.NodeType;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/**
 * A value of a YAML file with its position. What is wrong is collected by all nodes of a file
 * together, so that a user sees all mistakes at once. Not thread-safe.
 */
public final class YamlNode {

  private final String file;
  private final Node node;
  private final List<String> problems;

  private YamlNode(String file, Node node, List<String> problems) {
    this.file = file;
    this.node = node;
    this.problems = problems;
  }

  /**
   * Reads a file's one document.
   *
   * @param file its name for messages
   * @throws YamlException if it is not YAML or empty
   */
  public static YamlNode read(String file, InputStream in) {
    try {
      // Not by the class Compose, which the library's module does not export.
      LoadSettings settings = LoadSettings.builder().setLabel(file).build();
      StreamReader characters = new StreamReader(settings, new YamlUnicodeReader(in));
      return new Composer(settings, new BoundedParser(new ParserImpl(settings, characters), file))
          .getSingleNode()
          .map(node -> new YamlNode(file, node, new ArrayList<>()))
          .orElseThrow(
              () ->
                  new YamlException(List.of(file + ":1:1: the file is empty: put a value in it")));
    } catch (MarkedYamlEngineException e) {
      throw new YamlException(
          List.of(
              file
                  + position(e.getProblemMark())
                  + ": not YAML: "
                  + e.getProblem()
                  + ": mend the syntax here"));
    } catch (YamlEngineException e) {
      throw new YamlException(List.of(file + ":1:1: not YAML: " + e.getMessage()));
    }
  }

  /**
   * Reads a resource beside {@code owner}.
   *
   * @throws YamlException if it is not YAML or empty
   * @throws IllegalStateException if it is not there
   */
  public static YamlNode resource(Class<?> owner, String name) {
    try (InputStream in = owner.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("no resource " + name + " beside " + owner.getName());
      }
      return read(name, in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns {@code file:line:column}, both from 1. */
  public String position() {
    return file + position(node.getStartMark());
  }

  static String position(Optional<Mark> mark) {
    return mark.map(at -> ":" + (at.getLine() + 1) + ":" + (at.getColumn() + 1)).orElse("");
  }

  /**
   * Notes a mistake at this value.
   *
   * @param message what was found, and what to do
   */
  public void problem(String message) {
    problems.add(position() + ": " + message);
  }

  /**
   * Ends the reading.
   *
   * @throws YamlException if any mistake was noted in the file
   */
  public void check() {
    if (!problems.isEmpty()) {
      throw new YamlException(problems);
    }
  }

  /**
   * Returns a mapping's values by key, in file order; what is no mapping, a key that occurs twice
   * are problems.
   */
  public YamlMapping mapping() {
    if (!(node instanceof MappingNode mapping)) {
      problem("found " + kind() + ", where 'key: value' is wanted");
      return new YamlMapping(this, Map.of());
    }
    Map<String, YamlNode> values = new LinkedHashMap<>();
    for (NodeTuple entry : mapping.getValue()) {
      YamlNode key = new YamlNode(file, entry.getKeyNode(), problems);
      if (values.put(key.text(), new YamlNode(file, entry.getValueNode(), problems)) != null) {
        key.problem("'" + key.text() + "' is given twice: keep one");
      }
    }
    return new YamlMapping(this, values);
  }

  /**
   * Returns a mapping's values by key, with a problem for each key that is not in {@code allowed}.
   */
  public YamlMapping mapping(List<String> allowed) {
    YamlMapping values = mapping();
    values.forEach(
        (key, value) -> {
          if (!allowed.contains(key)) {
            value.problem(Suggestion.unknown("key", key, allowed));
          }
        });
    return values;
  }

  /** Returns a sequence's values; of a scalar, itself alone. */
  public List<YamlNode> items() {
    if (node instanceof SequenceNode sequence) {
      return sequence.getValue().stream()
          .map(item -> new YamlNode(file, item, problems))
          .collect(ImmutableList.toImmutableList());
    }
    if (node.getNodeType() != NodeType.SCALAR) {
      problem("found " + kind() + ", where a list is wanted: write [a, b]");
      return List.of();
    }
    return List.of(this);
  }

  /** Returns the texts of a sequence's values. */
  public List<String> texts() {
    return items().stream().map(YamlNode::text).toList();
  }

  /**
   * Returns what the texts of a sequence's values stand for; one that stands for nothing is a
   * problem.
   *
   * @param what what they are labels of, in the singular
   * @param meaning what a label stands for
   */
  public <T> ImmutableSet<T> labels(String what, Function<String, Optional<T>> meaning) {
    ImmutableSet.Builder<T> found = ImmutableSet.builder();
    for (YamlNode label : items()) {
      meaning
          .apply(label.text())
          .ifPresentOrElse(
              found::add, () -> label.problem("unknown " + what + " '" + label.text() + "'"));
    }
    return found.build();
  }

  /** Returns a scalar's text, trimmed; what is no scalar is a problem and an empty text. */
  public String text() {
    if (node instanceof ScalarNode scalar) {
      return scalar.getValue().strip();
    }
    problem("found " + kind() + ", where one word or text is wanted");
    return "";
  }

  /** Returns a scalar's truth; what is neither true nor false is a problem. */
  public boolean flag() {
    String text = text();
    if (!text.equals("true") && !text.equals("false")) {
      problem("found '" + text + "', where true or false is wanted");
    }
    return text.equals("true");
  }

  private String kind() {
    return switch (node.getNodeType()) {
      case MAPPING -> "a mapping";
      case SEQUENCE -> "a list";
      case SCALAR -> "'" + ((ScalarNode) node).getValue() + "'";
      case ANCHOR -> "an anchor";
    };
  }
}

package io.github.depeche.extract.gazetteer;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** A mapping of a YAML list, whose fields are read once; what is wrong with it is told with file and line. */
final class YamlEntry {

  private final String file;
  private final MappingNode node;
  private final Set<String> read = new HashSet<>();

  private YamlEntry(String file, MappingNode node) {
    this.file = file;
    this.node = node;
  }

  static List<YamlEntry> list(String file, String yaml) {
    Optional<Node> document;
    try {
      LoadSettings settings = LoadSettings.builder().setLabel(file).build();
      document = new Compose(settings).composeReader(new StringReader(yaml));
    } catch (YamlEngineException e) {
      throw new IllegalStateException(file + ": not YAML: " + e.getMessage(), e);
    }
    if (!(document.orElse(null) instanceof SequenceNode sequence)) {
      throw new IllegalStateException(file + ": begin each entry with '- code:'");
    }
    List<YamlEntry> entries = new ArrayList<>();
    for (Node item : sequence.getValue()) {
      if (!(item instanceof MappingNode mapping)) {
        throw broken(file, item, "an entry has fields, such as 'code: FRA'");
      }
      entries.add(new YamlEntry(file, mapping));
    }
    return entries;
  }

  String required(String field) {
    return optional(field).orElseThrow(() -> broken("the entry has no '" + field + "'"));
  }

  Optional<String> optional(String field) {
    return value(field).map(value -> scalar(field, value));
  }

  /** Returns the strings of a list, none if the field is not there. */
  List<String> strings(String field) {
    Optional<Node> value = value(field);
    if (value.isEmpty()) {
      return List.of();
    }
    if (!(value.get() instanceof SequenceNode sequence)) {
      throw broken(file, value.get(), "'" + field + "' is a list: write [one, two]");
    }
    return sequence.getValue().stream().map(item -> scalar(field, item)).toList();
  }

  /** Fails if there is a field that nobody has asked for. */
  void checkAllRead() {
    for (NodeTuple tuple : node.getValue()) {
      String field = scalar("a field's name", tuple.getKeyNode());
      if (!read.contains(field)) {
        throw broken(file, tuple.getKeyNode(), "there is no field '" + field + "'; the README.md lists them");
      }
    }
  }

  IllegalStateException broken(String problem) {
    return broken(file, node, problem);
  }

  private Optional<Node> value(String field) {
    read.add(field);
    return node.getValue().stream()
        .filter(tuple -> scalar("a field's name", tuple.getKeyNode()).equals(field))
        .map(NodeTuple::getValueNode)
        .findFirst();
  }

  private String scalar(String field, Node value) {
    if (value instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
      return scalar.getValue();
    }
    throw broken(file, value, "'" + field + "' is not a word: put it in quotation marks if it has commas or colons");
  }

  private static IllegalStateException broken(String file, Node node, String problem) {
    String line = node.getStartMark().map(mark -> ":" + (mark.getLine() + 1)).orElse("");
    return new IllegalStateException(file + line + ": " + problem);
  }
}

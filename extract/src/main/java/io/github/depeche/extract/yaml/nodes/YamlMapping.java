package io.github.depeche.extract.yaml.nodes;

import io.github.depeche.extract.yaml.YamlException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

/** The values of a mapping by key, in file order. */
public final class YamlMapping {

  private final YamlNode node;
  private final Map<String, YamlNode> values;

  YamlMapping(YamlNode node, Map<String, YamlNode> values) {
    this.node = node;
    this.values = values;
  }

  /** Returns whether the key is there. */
  public boolean containsKey(String key) {
    return values.containsKey(key);
  }

  /** Returns the key's value, if the key is there. */
  public Optional<YamlNode> find(String key) {
    return Optional.ofNullable(values.get(key));
  }

  /**
   * Returns the value of a key that must be there.
   *
   * @throws YamlException if it is not
   */
  public YamlNode get(String key) {
    return find(key)
        .orElseThrow(
            () ->
                new YamlException(
                    List.of(node.position() + ": the key '" + key + "' is missing: add it")));
  }

  /** Hands over each key and its value. */
  public void forEach(BiConsumer<String, YamlNode> action) {
    values.forEach(action);
  }
}

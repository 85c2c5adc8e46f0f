package io.github.depeche.extract.rules;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSetMultimap;
import io.github.depeche.document.EventType;
import io.github.depeche.extract.yaml.nodes.YamlMapping;
import io.github.depeche.extract.yaml.nodes.YamlNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads {@code vocabulary.yaml}: words that can be events of a type though no rule says when. They
 * are rules that never fit, so that they propose and only a judge accepts; hence no examples.
 */
final class Vocabulary {

  static final String FILE = "vocabulary.yaml";

  /** What all these rules ask for. */
  static final Condition JUDGED = new Condition.Is(Condition.Property.JUDGED);

  private static final List<String> KEYS =
      List.of("type", "roles", "verbs", "reflexive", "nouns", "adjectives");

  private Vocabulary() {}

  /**
   * Returns a rule for each type of the file.
   *
   * @throws io.github.depeche.extract.yaml.YamlException if it is wrong
   */
  static List<Rule> bundled() {
    YamlNode root = YamlNode.resource(Vocabulary.class, FILE);
    List<Rule> rules = new ArrayList<>();
    for (YamlNode item : root.items()) {
      YamlMapping keys = item.mapping(KEYS);
      keys.find("type")
          .flatMap(type -> EventType.ofLabel(type.text()))
          .ifPresentOrElse(
              type -> rules.add(rule(item, keys, type)),
              () -> item.problem("words of no known type: add 'type: State' or another"));
    }
    root.check();
    return rules;
  }

  private static Rule rule(YamlNode item, YamlMapping keys, EventType type) {
    return new Rule(
        "vocabulary-" + type.label(),
        type,
        PatternReader.read(keys),
        RuleReader.roles(keys.find("roles")),
        ImmutableSetMultimap.of(),
        ImmutableList.of(JUDGED),
        ImmutableList.of(),
        Optional.empty(),
        false,
        ImmutableList.of(),
        ImmutableList.of(),
        item.position());
  }
}

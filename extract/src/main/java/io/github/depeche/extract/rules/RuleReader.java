package io.github.depeche.extract.rules;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSetMultimap;
import io.github.depeche.document.ArgumentRole;
import io.github.depeche.document.EventType;
import io.github.depeche.document.MentionType;
import io.github.depeche.document.Realis;
import io.github.depeche.extract.clauses.Function;
import io.github.depeche.extract.yaml.nodes.Suggestion;
import io.github.depeche.extract.yaml.nodes.YamlMapping;
import io.github.depeche.extract.yaml.nodes.YamlNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Reads a rule from YAML, noting every mistake. */
final class RuleReader {

  private static final List<String> KEYS =
      List.of(
          "id",
          "type",
          "verbs",
          "reflexive",
          "nouns",
          "adjectives",
          "phrases",
          "of",
          "roles",
          "accept",
          "require",
          "unless",
          "realis",
          "also",
          "examples",
          "counterexamples",
          "off",
          "note");

  private final ConditionReader conditions;

  RuleReader(Map<String, Set<String>> sets) {
    this.conditions = new ConditionReader(sets);
  }

  /** Returns the rule, or empty if it has no type. */
  Optional<Rule> read(String id, YamlNode item) {
    YamlMapping keys = item.mapping(KEYS);
    Optional<EventType> type =
        keys.find("type")
            .flatMap(
                node -> label(node, "event type", EventType.ofLabel(node.text()), Labels.EVENTS));
    if (!keys.containsKey("type")) {
      item.problem("rule '" + id + "' has no type: add 'type: Agree-Sign' or another");
    }
    List<Pattern> patterns = PatternReader.read(keys);
    if (patterns.isEmpty()) {
      item.problem(
          "rule '" + id + "' has no words: add verbs, reflexive, nouns, adjectives or phrases");
    }
    if (!keys.containsKey("examples") || !keys.containsKey("counterexamples")) {
      item.problem(
          "rule '"
              + id
              + "' needs at least one entry each under examples and counterexamples: add them");
    }
    Optional<Realis> realis =
        keys.find("realis")
            .flatMap(node -> label(node, "realis", Realis.ofLabel(node.text()), Labels.REALIS));
    List<Example> examples = examples(keys);
    ImmutableListMultimap<ArgumentRole, Function> roles = roles(keys.find("roles"));
    ImmutableSetMultimap<ArgumentRole, MentionType> accept = accept(keys.find("accept"));
    List<Condition> require = conditions.read(keys.find("require"));
    List<Condition> unless = conditions.read(keys.find("unless"));
    return type.map(
        known ->
            new Rule(
                id,
                known,
                patterns,
                roles,
                accept,
                require,
                unless,
                realis,
                keys.containsKey("also") && keys.get("also").flag(),
                examples,
                keys.containsKey("counterexamples")
                    ? keys.get("counterexamples").texts()
                    : List.of(),
                item.position()));
  }

  private static List<Example> examples(YamlMapping keys) {
    List<Example> examples = new ArrayList<>();
    for (YamlNode node :
        keys.containsKey("examples") ? keys.get("examples").items() : List.<YamlNode>of()) {
      try {
        examples.add(Example.parse(node.text()));
      } catch (IllegalArgumentException e) {
        node.problem(Objects.requireNonNull(e.getMessage()));
      }
    }
    return examples;
  }

  static ImmutableListMultimap<ArgumentRole, Function> roles(Optional<YamlNode> node) {
    ImmutableListMultimap.Builder<ArgumentRole, Function> roles = ImmutableListMultimap.builder();
    node.ifPresent(
        given ->
            given
                .mapping(Labels.ROLES)
                .forEach(
                    (label, functions) ->
                        ArgumentRole.ofLabel(label)
                            .ifPresent(role -> roles.putAll(role, functions(functions)))));
    return roles.build();
  }

  private static List<Function> functions(YamlNode names) {
    List<Function> functions = new ArrayList<>();
    for (YamlNode name : names.items()) {
      if (name.text().isEmpty()) {
        name.problem("found nothing, where a function is wanted, such as subject or avec");
      } else {
        functions.add(new Function(name.text()));
      }
    }
    return functions;
  }

  private static ImmutableSetMultimap<ArgumentRole, MentionType> accept(Optional<YamlNode> node) {
    ImmutableSetMultimap.Builder<ArgumentRole, MentionType> accept = ImmutableSetMultimap.builder();
    node.ifPresent(
        given ->
            given
                .mapping(Labels.ROLES)
                .forEach(
                    (label, types) ->
                        ArgumentRole.ofLabel(label)
                            .ifPresent(
                                role -> accept.putAll(role, ConditionReader.mentionTypes(types)))));
    return accept.build();
  }

  private static <T> Optional<T> label(
      YamlNode node, String kind, Optional<T> found, List<String> known) {
    if (found.isEmpty()) {
      node.problem(Suggestion.unknown(kind, node.text(), known));
    }
    return found;
  }
}

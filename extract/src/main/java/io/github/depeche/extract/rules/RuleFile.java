package io.github.depeche.extract.rules;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import io.github.depeche.document.ArgumentRole;
import io.github.depeche.document.EventType;
import io.github.depeche.document.MentionType;
import io.github.depeche.document.Realis;
import io.github.depeche.extract.clauses.Function;
import io.github.depeche.extract.clauses.Predicate;
import io.github.depeche.extract.yaml.Suggestion;
import io.github.depeche.extract.yaml.YamlException;
import io.github.depeche.extract.yaml.YamlNode;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The rules of one YAML file.
 *
 * @param rules in file order
 * @param off ids of rules of other files that are switched off
 */
record RuleFile(List<Rule> rules, Set<String> off) {

  private static final List<String> KEYS =
      List.of(
          "id", "type", "verbs", "reflexive", "nouns", "adjectives", "phrases", "roles", "accept", "require", "unless",
          "realis", "also", "examples", "counterexamples", "off", "note");

  RuleFile {
    rules = ImmutableList.copyOf(rules);
    off = ImmutableSet.copyOf(off);
  }

  /**
   * Reads a file of rules.
   *
   * @param name its name for messages
   * @throws YamlException with every mistake in it
   */
  static RuleFile read(String name, InputStream in) {
    YamlNode root = YamlNode.read(name, in);
    List<Rule> rules = new ArrayList<>();
    Set<String> off = new HashSet<>();
    Set<String> ids = new HashSet<>();
    for (YamlNode item : root.items()) {
      Map<String, YamlNode> keys = item.mapping(KEYS);
      String id = Optional.ofNullable(keys.get("id")).map(YamlNode::text).orElse("");
      if (id.isEmpty()) {
        item.problem("a rule has no id: add 'id: a-name'");
      } else if (!ids.add(id)) {
        keys.get("id").problem("two rules have the id '" + id + "': rename one");
      }
      if (keys.containsKey("off") && keys.get("off").flag()) {
        off.add(id);
      } else {
        rule(id, item, keys).ifPresent(rules::add);
      }
    }
    root.check();
    return new RuleFile(rules, off);
  }

  private static Optional<Rule> rule(String id, YamlNode item, Map<String, YamlNode> keys) {
    Optional<EventType> type =
        Optional.ofNullable(keys.get("type"))
            .flatMap(node -> label(node, "event type", EventType.ofLabel(node.text()), Labels.EVENTS));
    if (!keys.containsKey("type")) {
      item.problem("rule '" + id + "' has no type: add 'type: Agree-Sign' or another");
    }
    List<Pattern> patterns = PatternReader.read(keys);
    if (patterns.isEmpty()) {
      item.problem("rule '" + id + "' has no words: add verbs, reflexive, nouns, adjectives or phrases");
    }
    List<Example> examples = new ArrayList<>();
    for (YamlNode node : keys.containsKey("examples") ? keys.get("examples").items() : List.<YamlNode>of()) {
      try {
        examples.add(Example.parse(node.text()));
      } catch (IllegalArgumentException e) {
        node.problem(e.getMessage());
      }
    }
    if (!keys.containsKey("examples") || !keys.containsKey("counterexamples")) {
      item.problem("rule '" + id + "' needs at least one entry each under examples and counterexamples: add them");
    }
    Optional<Realis> realis =
        Optional.ofNullable(keys.get("realis"))
            .flatMap(node -> label(node, "realis", Realis.ofLabel(node.text()), Labels.REALIS));
    return type.map(
        known ->
            new Rule(
                id,
                known,
                patterns,
                roles(keys.get("roles")),
                accept(keys.get("accept")),
                conditions(keys.get("require")),
                conditions(keys.get("unless")),
                realis,
                keys.containsKey("also") && keys.get("also").flag(),
                examples,
                keys.containsKey("counterexamples") ? keys.get("counterexamples").texts() : List.of(),
                item.position()));
  }

  private static ImmutableListMultimap<ArgumentRole, Function> roles(YamlNode node) {
    ImmutableListMultimap.Builder<ArgumentRole, Function> roles = ImmutableListMultimap.builder();
    if (node != null) {
      node.mapping(Labels.ROLES)
          .forEach(
              (label, functions) ->
                  ArgumentRole.ofLabel(label)
                      .ifPresent(role -> functions.texts().forEach(name -> roles.put(role, new Function(name)))));
    }
    return roles.build();
  }

  private static ImmutableSetMultimap<ArgumentRole, MentionType> accept(YamlNode node) {
    ImmutableSetMultimap.Builder<ArgumentRole, MentionType> accept = ImmutableSetMultimap.builder();
    if (node != null) {
      node.mapping(Labels.ROLES)
          .forEach(
              (label, types) ->
                  ArgumentRole.ofLabel(label).ifPresent(role -> accept.putAll(role, mentionTypes(types))));
    }
    return accept.build();
  }

  private static Set<MentionType> mentionTypes(YamlNode types) {
    Set<MentionType> known = new HashSet<>();
    for (YamlNode type : types.items()) {
      label(type, "mention type", MentionType.ofLabel(type.text()), Labels.MENTIONS).ifPresent(known::add);
    }
    return known;
  }

  private static List<Condition> conditions(YamlNode node) {
    List<Condition> conditions = new ArrayList<>();
    if (node != null) {
      node.mapping().forEach((target, wanted) -> conditions.add(condition(target, wanted)));
    }
    return conditions;
  }

  private static Condition condition(String target, YamlNode wanted) {
    return switch (target) {
      case "clause" -> new Condition.Governs(Predicate.Complement.CLAUSE);
      case "infinitive" -> new Condition.Governs(Predicate.Complement.INFINITIVE);
      case "quote" -> new Condition.Governs(Predicate.Complement.QUOTE);
      case "determiner" -> new Condition.Determined(Set.copyOf(wanted.texts()));
      default -> {
        Map<String, YamlNode> keys = wanted.mapping(List.of("type", "lemma"));
        yield new Condition.Filled(
            new Function(target),
            keys.containsKey("type") ? mentionTypes(keys.get("type")) : Set.of(),
            keys.containsKey("lemma") ? Set.copyOf(keys.get("lemma").texts()) : Set.of());
      }
    };
  }

  private static <T> Optional<T> label(YamlNode node, String kind, Optional<T> found, List<String> known) {
    if (found.isEmpty()) {
      node.problem(Suggestion.unknown(kind, node.text(), known));
    }
    return found;
  }
}

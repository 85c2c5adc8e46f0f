package io.github.depeche.extract.rules;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.depeche.extract.yaml.YamlException;
import io.github.depeche.extract.yaml.nodes.YamlMapping;
import io.github.depeche.extract.yaml.nodes.YamlNode;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The rules of one YAML file.
 *
 * @param rules in file order
 * @param off ids of rules of other files that are switched off
 * @param sets the lemma sets known in it, those of earlier files too
 */
record RuleFile(List<Rule> rules, Set<String> off, Map<String, Set<String>> sets) {

  RuleFile {
    rules = ImmutableList.copyOf(rules);
    off = ImmutableSet.copyOf(off);
    sets = ImmutableMap.copyOf(sets);
  }

  /**
   * Reads a file of rules.
   *
   * @param name its name for messages
   * @param sets the lemma sets of earlier files
   * @throws YamlException with every mistake in it
   */
  static RuleFile read(String name, InputStream in, Map<String, Set<String>> sets) {
    YamlNode root = YamlNode.read(name, in);
    Map<String, Set<String>> known = new HashMap<>(sets);
    for (YamlNode item : root.items()) {
      YamlMapping keys = item.mapping();
      if (keys.containsKey("set")) {
        item.mapping(List.of("set", "lemmas"));
        known.put(
            keys.get("set").text(),
            keys.containsKey("lemmas")
                ? new ConditionReader(known).lemmas(keys.get("lemmas"))
                : ImmutableSet.of());
      }
    }
    RuleReader reader = new RuleReader(known);
    List<Rule> rules = new ArrayList<>();
    Set<String> off = new HashSet<>();
    Set<String> ids = new HashSet<>();
    for (YamlNode item : root.items()) {
      YamlMapping keys = item.mapping();
      if (keys.containsKey("set")) {
        continue;
      }
      String id = keys.find("id").map(YamlNode::text).orElse("");
      if (id.isEmpty()) {
        item.problem("a rule has no id: add 'id: a-name'");
      } else if (!ids.add(id)) {
        keys.get("id").problem("two rules have the id '" + id + "': rename one");
      }
      if (keys.containsKey("off") && keys.get("off").flag()) {
        off.add(id);
      } else {
        reader.read(id, item).ifPresent(rules::add);
      }
    }
    root.check();
    return new RuleFile(rules, off, known);
  }
}

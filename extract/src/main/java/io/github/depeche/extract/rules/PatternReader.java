package io.github.depeche.extract.rules;

import com.google.common.collect.ImmutableList;
import io.github.depeche.extract.yaml.YamlNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the words of a rule. */
final class PatternReader {

  private static final ImmutableList<String> COMPLEMENTS =
      Arrays.stream(Pattern.Complement.values())
          .map(Pattern.Complement::key)
          .collect(ImmutableList.toImmutableList());

  private PatternReader() {}

  /** Returns the patterns under the keys verbs, reflexive, nouns, adjectives and phrases, in this order. */
  static List<Pattern> read(Map<String, YamlNode> keys) {
    List<Pattern> patterns = new ArrayList<>();
    for (YamlNode verb : items(keys, "verbs")) {
      patterns.add(new Pattern.Verb(verb.text(), false));
    }
    for (YamlNode verb : items(keys, "reflexive")) {
      if (!isReflexive(verb.text())) {
        verb.problem("'" + verb.text() + "' is not reflexive: write \"se ...\" or \"s'...\"");
      }
      patterns.add(new Pattern.Verb(withoutReflexive(verb.text()), true));
    }
    if (keys.containsKey("nouns")) {
      Map<String, YamlNode> nouns = keys.get("nouns").mapping(COMPLEMENTS);
      for (Pattern.Complement complement : Pattern.Complement.values()) {
        items(nouns, complement.key()).forEach(noun -> patterns.add(new Pattern.Noun(noun.text(), complement)));
      }
    }
    items(keys, "adjectives").forEach(adjective -> patterns.add(new Pattern.Adjective(adjective.text())));
    items(keys, "phrases").forEach(phrase -> patterns.add(phrase(phrase)));
    return patterns;
  }

  private static List<YamlNode> items(Map<String, YamlNode> keys, String key) {
    return keys.containsKey(key) ? keys.get(key).items() : List.of();
  }

  private static Pattern phrase(YamlNode node) {
    String text = node.text();
    String bare = text.startsWith("*") ? text.substring(1) : text;
    boolean reflexive = isReflexive(bare);
    if (reflexive) {
      text = (text.startsWith("*") ? "*" : "") + withoutReflexive(bare);
    }
    List<String> words = new ArrayList<>();
    Set<Integer> trigger = new HashSet<>();
    for (String word : text.replace("'", "' ").replace("' *", "'* ").split("\\s+")) {
      String plain = word.replace("*", "");
      if (plain.isEmpty()) {
        continue;
      }
      if (word.length() > plain.length()) {
        trigger.add(words.size());
      }
      words.add(plain);
    }
    if (words.isEmpty()) {
      node.problem("an empty phrase: write words");
      return new Pattern.Phrase(List.of("?"), Set.of(0), false);
    }
    if (trigger.isEmpty()) {
      node.problem("'" + node.text() + "' has no trigger: put *stars* around the word that is");
    }
    return new Pattern.Phrase(words, trigger, reflexive);
  }

  private static boolean isReflexive(String lemma) {
    return lemma.startsWith("se ") || lemma.startsWith("s'") || lemma.startsWith("s’");
  }

  private static String withoutReflexive(String lemma) {
    return lemma.substring(lemma.startsWith("se ") ? 3 : 2).replace("*", "*");
  }
}

package io.github.depeche.extract.rules;

import com.google.common.collect.ImmutableList;
import io.github.depeche.extract.rules.Pattern.Complement;
import io.github.depeche.extract.yaml.nodes.Suggestion;
import io.github.depeche.extract.yaml.nodes.YamlMapping;
import io.github.depeche.extract.yaml.nodes.YamlNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Reads the words of a rule. An entry of several words in any list is a phrase, all of which is the
 * trigger.
 */
final class PatternReader {

  private static final ImmutableList<String> COMPLEMENTS =
      Arrays.stream(Complement.values())
          .map(Complement::key)
          .collect(ImmutableList.toImmutableList());
  private static final ImmutableList<String> OF = ImmutableList.of("object", "subject", "either");

  private PatternReader() {}

  /**
   * Returns the patterns under the keys verbs, reflexive, nouns, adjectives and phrases, in this
   * order.
   */
  static List<Pattern> read(YamlMapping keys) {
    List<Pattern> patterns = new ArrayList<>();
    for (YamlNode verb : items(keys, "verbs")) {
      patterns.add(
          isPhrase(verb)
              ? phrase(verb, verb.text(), Complement.OF_EITHER)
              : new Pattern.Verb(verb.text(), false));
    }
    for (YamlNode verb : items(keys, "reflexive")) {
      patterns.add(reflexive(verb));
    }
    if (keys.containsKey("nouns")) {
      YamlMapping nouns = keys.get("nouns").mapping(COMPLEMENTS);
      for (Complement complement : Complement.values()) {
        for (YamlNode noun : items(nouns, complement.key())) {
          patterns.add(
              isPhrase(noun)
                  ? phrase(noun, noun.text(), complement)
                  : new Pattern.Noun(noun.text(), complement));
        }
      }
    }
    items(keys, "adjectives")
        .forEach(adjective -> patterns.add(new Pattern.Adjective(adjective.text())));
    Complement of = of(keys);
    items(keys, "phrases").forEach(node -> patterns.add(phrase(node, node.text(), of)));
    return patterns;
  }

  private static List<YamlNode> items(YamlMapping keys, String key) {
    return keys.containsKey(key) ? keys.get(key).items() : List.of();
  }

  private static boolean isPhrase(YamlNode node) {
    return node.text().contains(" ");
  }

  private static Complement of(YamlMapping keys) {
    if (!keys.containsKey("of")) {
      return Complement.OF_EITHER;
    }
    int at = OF.indexOf(keys.get("of").text());
    if (at < 0) {
      keys.get("of").problem(Suggestion.unknown("function", keys.get("of").text(), OF));
    }
    return at == 0 ? Complement.OF_OBJECT : at == 1 ? Complement.OF_SUBJECT : Complement.OF_EITHER;
  }

  private static Pattern reflexive(YamlNode verb) {
    String text = verb.text();
    if (!isReflexive(text)) {
      verb.problem("'" + text + "' is not reflexive: write \"se ...\" or \"s'...\"");
      return new Pattern.Verb(text, true);
    }
    String bare = withoutReflexive(text);
    return bare.contains(" ")
        ? phrase(verb, text, Complement.OF_EITHER)
        : new Pattern.Verb(bare, true);
  }

  private static Pattern phrase(YamlNode node, String text, Complement of) {
    boolean starred = text.contains("*");
    boolean reflexive = isReflexive(text);
    List<String> words = new ArrayList<>();
    Set<Integer> trigger = new HashSet<>();
    for (String word : spaced(reflexive ? withoutReflexive(text) : text).split("\\s+")) {
      String plain = word.replace("*", "");
      if (!plain.isEmpty()) {
        if (!starred || word.length() > plain.length()) {
          trigger.add(words.size());
        }
        words.add(plain);
      }
    }
    if (words.isEmpty() || node.text().equals("*")) {
      node.problem("an empty phrase: write words, with *stars* around the trigger");
      return new Pattern.Phrase(List.of("?"), Set.of(0), 0, false, of);
    }
    int anchor =
        Pattern.Phrase.STARTS.contains(words.get(0))
            ? trigger.stream().min(Integer::compare).orElse(0)
            : isCausative(words) ? 1 : 0;
    return new Pattern.Phrase(words, trigger, anchor, reflexive, of);
  }

  /** In "faire savoir" the infinitive heads the clause, and "faire" is its auxiliary. */
  private static boolean isCausative(List<String> words) {
    return words.size() > 1
        && (words.get(0).equals("faire") || words.get(0).equals("laisser"))
        && words.get(1).matches(".+(er|ir|oir|re)");
  }

  /** Puts a space after each apostrophe, and the star that may follow it before. */
  private static String spaced(String text) {
    return text.replace("'*", "'* ").replace("'", "' ").replace("' *", "'*");
  }

  private static boolean isReflexive(String text) {
    String bare = text.replace("*", "");
    return bare.startsWith("se ") || bare.startsWith("s'");
  }

  private static String withoutReflexive(String text) {
    int start = text.startsWith("*") ? 1 : 0;
    String rest = text.substring(start + 2);
    // "*se* *mettre*": the star after "se" goes with it.
    return rest.startsWith("*")
        ? rest.substring(1).strip()
        : (start == 1 ? "*" : "") + rest.strip();
  }
}

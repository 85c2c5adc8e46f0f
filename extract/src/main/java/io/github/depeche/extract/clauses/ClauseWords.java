package io.github.depeche.extract.clauses;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.depeche.extract.yaml.nodes.YamlMapping;
import io.github.depeche.extract.yaml.nodes.YamlNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the clause reader knows of single words. Immutable.
 *
 * @param etre verbs whose past participle is active
 * @param objectControl verbs whose infinitive is done by their object
 * @param addressing nouns whose infinitive is done by whom they go to
 * @param willing nouns whose infinitive is done by whose they are
 * @param containers nouns that only measure
 * @param speech verbs of saying, which follow a quotation with their subject behind them
 * @param reporting those of them whose object is never a person or an institution
 * @param times nouns that say when
 * @param prepositions simple prepositions by complex ones
 * @param support support verbs by lemma
 */
record ClauseWords(
    Set<String> etre,
    Set<String> objectControl,
    Set<String> addressing,
    Set<String> willing,
    Set<String> containers,
    Set<String> speech,
    Set<String> reporting,
    Set<String> times,
    Map<String, String> prepositions,
    ImmutableListMultimap<String, SupportVerb> support) {

  /**
   * One use of a support verb.
   *
   * @param word a fixed word between verb and noun
   * @param noun the function at which the noun stands
   * @param functions what functions of the verb are for the noun
   */
  record SupportVerb(Optional<String> word, Function noun, Map<Function, Function> functions) {

    SupportVerb {
      functions = ImmutableMap.copyOf(functions);
    }

    /**
     * Returns what a function of the verb is for the noun; with none named, the subject is nothing
     * to it.
     */
    Optional<Function> ofNoun(Function function) {
      if (functions.containsKey(function)) {
        return Optional.of(functions.get(function));
      }
      return function.isIndirect() ? Optional.of(function) : Optional.empty();
    }
  }

  static ClauseWords load() {
    YamlNode root = YamlNode.resource(ClauseWords.class, "verbs.yaml");
    YamlMapping keys =
        root.mapping(
            List.of(
                "etre",
                "object-control",
                "addressing",
                "willing",
                "containers",
                "speech",
                "reporting",
                "times",
                "prepositions"));
    ImmutableMap.Builder<String, String> prepositions = ImmutableMap.builder();
    keys.get("prepositions").mapping().forEach((from, to) -> prepositions.put(from, to.text()));
    ClauseWords lexicon =
        new ClauseWords(
            ImmutableSet.copyOf(keys.get("etre").texts()),
            ImmutableSet.copyOf(keys.get("object-control").texts()),
            ImmutableSet.copyOf(keys.get("addressing").texts()),
            ImmutableSet.copyOf(keys.get("willing").texts()),
            ImmutableSet.copyOf(keys.get("containers").texts()),
            ImmutableSet.copyOf(keys.get("speech").texts()),
            ImmutableSet.copyOf(keys.get("reporting").texts()),
            ImmutableSet.copyOf(keys.get("times").texts()),
            prepositions.buildOrThrow(),
            loadSupport());
    root.check();
    return lexicon;
  }

  private static ImmutableListMultimap<String, SupportVerb> loadSupport() {
    ImmutableListMultimap.Builder<String, SupportVerb> support = ImmutableListMultimap.builder();
    YamlNode root = YamlNode.resource(ClauseWords.class, "support.yaml");
    for (YamlNode item : root.items()) {
      YamlMapping keys = item.mapping();
      ImmutableMap.Builder<Function, Function> functions = ImmutableMap.builder();
      keys.forEach(
          (key, value) -> {
            if (!Set.of("verbs", "words", "noun").contains(key)) {
              functions.put(new Function(key), new Function(value.text()));
            }
          });
      SupportVerb verb =
          new SupportVerb(
              keys.find("words").map(words -> words.texts().get(0)),
              new Function(keys.get("noun").text()),
              functions.buildOrThrow());
      keys.get("verbs").texts().forEach(lemma -> support.put(lemma, verb));
    }
    root.check();
    return support.build();
  }
}

package io.github.depeche.extract.realis;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.depeche.document.EventType;
import io.github.depeche.extract.yaml.nodes.YamlMapping;
import io.github.depeche.extract.yaml.nodes.YamlNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The words that decide whether something took place. Immutable.
 *
 * @param governors what verbs, nouns and adjectives make of what they govern; reflexive verbs with
 *     {@code se }
 * @param prepositions what prepositions make of it
 * @param onlyInfinitive prepositions that do so for infinitives alone
 * @param conjunctions what conjunctions make of their clause
 * @param negations words that negate
 * @param scheduling modals that schedule
 * @param upcoming words that put the present into the future
 * @param uncertain words that make what they modify possible
 * @param failed words that say that it failed
 * @param infinitiveGovernors governors of infinitives alone
 * @param modals modals that state a fact in a perfect tense
 * @param attempts verbs of trying
 * @param doubly verbs that affirm when negated
 * @param cancelling governors that only call off
 * @param occurrence verbs by which their subject happens
 * @param reporting verbs that report
 * @param said types of events that are said
 * @param arranged types of events that are arranged
 * @param visiting types that "doit" schedules
 */
record Cues(
    Map<String, Effect> governors,
    Map<String, Effect> prepositions,
    Set<String> onlyInfinitive,
    Map<String, Effect> conjunctions,
    Set<String> negations,
    Set<String> scheduling,
    Set<String> upcoming,
    Set<String> uncertain,
    Set<String> failed,
    Set<String> infinitiveGovernors,
    Set<String> modals,
    Set<String> attempts,
    Set<String> doubly,
    Set<String> cancelling,
    Set<String> occurrence,
    Set<String> reporting,
    Set<EventType> said,
    Set<EventType> arranged,
    Set<EventType> visiting) {

  /** What a word makes of what it governs. */
  enum Effect {
    POSSIBLE,
    PLANNED,
    NEGATED,
    /** As real as the word itself. */
    TRANSPARENT
  }

  private static final List<String> KEYS =
      List.of(
          "possible",
          "planned",
          "negated",
          "transparent",
          "prepositions",
          "only-infinitive",
          "conjunctions",
          "negations",
          "scheduling",
          "upcoming",
          "uncertain",
          "failed",
          "infinitive-governors",
          "modals",
          "attempts",
          "doubly",
          "cancelling",
          "occurrence",
          "reporting",
          "said",
          "arranged",
          "visiting");

  static Cues load() {
    YamlNode root = YamlNode.resource(Cues.class, "cues.yaml");
    YamlMapping keys = root.mapping(KEYS);
    Cues cues =
        new Cues(
            effects(keys),
            effects(keys.get("prepositions").mapping()),
            set(keys, "only-infinitive"),
            effects(keys.get("conjunctions").mapping()),
            set(keys, "negations"),
            set(keys, "scheduling"),
            set(keys, "upcoming"),
            set(keys, "uncertain"),
            set(keys, "failed"),
            set(keys, "infinitive-governors"),
            set(keys, "modals"),
            set(keys, "attempts"),
            set(keys, "doubly"),
            set(keys, "cancelling"),
            set(keys, "occurrence"),
            set(keys, "reporting"),
            types(keys.get("said")),
            types(keys.get("arranged")),
            types(keys.get("visiting")));
    root.check();
    return cues;
  }

  private static ImmutableSet<String> set(YamlMapping keys, String key) {
    return ImmutableSet.copyOf(keys.get(key).texts());
  }

  private static ImmutableSet<EventType> types(YamlNode labels) {
    return labels.labels("event type", EventType::ofLabel);
  }

  /** Reads the lists named after effects; of a word in two of them the first counts. */
  private static ImmutableMap<String, Effect> effects(YamlMapping keys) {
    Map<String, Effect> effects = new LinkedHashMap<>();
    for (Effect effect : Effect.values()) {
      keys.find(effect.name().toLowerCase(java.util.Locale.ROOT))
          .map(YamlNode::texts)
          .orElse(List.of())
          .forEach(word -> effects.putIfAbsent(word.replace("s'", "se "), effect));
    }
    return ImmutableMap.copyOf(effects);
  }

  /**
   * Returns what a word makes of what it governs; of a reflexive verb its own entry, else that of
   * the plain verb.
   */
  Optional<Effect> of(String lemma, boolean reflexive) {
    Effect own = reflexive ? governors.get("se " + lemma) : null;
    return Optional.ofNullable(own != null ? own : governors.get(lemma));
  }
}

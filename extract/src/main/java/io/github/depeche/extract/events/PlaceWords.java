package io.github.depeche.extract.events;

import com.google.common.collect.ImmutableSet;
import io.github.depeche.document.EventType;
import io.github.depeche.extract.yaml.nodes.YamlMapping;
import io.github.depeche.extract.yaml.nodes.YamlNode;
import java.util.List;
import java.util.Set;

/**
 * The words that say where something happens. Immutable.
 *
 * @param prepositions prepositions of place
 * @param nouns nouns whose "de" names the place
 * @param institutions types whose place can be an institution
 * @param titled types whose place is the country that a title begins with
 * @param unplaced types that have no place
 * @param physical types of what happens at one spot
 * @param measures nouns that say how much there is of an event noun behind "de"
 * @param scheduling verbs whose participle says when and where its noun takes place
 * @param sameHappening prepositions between a verb and a noun that tell one happening
 */
record PlaceWords(
    Set<String> prepositions,
    Set<String> nouns,
    Set<EventType> institutions,
    Set<EventType> titled,
    Set<EventType> unplaced,
    Set<EventType> physical,
    Set<String> measures,
    Set<String> scheduling,
    Set<String> sameHappening) {

  static final PlaceWords INSTANCE = load();

  private static PlaceWords load() {
    YamlNode root = YamlNode.resource(PlaceWords.class, "places.yaml");
    YamlMapping keys =
        root.mapping(
            List.of(
                "prepositions",
                "nouns",
                "institutions",
                "titled",
                "unplaced",
                "physical",
                "measures",
                "scheduling",
                "same-happening"));
    PlaceWords words =
        new PlaceWords(
            ImmutableSet.copyOf(keys.get("prepositions").texts()),
            ImmutableSet.copyOf(keys.get("nouns").texts()),
            types(keys.get("institutions")),
            types(keys.get("titled")),
            types(keys.get("unplaced")),
            types(keys.get("physical")),
            ImmutableSet.copyOf(keys.get("measures").texts()),
            ImmutableSet.copyOf(keys.get("scheduling").texts()),
            ImmutableSet.copyOf(keys.get("same-happening").texts()));
    root.check();
    return words;
  }

  private static ImmutableSet<EventType> types(YamlNode labels) {
    return labels.labels("event type", EventType::ofLabel);
  }
}

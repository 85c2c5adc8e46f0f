package io.github.depeche.extract.mentions.names;

import io.github.depeche.extract.gazetteer.Gazetteer;

/**
 * What the name model knows of words before it sees them in a text. Thread-safe.
 *
 * @param knowledge dictionary and word lists
 * @param gazetteer countries and international organisations
 * @param clusters words that stand in like places
 * @param classes what a name's letters look like: first name, place, organisation
 */
public record NameResources(
    WordKnowledge knowledge, Gazetteer gazetteer, WordGroups clusters, WordClasses classes) {

  /** Returns the library's dictionary, lists and gazetteer with two learnt tables. */
  public static NameResources of(WordGroups clusters, WordClasses classes) {
    return new NameResources(new WordKnowledge(), Gazetteer.standard(), clusters, classes);
  }
}

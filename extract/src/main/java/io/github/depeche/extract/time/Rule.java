package io.github.depeche.extract.time;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;

/**
 * A construction of the grammar.
 *
 * @param id unique
 * @param meaning how its slots become a value
 * @param constants slots filled by the rule itself
 * @param patterns what it looks like, any of them
 * @param examples sentences in which it must be found, with their marks
 * @param place file and line, for messages
 */
record Rule(
    String id,
    Meaning meaning,
    Map<String, String> constants,
    List<Pattern> patterns,
    List<Example> examples,
    String place) {

  /** A marked sentence: {@code "Le [[30 mars dernier|2018-03-30]]"}, and where it stands. */
  record Example(String marked, String place) {}

  Rule {
    constants = ImmutableMap.copyOf(constants);
    patterns = ImmutableList.copyOf(patterns);
    examples = ImmutableList.copyOf(examples);
  }
}

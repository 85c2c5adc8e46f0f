package io.github.depeche.extract.gazetteer;

import com.google.common.collect.ImmutableSet;

/** Inflects adjectives of countries and inhabitants' names. */
final class Demonyms {

  private Demonyms() {}

  /** Returns the four forms of a regular adjective from its masculine singular. */
  static ImmutableSet<String> forms(String masculine) {
    String feminine = feminine(masculine);
    return ImmutableSet.of(masculine, plural(masculine), feminine, plural(feminine));
  }

  private static String feminine(String masculine) {
    if (masculine.endsWith("e") || masculine.endsWith("è")) {
      return masculine;
    }
    if (masculine.endsWith("en") || masculine.endsWith("on") || masculine.endsWith("el")) {
      return masculine + masculine.charAt(masculine.length() - 1) + "e";
    }
    return masculine + "e";
  }

  private static String plural(String singular) {
    if (singular.endsWith("s") || singular.endsWith("x")) {
      return singular;
    }
    return singular.endsWith("al")
        ? singular.substring(0, singular.length() - 1) + "ux"
        : singular + "s";
  }
}

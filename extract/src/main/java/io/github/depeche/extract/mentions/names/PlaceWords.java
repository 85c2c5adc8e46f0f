package io.github.depeche.extract.mentions.names;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import io.github.depeche.extract.words.WordList;
import java.util.Locale;
import java.util.regex.Pattern;

/** What the word lists know of places and of the nouns in their names. */
final class PlaceWords {

  private static final ImmutableSetMultimap<String, String> WORDS =
      WordList.sections("mentions/place-words.txt");
  private static final ImmutableSet<String> NOUNS =
      ImmutableSet.<String>builder()
          .addAll(WordList.load("mentions/location-nouns.txt"))
          .addAll(WORDS.get("head"))
          .build();
  private static final ImmutableSet<String> LAND =
      WordList.load("mentions/grammar-words.txt", "land");
  private static final ImmutableSet<String> BUILDING =
      WordList.load("mentions/grammar-words.txt", "building");

  /** "A7", "RN 79", "E-40" */
  private static final Pattern ROAD = Pattern.compile("(?:RN|RD|CD|RR|[ADEMNR])[ -]?\\d{1,4}");

  /** "Isle-sur-la-Sorgue", "Worcestershire" */
  private static final Pattern TOWN =
      Pattern.compile("\\p{L}[- ](?:sur|sous|en|lès|lez)[- ]\\p{L}|[a-z]shire$");

  private static final ImmutableSet<String> DIRECTIONS =
      ImmutableSet.of("nord", "sud", "est", "ouest", "centre");

  private PlaceWords() {}

  /** Returns whether a word is a noun of places without a government: "rue", "Mers". */
  static boolean isNoun(String word) {
    return isIn(NOUNS, word);
  }

  /** Returns whether a foreign name with this last word is one of a place: "Street". */
  static boolean endsPlace(String word) {
    return WORDS.get("end").contains(word);
  }

  /** Returns whether a name of a city may begin so too, where no "de" follows: "Port". */
  static boolean beginsTown(String word) {
    return WORDS.get("town").contains(word);
  }

  /** Returns whether an adjective makes a name of this noun: "désert syrien". */
  static boolean isNamedByAdjective(String word) {
    return WORDS.get("named by adjective").contains(word);
  }

  /** Returns whether a word is a noun of places with a government: "wilaya", "République". */
  static boolean isGovernment(String word) {
    return isIn(WORDS.get("government"), word);
  }

  /** Returns whether a name without "de" after this word is one of a place: "station". */
  static boolean precedesPlace(String word) {
    return WORDS.get("before").contains(word);
  }

  /** Returns whether the names after this plural are those of places: "cols de". */
  static boolean opensSeries(String word) {
    return WORDS.get("series").contains(word);
  }

  /** Returns whether a name is that of a place with a government. */
  static boolean isKnownState(String name) {
    return WORDS.get("known").contains(name) || TOWN.matcher(name).find();
  }

  /** Returns whether an adjective is one of a sea or the like: "atlantique". */
  static boolean isAdjective(String word) {
    return WORDS.get("adjective").contains(word);
  }

  static boolean isDirection(String word) {
    return DIRECTIONS.contains(word.toLowerCase(Locale.ROOT));
  }

  /** Returns whether a name is that of a region, mountain, water or island without a government. */
  static boolean isKnownLand(String name) {
    return WORDS.get("nature").contains(name.replace('’', '\''));
  }

  static boolean isRoad(String name) {
    return name.length() < 10 && ROAD.matcher(name).matches();
  }

  /**
   * Returns whether a word in small letters is a noun of land, so that what it is of has no
   * government either: "mer de".
   */
  static boolean isLand(String word) {
    return LAND.contains(word);
  }

  /** Returns whether a word makes a name a place that the model takes for an organisation. */
  static boolean isBuilding(String word) {
    return BUILDING.contains(word.toLowerCase(Locale.ROOT));
  }

  private static boolean isIn(ImmutableSet<String> words, String form) {
    String word = form.toLowerCase(Locale.ROOT);
    return words.contains(word)
        || word.endsWith("s") && words.contains(word.substring(0, word.length() - 1));
  }
}

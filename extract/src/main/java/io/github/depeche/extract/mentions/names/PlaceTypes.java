package io.github.depeche.extract.mentions.names;

import com.google.common.collect.ImmutableSet;
import io.github.depeche.document.MentionType;
import io.github.depeche.document.Span;
import io.github.depeche.extract.gazetteer.Gazetteer;
import io.github.depeche.extract.gazetteer.GazetteerKind;
import io.github.depeche.extract.gazetteer.GazetteerMatch;
import io.github.depeche.extract.words.WordList;
import java.util.Locale;
import java.util.Optional;

/**
 * Gives a name its type. Places with a government (countries, cities, provinces) are told from
 * others by the gazetteer, else by the noun in or before the name ("mer", "rue": a location; "ville
 * de": a GPE), else they are a GPE, as most are.
 */
final class PlaceTypes {

  private static final ImmutableSet<String> LOCATION = WordList.load("mentions/location-nouns.txt");

  /** Nouns of land without a government: what they are of is not one either. */
  private static final ImmutableSet<String> LAND =
      WordList.load("mentions/grammar-words.txt", "land");

  private static final ImmutableSet<String> BUILDING =
      WordList.load("mentions/grammar-words.txt", "building");

  private final Gazetteer gazetteer = Gazetteer.standard();

  TypedName type(NameText text, NameSpan name) {
    Span span = text.span(name.from()).cover(text.span(name.to() - 1));
    MentionType type =
        switch (name.kind()) {
          case PERSON -> MentionType.PERSON;
          case ORGANIZATION ->
              hasBuilding(text, name) ? MentionType.LOCATION : ofOrganization(span.in(text.text()));
          case PLACE -> ofPlace(text, name, span.in(text.text()));
        };
    return new TypedName(type, span);
  }

  /** "aéroport de Larnaca", "Palais de justice" */
  private static boolean hasBuilding(NameText text, NameSpan name) {
    return name.to() - name.from() > 1
        && BUILDING.contains(text.form(name.from()).toLowerCase(Locale.ROOT));
  }

  /**
   * What the gazetteer has as a country or city only is no organisation; "Bruxelles" in the sports
   * pages is rare.
   */
  private MentionType ofOrganization(String name) {
    return gazetteer.lookup(name).flatMap(PlaceTypes::ofMatch).orElse(MentionType.ORGANIZATION)
            == MentionType.LOCATION
        ? MentionType.LOCATION
        : MentionType.ORGANIZATION;
  }

  private MentionType ofPlace(NameText text, NameSpan name, String form) {
    Optional<GazetteerMatch> known = gazetteer.lookup(form);
    boolean country =
        known.filter(match -> match.first().kind() == GazetteerKind.COUNTRY).isPresent();
    if (!country && hasPlaceNoun(text, name)) {
      return MentionType.LOCATION;
    }
    return known.flatMap(PlaceTypes::ofMatch).orElse(MentionType.GPE);
  }

  /**
   * "mer de Chine", "rue de Rivoli"; and "dans la zone fertile d'Al-Fashaga", where the noun stands
   * before the name.
   */
  private static boolean hasPlaceNoun(NameText text, NameSpan name) {
    if (name.to() - name.from() > 1
        && isLocation(text.form(name.from()).toLowerCase(Locale.ROOT))) {
      return true;
    }
    int at = name.from() - 1;
    boolean linked = at >= 0 && (text.form(at).equals("de") || text.form(at).equals("d'"));
    return linked && (isLand(text, at - 1) || isLand(text, at - 2));
  }

  private static boolean isLand(NameText text, int at) {
    return at >= 0 && LAND.contains(text.form(at));
  }

  /** Returns whether the word in small letters is a noun of land without a government. */
  static boolean isLand(String word) {
    return LAND.contains(word);
  }

  private static boolean isLocation(String word) {
    return LOCATION.contains(word)
        || word.endsWith("s") && LOCATION.contains(word.substring(0, word.length() - 1));
  }

  /** Returns the type of what the gazetteer knows, or empty for adjectives and the like. */
  static Optional<MentionType> ofMatch(GazetteerMatch match) {
    return switch (match.first().kind()) {
      case COUNTRY, CAPITAL, PLACE -> Optional.of(MentionType.GPE);
      case ORGANISATION, INSTITUTION, PRESS -> Optional.of(MentionType.ORGANIZATION);
      case REGION -> Optional.of(MentionType.LOCATION);
      case PERSON -> Optional.of(MentionType.PERSON);
      case DEMONYM -> Optional.empty();
    };
  }
}

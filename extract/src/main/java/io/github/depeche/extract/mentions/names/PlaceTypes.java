package io.github.depeche.extract.mentions.names;

import com.google.common.collect.ImmutableSet;
import io.github.depeche.document.MentionType;
import io.github.depeche.document.Span;
import io.github.depeche.extract.gazetteer.Gazetteer;
import io.github.depeche.extract.gazetteer.GazetteerMatch;
import io.github.depeche.extract.mentions.phrases.WordList;
import java.util.Locale;
import java.util.Optional;

/**
 * Gives a name its type. Places with a government (countries, cities, provinces) are told from others by the gazetteer,
 * else by the noun in or before the name ("mer", "rue": a location; "ville de": a GPE), else they are a GPE, as most are.
 */
final class PlaceTypes {

  private static final ImmutableSet<String> LOCATION = WordList.load("location-nouns.txt");

  private final Gazetteer gazetteer = Gazetteer.standard();

  TypedName type(NameText text, NameSpan name) {
    Span span = text.span(name.from()).cover(text.span(name.to() - 1));
    MentionType type =
        switch (name.kind()) {
          case PERSON -> MentionType.PERSON;
          case ORGANIZATION -> ofOrganization(span.in(text.text()));
          case PLACE -> ofPlace(text, name, span.in(text.text()));
        };
    return new TypedName(type, span);
  }

  /** What the gazetteer has as a country or city only is no organisation; "Bruxelles" in the sports pages is rare. */
  private MentionType ofOrganization(String name) {
    return gazetteer.lookup(name).flatMap(PlaceTypes::ofMatch).orElse(MentionType.ORGANIZATION) == MentionType.LOCATION
        ? MentionType.LOCATION
        : MentionType.ORGANIZATION;
  }

  private MentionType ofPlace(NameText text, NameSpan name, String form) {
    return gazetteer.lookup(form).flatMap(PlaceTypes::ofMatch).orElseGet(() -> ofNoun(text, name));
  }

  private static MentionType ofNoun(NameText text, NameSpan name) {
    String first = text.form(name.from()).toLowerCase(Locale.ROOT);
    boolean inside = name.to() - name.from() > 1 && isLocation(first);
    return inside ? MentionType.LOCATION : MentionType.GPE;
  }

  private static boolean isLocation(String word) {
    return LOCATION.contains(word) || word.endsWith("s") && LOCATION.contains(word.substring(0, word.length() - 1));
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

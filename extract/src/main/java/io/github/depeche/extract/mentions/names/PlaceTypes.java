package io.github.depeche.extract.mentions.names;

import com.google.common.collect.ImmutableSet;
import io.github.depeche.document.MentionType;
import io.github.depeche.document.Span;
import io.github.depeche.extract.gazetteer.Gazetteer;
import io.github.depeche.extract.gazetteer.GazetteerKind;
import io.github.depeche.extract.gazetteer.GazetteerMatch;
import java.util.Locale;
import java.util.Optional;

/**
 * Gives a name its type. Places with a government (countries, cities, provinces) are told from
 * others by the gazetteer and the word lists, by the nouns in and before the name ("mer", "rue": a
 * location; "ville de": a GPE), and by an article, which few cities have; else they are a GPE, as
 * most are.
 */
final class PlaceTypes {

  private static final ImmutableSet<String> ARTICLES =
      ImmutableSet.of("le", "la", "l'", "les", "au", "du", "aux", "des");

  private static final ImmutableSet<String> OF = ImmutableSet.of("de", "d'", "du", "des");

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

  /** "aéroport de Larnaca", "Palais de justice"; not "Église catholique", which is no building. */
  private static boolean hasBuilding(NameText text, NameSpan name) {
    if (name.to() - name.from() < 2 || !PlaceWords.isBuilding(text.form(name.from()))) {
      return false;
    }
    String first = text.form(name.from());
    boolean club = first.equals("Stade");
    boolean faith =
        first.equals("Église")
            && Character.isLowerCase(text.form(name.from() + 1).charAt(0))
            && !OF.contains(text.form(name.from() + 1));
    return !club && !faith;
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
    if (country || PlaceWords.isKnownState(form) || isPartOfCountry(form)) {
      return MentionType.GPE;
    }
    if (PlaceWords.isKnownLand(form)
        || PlaceWords.isRoad(form)
        || hasPlaceNoun(text, name)
        || hasLand(text, name)) {
      return MentionType.LOCATION;
    }
    return known
        .flatMap(PlaceTypes::ofMatch)
        .or(() -> withArticle(text, name, form))
        .orElseGet(
            () ->
                isAfterPlaceNoun(text, name) || hasArticle(text, name)
                    ? MentionType.LOCATION
                    : MentionType.GPE);
  }

  /** "au Figaro", "du Caire": the names have an article that is contracted here. */
  private Optional<MentionType> withArticle(NameText text, NameSpan name, String form) {
    String before = name.from() == 0 ? "" : text.form(name.from() - 1);
    String full =
        switch (before) {
          case "au", "du" -> "Le " + form;
          case "aux", "des" -> "Les " + form;
          default -> "";
        };
    return KnownNames.listedType(full)
        .or(() -> gazetteer.lookup(full).flatMap(PlaceTypes::ofMatch));
  }

  /** "Liban-Nord" */
  private boolean isPartOfCountry(String form) {
    int hyphen = form.lastIndexOf('-');
    return hyphen > 0
        && PlaceWords.isDirection(form.substring(hyphen + 1))
        && gazetteer.lookup(form.substring(0, hyphen)).isPresent();
  }

  /** "mer de Chine", "rue de Rivoli", "Grand stade Hassan-II", "Worth Street" */
  private static boolean hasPlaceNoun(NameText text, NameSpan name) {
    int last = name.to() - 1;
    if (last == name.from()) {
      return false;
    }
    int first = name.from();
    if (text.form(first).toLowerCase(Locale.ROOT).startsWith("grand") && last > first + 1) {
      first++;
    }
    boolean town =
        PlaceWords.beginsTown(text.form(first))
            && Character.isUpperCase(text.form(first + 1).charAt(0));
    return PlaceWords.isNoun(text.form(first)) && !town || PlaceWords.endsPlace(text.form(last));
  }

  /** "Alpes françaises", "Europe centrale et orientale" */
  private boolean hasLand(NameText text, NameSpan name) {
    String first = text.form(name.from());
    return name.to() - name.from() > 1
        && Character.isLowerCase(text.form(name.from() + 1).charAt(0))
        && !OF.contains(text.form(name.from() + 1))
        && (PlaceWords.isKnownLand(first)
            || gazetteer
                .lookup(first)
                .filter(match -> match.first().kind() == GazetteerKind.REGION)
                .isPresent());
  }

  /**
   * "dans la zone fertile d'Al-Fashaga", "station Riquet", where the noun stands before the name;
   * not "dans un quartier de Khost".
   */
  private static boolean isAfterPlaceNoun(NameText text, NameSpan name) {
    int at = name.from() - 1;
    if (at < 0 || isNewLine(text, at)) {
      return false;
    }
    if (PlaceWords.precedesPlace(text.form(at))) {
      return true;
    }
    if (ARTICLES.contains(text.form(at)) && !text.form(at).startsWith("d")) {
      at--;
    }
    if (at < 1 || !OF.contains(text.form(at))) {
      return false;
    }
    int noun = PlaceWords.isLand(text.form(at - 1)) ? at - 1 : at - 2;
    return noun >= 0
        && PlaceWords.isLand(text.form(noun))
        && (noun == 0
            || !text.form(noun - 1).equalsIgnoreCase("un")
                && !text.form(noun - 1).equalsIgnoreCase("une"));
  }

  /**
   * "au Bataclan", "la Tarentaise": a place with an article that is no known country, county or
   * province and has no noun of those in its name.
   */
  private static boolean hasArticle(NameText text, NameSpan name) {
    int at = name.from() - 1;
    if (at < 0 || isNewLine(text, at) || !isArticle(text, at)) {
      return false;
    }
    for (int i = name.from(); i < name.to(); i++) {
      if (PlaceWords.isGovernment(text.form(i))) {
        return false;
      }
    }
    return true;
  }

  /** "Le" inside a sentence is part of a city's name. */
  private static boolean isArticle(NameText text, int at) {
    String form = text.form(at);
    boolean opens = at == 0 || ".:–-»\"".contains(text.form(at - 1)) || isNewLine(text, at - 1);
    return ARTICLES.contains(opens ? form.toLowerCase(Locale.ROOT) : form);
  }

  /** Returns whether a line ends after a word. */
  private static boolean isNewLine(NameText text, int word) {
    return text.text().substring(text.span(word).end(), text.span(word + 1).start()).indexOf('\n')
        >= 0;
  }

  /** Returns the type of what the gazetteer knows, or empty for adjectives and the like. */
  static Optional<MentionType> ofMatch(GazetteerMatch match) {
    return switch (match.first().kind()) {
      case COUNTRY, CAPITAL -> Optional.of(MentionType.GPE);
      case PLACE ->
          Optional.of(
              PlaceWords.isKnownLand(match.first().name())
                  ? MentionType.LOCATION
                  : MentionType.GPE);
      case ORGANISATION, INSTITUTION, PRESS, ARMED_GROUP -> Optional.of(MentionType.ORGANIZATION);
      case REGION -> Optional.of(MentionType.LOCATION);
      case PERSON -> Optional.of(MentionType.PERSON);
      case DEMONYM -> Optional.empty();
    };
  }
}

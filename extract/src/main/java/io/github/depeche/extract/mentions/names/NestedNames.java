package io.github.depeche.extract.mentions.names;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.depeche.document.MentionType;
import io.github.depeche.document.Span;
import io.github.depeche.extract.gazetteer.Gazetteer;
import io.github.depeche.extract.gazetteer.GazetteerMatch;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Adds the countries, cities and organisations inside longer names: "Conseil de sécurité de la
 * Fédération de Russie".
 */
final class NestedNames {

  /** Longer names are not looked into; the search is quadratic in the name. */
  private static final int LONGEST = 300;

  private static final ImmutableSet<String> LINKS =
      ImmutableSet.of(
          "de", "du", "des", "la", "le", "les", "en", "au", "aux", "à", "et", "aéroport", "pour");

  private final Gazetteer gazetteer = Gazetteer.standard();

  /** Returns the names of a sentence and those nested in its organisations and places. */
  List<TypedName> withNested(SentenceNameSet names) {
    List<TypedName> all = new ArrayList<>(names.names());
    for (TypedName name : names.names()) {
      if (name.type() == MentionType.ORGANIZATION
          || name.type() == MentionType.LOCATION && !isLand(names.text(), name)) {
        addInside(names.text(), name, all);
      }
    }
    return all;
  }

  /**
   * The country in "Banque de France" is a mention, that in "Air France" and "France Inter" is not.
   */
  private static boolean nests(MentionType type, String text, int start, int at) {
    return switch (type) {
      case ORGANIZATION -> true;
      case GPE, LOCATION -> {
        String before =
            text.substring(start, at).strip().toLowerCase(Locale.ROOT).replace('’', '\'');
        int word = before.length();
        while (word > 0 && Character.isLetter(before.charAt(word - 1))) {
          word--;
        }
        yield word == before.length() || LINKS.contains(before.substring(word));
      }
      case PERSON, ROLE, AGREEMENT, GATHERING, DATE -> false;
    };
  }

  /** A gulf or sea is not of the country that it is called after: "golfe de Guinée". */
  private static boolean isLand(String text, TypedName name) {
    String form = name.span().in(text).toLowerCase(Locale.ROOT);
    return PlaceWords.isLand(form.split(" ", 2)[0]);
  }

  /**
   * Looks at each word after the first, as what begins with the name ("Conseil de sécurité") is the
   * name's own head, and takes the longest match there ("Fédération de Russie", not "Russie" in
   * it).
   */
  private void addInside(String text, TypedName name, List<TypedName> all) {
    int end = name.span().end();
    int at = name.span().start();
    while (true) {
      while (at < end && Character.isLetterOrDigit(text.charAt(at))) {
        at++;
      }
      while (at < end && !Character.isLetterOrDigit(text.charAt(at))) {
        at++;
      }
      if (at >= end || end - name.span().start() > LONGEST) {
        return;
      }
      if (text.charAt(at - 1) == '-') {
        continue;
      }
      ImmutableList<GazetteerMatch> matches = gazetteer.matches(text.substring(at, end));
      if (!matches.isEmpty() && matches.get(0).span().start() == 0) {
        Span span = new Span(at, at + matches.get(0).span().end());
        Optional<MentionType> type = PlaceTypes.ofMatch(matches.get(0));
        boolean nests = type.isPresent() && nests(type.get(), text, name.span().start(), at);
        if (nests) {
          all.add(new TypedName(type.get(), span));
        }
        at = nests ? span.end() - 1 : at;
      }
    }
  }
}

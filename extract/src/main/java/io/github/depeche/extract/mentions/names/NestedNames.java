package io.github.depeche.extract.mentions.names;

import io.github.depeche.document.MentionType;
import io.github.depeche.document.Span;
import io.github.depeche.extract.gazetteer.Gazetteer;
import io.github.depeche.extract.gazetteer.GazetteerMatch;
import io.github.depeche.extract.mentions.names.NameFinder.TypedName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the countries, cities and organisations inside longer names ("Conseil de sécurité de la Fédération de Russie") and
 * those that the model passed over although the gazetteer knows them.
 */
final class NestedNames {

  private final Gazetteer gazetteer = Gazetteer.standard();

  List<TypedName> find(NameText text, List<TypedName> names) {
    List<TypedName> nested = new ArrayList<>();
    for (TypedName name : names) {
      if (name.type() == MentionType.ORGANIZATION || name.type() == MentionType.LOCATION) {
        String form = name.span().in(text.text());
        for (GazetteerMatch match : gazetteer.matches(form)) {
          Span span = new Span(name.span().start() + match.span().start(), name.span().start() + match.span().end());
          Optional<MentionType> type = PlaceTypes.ofMatch(match);
          if (type.isPresent() && span.length() < name.span().length()) {
            nested.add(new TypedName(type.get(), span));
          }
        }
      }
    }
    return nested;
  }
}

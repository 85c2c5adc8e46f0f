package io.github.depeche.extract.mentions.names;

import io.github.depeche.document.MentionType;
import io.github.depeche.document.Span;
import io.github.depeche.extract.gazetteer.Gazetteer;
import io.github.depeche.extract.gazetteer.GazetteerMatch;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Adds the countries, cities and organisations inside longer names: "Conseil de sécurité de la Fédération de Russie". */
final class NestedNames {

  private final Gazetteer gazetteer = Gazetteer.standard();

  /** Returns the names of a sentence and those nested in its organisations and places. */
  List<TypedName> withNested(SentenceNameSet names) {
    List<TypedName> all = new ArrayList<>(names.names());
    for (TypedName name : names.names()) {
      if (name.type() == MentionType.ORGANIZATION || name.type() == MentionType.LOCATION) {
        String form = name.span().in(names.text());
        int start = name.span().start();
        for (GazetteerMatch match : gazetteer.matches(form)) {
          Span span = new Span(start + match.span().start(), start + match.span().end());
          Optional<MentionType> type = PlaceTypes.ofMatch(match);
          if (type.isPresent() && span.length() < name.span().length()) {
            all.add(new TypedName(type.get(), span));
          }
        }
      }
    }
    return all;
  }
}

package io.github.depeche.extract.mentions.names;

import com.google.common.collect.ImmutableSet;
import io.github.depeche.document.MentionType;
import io.github.depeche.extract.analysis.Token;
import io.github.depeche.extract.gazetteer.Gazetteer;
import io.github.depeche.extract.mentions.phrases.SentenceNames;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes locations of the unknown places that a plural noun counts: "les cols de Soulor et
 * d'Aubisque", "les quartiers de Rougemont, Carna et Belleroche". One name alone is where they are:
 * "les rues de Bouaké".
 */
final class PlaceSeries implements NameStep {

  private static final ImmutableSet<String> LINKS =
      ImmutableSet.of(",", "et", "ou", "/", "de", "d'", "du", "des", "le", "la", "l'", "les");

  private final Gazetteer gazetteer = Gazetteer.standard();

  @Override
  public void apply(SentenceNameSet names) {
    int at = 0;
    while (at < names.sentence().size()) {
      at = PlaceWords.opensSeries(names.form(at)) ? series(names, at) : at + 1;
    }
  }

  /** Sets the names after a noun and returns the index after the last of them. */
  private int series(SentenceNameSet names, int noun) {
    SentenceNames current = names.current();
    List<TypedName> places = new ArrayList<>();
    int at = noun + 1;
    while (at < names.sentence().size()) {
      int end = current.end(at);
      if (end > at && !current.begins(at, MentionType.PERSON)) {
        Token first = names.sentence().token(at);
        names.overlapping(first.span()).ifPresent(places::add);
        at = end;
      } else if (LINKS.contains(names.form(at))) {
        at++;
      } else {
        break;
      }
    }
    if (places.size() > 1) {
      places.stream()
          .filter(place -> place.type() == MentionType.GPE && isUnknown(names, place))
          .forEach(place -> names.set(MentionType.LOCATION, place.span()));
    }
    return at;
  }

  private boolean isUnknown(SentenceNameSet names, TypedName place) {
    return gazetteer.lookup(place.span().in(names.text())).isEmpty();
  }
}

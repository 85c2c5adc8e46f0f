package io.github.depeche.extract.mentions.names;

import io.github.depeche.document.MentionType;
import io.github.depeche.document.PublicationDate;
import io.github.depeche.document.Span;
import io.github.depeche.extract.analysis.Analysis;
import io.github.depeche.extract.mentions.Candidate;
import io.github.depeche.extract.mentions.Candidates;
import io.github.depeche.extract.mentions.MentionFinder;
import java.util.ArrayList;
import java.util.List;

/** Finds names with the model, tells countries and cities from other places, and looks for names inside names. */
public final class NameFinder implements MentionFinder {

  private final NameModel model = NameModel.standard();
  private final PlaceTypes places = new PlaceTypes();
  private final NestedNames nested = new NestedNames();

  @Override
  public List<Candidate> find(Analysis analysis, PublicationDate date, Candidates found) {
    NameText text = NameText.of(analysis);
    List<TypedName> names = new ArrayList<>();
    for (NameSpan name : model.find(text)) {
      names.add(places.type(text, name));
    }
    names.addAll(nested.find(text, names));
    SentenceWords words = new SentenceWords(analysis);
    List<Candidate> candidates = new ArrayList<>();
    for (TypedName name : names) {
      candidates.add(words.candidate(name.type(), name.span()));
    }
    return candidates;
  }

  /** A name with its type in the guidelines. */
  record TypedName(MentionType type, Span span) {}
}

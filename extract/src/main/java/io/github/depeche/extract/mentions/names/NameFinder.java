package io.github.depeche.extract.mentions.names;

import com.google.common.collect.ImmutableList;
import io.github.depeche.document.PublicationDate;
import io.github.depeche.extract.analysis.Analysis;
import io.github.depeche.extract.analysis.Sentence;
import io.github.depeche.extract.gazetteer.GazetteerMatch;
import io.github.depeche.extract.mentions.Candidate;
import io.github.depeche.extract.mentions.Candidates;
import io.github.depeche.extract.mentions.MentionFinder;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds names with the model, puts right by lists and grammar where the guidelines draw other lines
 * than the model's corpus, and looks for names inside names.
 */
public final class NameFinder implements MentionFinder {

  private final NameModel model = NameModel.standard();
  private final ImmutableList<NameStep> steps =
      ImmutableList.of(
          new Civilities(),
          new AddressedNames(),
          new GluedWords(),
          new KnownNames(),
          new OfficeHolders(model.classes()),
          new Misnomers(),
          new HyphenCompounds(),
          new Edges(),
          new RoleHolders(),
          new Institutions(),
          new PlaceSeries(),
          new PlacePhrases(),
          new BracketAcronyms());

  private final PlaceTypes places = new PlaceTypes();
  private final NestedNames nested = new NestedNames();

  @Override
  public List<Candidate> find(Analysis analysis, PublicationDate date, Candidates found) {
    NameText text = NameText.of(analysis);
    List<GazetteerMatch> known = found.known().matches();
    Buckets<NameSpan> names =
        new Buckets<>(model.find(text, known), name -> text.span(name.from()).start());
    Buckets<GazetteerMatch> matches = new Buckets<>(known, match -> match.span().start());
    List<SentenceNameSet> sentences = new ArrayList<>();
    for (Sentence sentence : analysis.sentences()) {
      List<TypedName> typed =
          names.until(sentence.span().end()).stream().map(name -> places.type(text, name)).toList();
      SentenceNameSet set =
          new SentenceNameSet(
              sentence, analysis.text(), matches.until(sentence.span().end()), typed);
      steps.forEach(step -> step.apply(set));
      sentences.add(set);
    }
    DocumentNames.share(sentences);
    List<Candidate> candidates = new ArrayList<>();
    for (SentenceNameSet set : sentences) {
      nested
          .withNested(set)
          .forEach(name -> candidates.add(SentenceWords.candidate(set.sentence(), name)));
    }
    return candidates;
  }
}

package io.github.depeche.extract.actors;

import com.google.common.collect.ImmutableSetMultimap;
import io.github.depeche.extract.analysis.Analysis;
import io.github.depeche.extract.coref.Coreference;
import io.github.depeche.extract.gazetteer.Gazetteer;
import io.github.depeche.extract.gazetteer.GazetteerEntry;
import io.github.depeche.extract.mentions.Candidate;
import io.github.depeche.extract.mentions.Candidates;
import java.util.Optional;

/**
 * The coder that comes with the library. What a phrase says of itself comes first ("le ministre
 * togolais"), then what the article says of the same person or thing elsewhere, then whom a plural
 * or possessive stands for, then the country that the article is about.
 */
public final class ArticleActorCoder implements ActorCoder {

  @Override
  public ImmutableSetMultimap<Candidate, String> code(
      Analysis analysis, Candidates candidates, Coreference coreference) {
    ArticleCodes codes = new ArticleCodes(analysis, candidates, coreference);
    ImmutableSetMultimap.Builder<Candidate, String> all = ImmutableSetMultimap.builder();
    candidates.all().forEach(candidate -> all.putAll(candidate, codes.of(candidate)));
    return all.build();
  }

  @Override
  public Optional<String> wikidata(String code) {
    return Gazetteer.standard().owner(code).flatMap(GazetteerEntry::wikidata);
  }
}

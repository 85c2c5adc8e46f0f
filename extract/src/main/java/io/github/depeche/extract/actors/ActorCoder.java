package io.github.depeche.extract.actors;

import com.google.common.collect.ImmutableSetMultimap;
import io.github.depeche.extract.analysis.Analysis;
import io.github.depeche.extract.coref.Coreference;
import io.github.depeche.extract.mentions.Candidate;
import io.github.depeche.extract.mentions.Candidates;
import java.util.Optional;
import java.util.function.Predicate;

/** Gives mentions the codes of the countries and organisations they stand for. Thread-safe. */
public interface ActorCoder {

  /**
   * Returns the codes of each candidate that has any: ISO 3166-1 alpha-3 for countries, acronyms
   * for international organisations.
   *
   * @param wanted the candidates that are asked about
   */
  ImmutableSetMultimap<Candidate, String> code(
      Analysis analysis,
      Candidates candidates,
      Coreference coreference,
      Predicate<Candidate> wanted);

  /**
   * Returns the Wikidata item, such as {@code Q881}, of the country or organisation with {@code
   * code}, if known.
   */
  Optional<String> wikidata(String code);
}

package io.github.depeche.extract.actors;

import com.google.common.collect.ImmutableSetMultimap;
import io.github.depeche.extract.analysis.Analysis;
import io.github.depeche.extract.coref.Coreference;
import io.github.depeche.extract.gazetteer.Gazetteer;
import io.github.depeche.extract.gazetteer.GazetteerEntry;
import io.github.depeche.extract.judge.CountryJudge;
import io.github.depeche.extract.judge.CountryProposal;
import io.github.depeche.extract.mentions.Candidate;
import io.github.depeche.extract.mentions.Candidates;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * Gives mentions the codes of the countries and organisations they stand for. What a phrase says of
 * itself comes first ("le ministre togolais"), then what the article says of the same person or
 * thing elsewhere, then whom a plural or possessive stands for. Where nothing says it, a judge has
 * the word, else it is the country that the article is about. Thread-safe.
 */
public final class ActorCoder {

  private final Optional<CountryJudge> judge;

  /**
   * @param judge says whose those are of whom nothing says it
   */
  public ActorCoder(Optional<CountryJudge> judge) {
    this.judge = judge;
  }

  /**
   * Returns the codes of each candidate that has any: ISO 3166-1 alpha-3 for countries, acronyms
   * for international organisations.
   *
   * @param wanted the candidates that are asked about
   */
  public ImmutableSetMultimap<Candidate, String> code(
      Analysis analysis,
      Candidates candidates,
      Coreference coreference,
      Predicate<Candidate> wanted) {
    ArticleCodes codes = new ArticleCodes(analysis, candidates, coreference);
    ImmutableSetMultimap.Builder<Candidate, String> all = ImmutableSetMultimap.builder();
    Optional<CountryProposals> proposals =
        judge.map(any -> proposals(analysis, candidates, coreference, codes));
    for (Candidate candidate : candidates.all()) {
      if (wanted.test(candidate)) {
        if (proposals.isPresent() && codes.isOpen(candidate)) {
          judge
              .orElseThrow()
              .judge(proposals.get().of(candidate))
              .ifPresent(code -> all.put(candidate, code));
        } else {
          all.putAll(candidate, codes.of(candidate).codes());
        }
      }
    }
    return all.build();
  }

  /**
   * Hands over what the judge sees of an article, to train it.
   *
   * @param to is given all proposals of a candidate of whom nothing says whose he is
   */
  public void proposals(
      Analysis analysis,
      Candidates candidates,
      Coreference coreference,
      Consumer<List<CountryProposal>> to) {
    ArticleCodes codes = new ArticleCodes(analysis, candidates, coreference);
    CountryProposals proposals = proposals(analysis, candidates, coreference, codes);
    candidates.all().stream()
        .filter(codes::isOpen)
        .forEach(candidate -> to.accept(proposals.of(candidate)));
  }

  private static CountryProposals proposals(
      Analysis analysis, Candidates candidates, Coreference coreference, ArticleCodes codes) {
    Map<Candidate, Finding> found = new HashMap<>();
    candidates.all().forEach(candidate -> found.put(candidate, codes.of(candidate)));
    return new CountryProposals(analysis, candidates, coreference, codes.evidence(), found);
  }

  /**
   * Returns the Wikidata item, such as {@code Q881}, of the country or organisation with {@code
   * code}, if known.
   */
  public Optional<String> wikidata(String code) {
    return Gazetteer.standard().owner(code).flatMap(GazetteerEntry::wikidata);
  }
}

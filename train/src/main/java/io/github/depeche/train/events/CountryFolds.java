package io.github.depeche.train.events;

import com.google.common.collect.ImmutableSet;
import io.github.depeche.extract.Extractor;
import io.github.depeche.extract.judge.CountryJudge;
import io.github.depeche.extract.judge.CountryProposal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Measures the judge of countries: how many of those of whom nothing says whose they are have all
 * their codes right, as assumed and as judged by what has learnt the other articles.
 */
final class CountryFolds {

  private static final int FOLDS = 5;

  private static final String NEW = "own-";

  private final List<Case> cases = new ArrayList<>();

  /**
   * A mention.
   *
   * @param article which one it is of
   * @param codes that it is marked with
   */
  private record Case(
      int article, boolean isNew, ImmutableSet<String> codes, List<CountryProposal> proposals) {

    /** Returns what is assumed of it. */
    Optional<String> assumed() {
      return proposals.stream()
          .filter(proposal -> proposal.given() == CountryProposal.Given.SAME)
          .findFirst()
          .flatMap(CountryProposal::code);
    }

    boolean isRight(Optional<String> code) {
      return code.map(Set::of).orElse(Set.of()).equals(codes);
    }
  }

  /**
   * @param articles of which those count whose codes are marked
   */
  CountryFolds(List<LabelledArticle> articles) {
    Extractor reader = Extractor.builder().rulesAlone().build();
    List<LabelledArticle> coded =
        articles.stream().filter(article -> !article.codes().isEmpty()).toList();
    for (int i = 0; i < coded.size(); i++) {
      add(i, coded.get(i), reader);
    }
  }

  private void add(int at, LabelledArticle article, Extractor reader) {
    boolean isNew = article.document().id().startsWith(NEW);
    reader.countries(
        article.document(),
        proposals ->
            article
                .codes(proposals.get(0).mention().span())
                .ifPresent(codes -> cases.add(new Case(at, isNew, codes, proposals))));
  }

  /** Returns a line for new articles and one for those of others. */
  List<String> measure(Logistic logistic) {
    Map<Boolean, int[]> counts = new TreeMap<>();
    for (int fold = 0; fold < FOLDS; fold++) {
      int own = fold;
      CountryJudge judge =
          new CountryJudge(
              logistic.train(
                  cases.stream()
                      .filter(other -> other.article() % FOLDS != own)
                      .flatMap(other -> samples(other).stream())
                      .toList(),
                  CountrySample::right));
      cases.stream()
          .filter(mention -> mention.article() % FOLDS == own)
          .forEach(mention -> count(mention, judge, counts));
    }
    return counts.entrySet().stream()
        .map(
            entry ->
                (entry.getKey() ? "new articles" : "articles of others") + line(entry.getValue()))
        .toList();
  }

  private static void count(Case mention, CountryJudge judge, Map<Boolean, int[]> counts) {
    int[] row = counts.computeIfAbsent(mention.isNew(), isNew -> new int[3]);
    row[0]++;
    row[1] += mention.isRight(mention.assumed()) ? 1 : 0;
    row[2] += mention.isRight(judge.judge(mention.proposals())) ? 1 : 0;
  }

  private static String line(int[] row) {
    return String.format(
        Locale.ROOT,
        ", codes of %d mentions: assumed %.3f, judged %.3f",
        row[0],
        (double) row[1] / row[0],
        (double) row[2] / row[0]);
  }

  private static List<CountrySample> samples(Case mention) {
    return mention.proposals().stream()
        .map(proposal -> CountrySample.of(proposal, mention.codes()))
        .toList();
  }
}

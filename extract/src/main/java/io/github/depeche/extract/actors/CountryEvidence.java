package io.github.depeche.extract.actors;

import io.github.depeche.document.Span;
import io.github.depeche.extract.analysis.Analysis;
import io.github.depeche.extract.gazetteer.Gazetteer;
import io.github.depeche.extract.gazetteer.GazetteerEntry;
import io.github.depeche.extract.gazetteer.GazetteerKind;
import io.github.depeche.extract.gazetteer.GazetteerMatch;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * How much an article speaks of which country. It tells what an ambiguous name means in it ("Congo"), and whose "the
 * government" or "the army" is when no country is named: that of the country the article is most about. Its title and
 * first sentence count more.
 */
final class CountryEvidence {

  private static final double OPENING = 2.5;

  private final Map<String, Double> weights = new LinkedHashMap<>();

  /**
   * @param ignored places of the text that do not count, such as a person's name or a news agency's
   */
  CountryEvidence(Analysis analysis, Predicate<Span> ignored) {
    int opening = openingEnd(analysis);
    for (GazetteerMatch match : Gazetteer.standard().matches(analysis.text())) {
      long owners = match.entries().stream().map(GazetteerEntry::code).distinct().count();
      if (owners == 1 && !ignored.test(match.span())) {
        double weight = weight(match.first().kind()) * (match.span().start() < opening ? OPENING : 1);
        match.first().code().ifPresent(code -> weights.merge(code, weight, Double::sum));
      }
    }
  }

  private static int openingEnd(Analysis analysis) {
    int sentences = Math.min(2, analysis.sentences().size());
    return sentences == 0 ? 0 : analysis.sentences().get(sentences - 1).span().end();
  }

  private static double weight(GazetteerKind kind) {
    return switch (kind) {
      case COUNTRY, DEMONYM -> 1;
      case CAPITAL -> 0.8;
      case PLACE -> 0.7;
      case INSTITUTION -> 0.2;
      case ORGANISATION, REGION -> 0;
    };
  }

  /** Returns the code of the country that the article is most about, if it names any. */
  Optional<String> dominant() {
    return weights.entrySet().stream()
        .filter(entry -> entry.getValue() > 0)
        .max(Comparator.comparingDouble(Map.Entry::getValue))
        .map(Map.Entry::getKey);
  }

  /** Returns the codes of all countries that the article names, the most prominent first. */
  List<String> ranked() {
    return weights.entrySet().stream()
        .filter(entry -> entry.getValue() > 0)
        .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
        .map(Map.Entry::getKey)
        .toList();
  }

  /** Returns the code that a match has in this article: its first meaning that the article speaks of elsewhere, else its first. */
  Optional<String> codeOf(GazetteerMatch match) {
    return match.entries().stream()
        .filter(entry -> entry.code().filter(code -> weights.getOrDefault(code, 0.0) > 0).isPresent())
        .findFirst()
        .orElse(match.first())
        .code();
  }
}

package io.github.depeche.extract.actors;

import io.github.depeche.document.Span;
import io.github.depeche.extract.analysis.Analysis;
import io.github.depeche.extract.gazetteer.GazetteerEntry;
import io.github.depeche.extract.gazetteer.GazetteerKind;
import io.github.depeche.extract.gazetteer.GazetteerMatch;
import io.github.depeche.extract.gazetteer.GazetteerReading;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * How much an article speaks of which country. It tells what an ambiguous name means in it
 * ("Congo"), and whose "the government" or "the army" is when no country is named: that of the
 * country the article is most about. Its title and first sentence count more.
 */
final class CountryEvidence {

  private static final double OPENING = 2.5;
  private static final double DATELINE = 2.5;
  private static final int NEAR = 60;
  private static final int HEAD = 300;
  private static final Pattern TOPIC_END = Pattern.compile("\\h*:");
  private static final Pattern DATELINE_END = Pattern.compile("[^.\\n(–—]{0,30}(\\(|–|—|--)");

  private final Map<String, Double> weights = new LinkedHashMap<>();
  private final Set<String> marked = new HashSet<>();

  /** Of whom something is named that is nobody else's. */
  private final Set<String> named = new HashSet<>();

  /**
   * @param known what the gazetteer knows in the text
   * @param ignored places of the text that do not count, such as a person's name or a news agency's
   */
  CountryEvidence(Analysis analysis, GazetteerReading known, Predicate<Span> ignored) {
    int opening = openingEnd(analysis);
    List<GazetteerMatch> ambiguous = new ArrayList<>();
    for (GazetteerMatch match : known.matches()) {
      if (ignored.test(match.span())) {
        continue;
      }
      if (match.entries().stream().map(GazetteerEntry::code).distinct().count() == 1) {
        count(match, match.first(), analysis.text(), opening);
      } else {
        ambiguous.add(match);
      }
    }
    named.addAll(weights.keySet());
    for (GazetteerMatch match : ambiguous) {
      GazetteerEntry meant = meant(match);
      if (meant.kind() == GazetteerKind.CAPITAL) {
        count(match, meant, analysis.text(), opening);
      }
    }
  }

  private void count(GazetteerMatch match, GazetteerEntry meant, String text, int opening) {
    double weight = weight(match, text);
    double all = weight * (match.span().start() < opening ? OPENING : 1);
    meant.code().ifPresent(code -> weights.merge(code, all, Double::sum));
    if (weight == DATELINE) {
      meant.code().ifPresent(marked::add);
    }
  }

  private static int openingEnd(Analysis analysis) {
    int sentences = Math.min(2, analysis.sentences().size());
    return sentences == 0 ? 0 : analysis.sentences().get(sentences - 1).span().end();
  }

  private static double weight(GazetteerMatch match, String text) {
    boolean dateline = isDateline(match.span(), text);
    return switch (match.first().kind()) {
      case COUNTRY -> isTopic(match.span(), text) ? DATELINE : 1;
      case DEMONYM -> 1;
      case CAPITAL -> dateline ? DATELINE : 0.8;
      case PLACE -> dateline ? DATELINE : 0.7;
      case PRESS -> isSource(match.span(), text) ? DATELINE : 0.2;
      case PERSON, REGION -> 0.5;
      case INSTITUTION -> 0.2;
      case ORGANISATION, ARMED_GROUP -> 0;
    };
  }

  /** Returns whether the title begins with the country that it is about: "Mali : …". */
  private static boolean isTopic(Span span, String text) {
    return text.substring(0, span.start()).isBlank()
        && TOPIC_END.matcher(text).region(span.end(), text.length()).lookingAt();
  }

  /** Returns whether a paragraph opens with the place as in "TUNIS, 18 mai (TAP)" or "Rabat –". */
  private static boolean isDateline(Span span, String text) {
    int before = span.start() - 1;
    while (before >= 0 && text.charAt(before) == ' ') {
      before--;
    }
    boolean opens = before < 0 || text.charAt(before) == '\n';
    String after = text.substring(span.end(), Math.min(text.length(), span.end() + NEAR));
    return opens && DATELINE_END.matcher(after).lookingAt();
  }

  /**
   * Returns whether a news agency or paper is named where the source stands: at the beginning or
   * end of the text.
   */
  private static boolean isSource(Span span, String text) {
    return span.start() < HEAD || span.end() > text.length() - NEAR;
  }

  /** Returns the code of the country that the article is most about, if it names any. */
  Optional<String> dominant() {
    return weights.entrySet().stream()
        .filter(entry -> entry.getValue() > 0)
        .max(Comparator.comparingDouble(Map.Entry::getValue))
        .map(Map.Entry::getKey);
  }

  /** Returns how much the article is about a country, from 0 to 1 for the one it is most about. */
  double share(String code) {
    double most = dominant().map(country -> weights.getOrDefault(country, 0.0)).orElse(0.0);
    return most == 0 ? 0 : weights.getOrDefault(code, 0.0) / most;
  }

  /**
   * Returns whether a country is the topic before the colon of the title, or that of a dateline or
   * of the source.
   */
  boolean isMarked(String code) {
    return marked.contains(code);
  }

  /** Returns the codes of all countries that the article names, the most prominent first. */
  List<String> ranked() {
    return weights.entrySet().stream()
        .filter(entry -> entry.getValue() > 0)
        .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
        .map(Map.Entry::getKey)
        .toList();
  }

  /**
   * Returns the code that a match has in this article: its first meaning that the article speaks of
   * elsewhere, else its first. So "Bruxelles" is the Union's where that is named, and nothing of
   * Belgium.
   */
  Optional<String> codeOf(GazetteerMatch match) {
    return meant(match).code();
  }

  private GazetteerEntry meant(GazetteerMatch match) {
    return match.entries().stream()
        .filter(entry -> entry.code().filter(named::contains).isPresent())
        .findFirst()
        .orElse(match.first());
  }
}

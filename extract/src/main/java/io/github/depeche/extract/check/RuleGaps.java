package io.github.depeche.extract.check;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Multiset;
import com.google.common.collect.Multisets;
import io.github.depeche.document.Document;
import io.github.depeche.document.Event;
import io.github.depeche.document.PublicationDate;
import io.github.depeche.document.Span;
import io.github.depeche.extract.Extractor;
import io.github.depeche.extract.events.ArticleTrace;
import io.github.depeche.extract.events.PredicateTrace;
import io.github.depeche.extract.rules.Attempt;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * Counts the words with actors around them that no rule took for an event, to find missing rules.
 * Not thread-safe.
 */
public final class RuleGaps {

  private static final int AROUND = 90;

  private final Extractor extractor;
  private final Map<String, List<String>> examples = new HashMap<>();
  private final Map<String, Multiset<String>> failures = new HashMap<>();

  /**
   * @param extractor with the rules alone: what a judge leaves out is no gap of theirs
   */
  public RuleGaps(Extractor extractor) {
    this.extractor = extractor;
  }

  /**
   * A word that no rule took.
   *
   * @param word its lemma, with "se" if reflexive, and its word class
   * @param count how often it had an actor around it and gave no event
   * @param reason which constraint failed most often; "no rule" if none looks at it
   * @param example a passage with it
   */
  public record Gap(String word, int count, String reason, String example) {}

  /** Counts the words of a text. */
  public void add(String text) {
    ArticleTrace trace = extractor.trace(Document.plain("document", text, PublicationDate.UNKNOWN));
    for (PredicateTrace predicate : trace.predicates()) {
      Span span = predicate.predicate().head().span();
      boolean found =
          trace.document().events().stream().map(Event::trigger).anyMatch(span::overlaps);
      if (!found && predicate.hasActor() && !predicate.inName()) {
        note(text, predicate, span);
      }
    }
  }

  private void note(String text, PredicateTrace trace, Span span) {
    String word =
        (trace.predicate().reflexive() ? "se " : "")
            + trace.predicate().head().lemma()
            + " "
            + trace.predicate().kind().name().toLowerCase(Locale.ROOT);
    int from = Math.max(0, span.start() - AROUND);
    int to = Math.min(text.length(), span.end() + AROUND);
    examples
        .computeIfAbsent(word, any -> new ArrayList<>())
        .add(text.substring(from, to).replace('\n', ' '));
    failures.computeIfAbsent(word, any -> HashMultiset.create()).add(reason(trace));
  }

  private static String reason(PredicateTrace trace) {
    List<Attempt> attempts =
        trace.attempts().stream().filter(attempt -> !attempt.rule().isVocabulary()).toList();
    return attempts.stream()
        .filter(attempt -> !attempt.fits())
        .findFirst()
        .map(RuleGaps::describe)
        .orElse(attempts.isEmpty() ? "no rule" : "taken by another word");
  }

  private static String describe(Attempt attempt) {
    String failure = attempt.failure().orElse("");
    return attempt.rule().id()
        + " "
        + (failure.length() > AROUND ? failure.substring(0, AROUND) + "…" : failure);
  }

  /** Returns the words that occurred at least {@code least} times, the most frequent first. */
  public ImmutableList<Gap> gaps(int least) {
    return examples.entrySet().stream()
        .filter(entry -> entry.getValue().size() >= least)
        .map(entry -> gap(entry.getKey(), entry.getValue()))
        .sorted(Comparator.comparingInt(Gap::count).reversed().thenComparing(Gap::word))
        .collect(ImmutableList.toImmutableList());
  }

  private Gap gap(String word, List<String> passages) {
    String reason =
        Multisets.copyHighestCountFirst(Objects.requireNonNull(failures.get(word)))
            .iterator()
            .next();
    return new Gap(word, passages.size(), reason, passages.get(passages.size() / 2));
  }
}

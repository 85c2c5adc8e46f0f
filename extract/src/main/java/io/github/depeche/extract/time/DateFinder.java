package io.github.depeche.extract.time;

import com.google.common.collect.ImmutableList;
import io.github.depeche.document.MentionForm;
import io.github.depeche.document.MentionType;
import io.github.depeche.document.PublicationDate;
import io.github.depeche.document.Span;
import io.github.depeche.extract.analysis.Analysis;
import io.github.depeche.extract.mentions.Candidate;
import io.github.depeche.extract.mentions.Candidates;
import io.github.depeche.extract.mentions.MentionFinder;
import java.util.List;
import java.util.Optional;

/**
 * Finds dates, times and durations, with their TIMEX3 values relative to the publication date.
 * Thread-safe; its time is linear in the text.
 */
public final class DateFinder implements MentionFinder {

  private final Matcher matcher;
  private final Holidays holidays;

  /**
   * Loads the grammar that comes with the library.
   *
   * @throws IllegalArgumentException if it has an error; the message has file and line
   */
  public DateFinder() {
    this.matcher = new Matcher(Grammar.load());
    this.holidays = Holidays.load();
  }

  @Override
  public List<Candidate> find(Analysis analysis, PublicationDate date, Candidates found) {
    if (analysis.sentences().isEmpty()) {
      return List.of();
    }
    List<Word> words = WordScanner.scan(analysis.text());
    List<Match> matches = matcher.find(words);
    Reference reference = Dateline.refine(Reference.of(date), matches, words);
    Resolver resolver = new Resolver(reference, holidays);
    Surroundings surroundings = new Surroundings(analysis, words);
    ImmutableList.Builder<Candidate> candidates = ImmutableList.builder();
    for (int i = 0; i < matches.size(); i++) {
      Match match = matches.get(i);
      surroundings.moveTo(match);
      if (surroundings.plausible()) {
        Optional<Match> dating = Dating.behind(matches, i, words);
        int sentence = surroundings.sentence().index();
        int paragraph = surroundings.paragraph();
        Optional<Value> value =
            dating.isPresent()
                ? resolver.resolveDated(
                    match, dating.get(), sentence, paragraph, surroundings::direction)
                : resolver.resolve(
                    match, sentence, paragraph, Dateline.is(match, words), surroundings::direction);
        value.ifPresent(known -> candidates.add(candidate(match.span(), known, surroundings)));
      }
    }
    return candidates.build();
  }

  private static Candidate candidate(Span span, Value value, Surroundings surroundings) {
    return new Candidate(
        MentionType.DATE,
        MentionForm.NAME,
        span,
        surroundings.sentence().index(),
        surroundings.head().index(),
        Optional.of(value.timex()));
  }
}

package io.github.depeche.extract.coref;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSetMultimap;
import io.github.depeche.document.PublicationDate;
import io.github.depeche.document.Span;
import io.github.depeche.extract.Extractor;
import io.github.depeche.extract.actors.ActorCoder;
import io.github.depeche.extract.analysis.Analysis;
import io.github.depeche.extract.analysis.Analyzer;
import io.github.depeche.extract.gazetteer.GazetteerReading;
import io.github.depeche.extract.mentions.Candidate;
import io.github.depeche.extract.mentions.Candidates;
import io.github.depeche.extract.mentions.NamesInText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.assertj.core.api.SoftAssertions;

/**
 * A text with expectations in it, gone through all stages up to the codes. {@code {Moscou=RUS}}
 * expects a value for the words before the equals sign; what the value means is the test's
 * business.
 */
public final class Article {

  /**
   * An expectation: where its words stand in the text without the marks, and the value after the
   * equals sign.
   */
  public record Mark(Span span, String value) {}

  private static final Analyzer ENGINE = Extractor.builder().engine("fast").buildAnalyzer();

  private final String text;
  private final ImmutableList<Mark> marks;
  private final Candidates candidates;
  private final Coreference coreference;
  private final ImmutableSetMultimap<Candidate, String> codes;

  public Article(String marked) {
    StringBuilder plain = new StringBuilder();
    ImmutableList.Builder<Mark> found = ImmutableList.builder();
    int at = 0;
    for (int open = marked.indexOf('{'); open >= 0; open = marked.indexOf('{', at)) {
      plain.append(marked, at, open);
      int equals = marked.indexOf('=', open);
      int close = marked.indexOf('}', open);
      Span span = new Span(plain.length(), plain.length() + equals - open - 1);
      plain.append(marked, open + 1, equals);
      found.add(new Mark(span, marked.substring(equals + 1, close)));
      at = close + 1;
    }
    this.text = plain.append(marked.substring(at)).toString();
    this.marks = found.build();
    Analysis analysis = ENGINE.analyze(text);
    GazetteerReading known = GazetteerReading.of(text);
    List<Candidate> all = new ArrayList<>();
    NamesInText.FINDERS.forEach(
        finder ->
            all.addAll(finder.find(analysis, PublicationDate.UNKNOWN, new Candidates(known, all))));
    this.candidates = new Candidates(known, all);
    this.coreference = new CoreferenceResolver().resolve(analysis, candidates);
    this.codes =
        new ActorCoder(Optional.empty()).code(analysis, candidates, coreference, any -> true);
  }

  /** Fails with all expectations of a text whose value is another, or if it has none. */
  public static void check(String marked, BiFunction<Article, Mark, String> value) {
    Article article = new Article(marked);
    assertThat(article.marks()).isNotEmpty();
    SoftAssertions.assertSoftly(
        all ->
            article
                .marks()
                .forEach(
                    mark ->
                        all.assertThat(value.apply(article, mark))
                            .as("%s of %s", mark, marked)
                            .isEqualTo(mark.value())));
  }

  public ImmutableList<Mark> marks() {
    return marks;
  }

  /** Returns the codes of what is marked, sorted and joined by commas. */
  public String codes(Mark mark) {
    return codes.get(at(mark)).stream()
        .sorted()
        .reduce((one, other) -> one + "," + other)
        .orElse("");
  }

  /**
   * Returns the text of the clearest mention of what is marked, or of a plural's members, joined by
   * "+".
   */
  public String meant(Mark mark) {
    Candidate end = coreference.representative(at(mark));
    return coreference.members().get(end).stream()
        .map(this::text)
        .reduce((one, other) -> one + "+" + other)
        .orElse(text(end));
  }

  private String text(Candidate candidate) {
    return candidate.span().in(text);
  }

  /** The candidate with most of the marked words and least else. */
  private Candidate at(Mark mark) {
    return candidates.all().stream()
        .filter(candidate -> candidate.span().overlaps(mark.span()))
        .min(
            Comparator.comparingInt(
                candidate ->
                    candidate.span().length()
                        + mark.span().length()
                        - 2 * candidate.span().overlap(mark.span())))
        .orElseThrow(
            () -> new AssertionError("no candidate at '" + mark.span().in(text) + "' in: " + text));
  }
}

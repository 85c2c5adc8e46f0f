package io.github.depeche.extract.time;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.depeche.document.PublicationDate;
import io.github.depeche.extract.analysis.Analysis;
import io.github.depeche.extract.gazetteer.GazetteerReading;
import io.github.depeche.extract.mentions.Candidate;
import io.github.depeche.extract.mentions.Candidates;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sentence with its dates marked: {@code "(2018-03-14) Il est parti [[hier|2018-03-13]]."}.
 * Checks that the finder marks exactly these.
 */
final class MarkedText {

  private static final Pattern DATE = Pattern.compile("\\(([\\d-]*)\\) ");
  private static final Pattern MARK = Pattern.compile("\\[\\[([^|\\]]*)\\|[^\\]]*\\]\\]");
  private static final DateFinder FINDER = new DateFinder();

  private MarkedText() {}

  static void check(String place, String marked, String defaultDate) {
    Matcher matcher = DATE.matcher(marked);
    String date = matcher.lookingAt() ? matcher.group(1) : defaultDate;
    String body = matcher.lookingAt() ? marked.substring(matcher.end()) : marked;
    PublicationDate published =
        date.isEmpty() ? PublicationDate.UNKNOWN : PublicationDate.parse(date);
    String text = MARK.matcher(body).replaceAll(mark -> Matcher.quoteReplacement(mark.group(1)));
    assertThat(mark(text, published)).as(place).isEqualTo(body);
  }

  /** Returns {@code text} with what the finder finds marked in it. */
  static String mark(String text, PublicationDate published) {
    StringBuilder marked = new StringBuilder();
    int done = 0;
    for (Candidate candidate : find(text, published)) {
      marked.append(text, done, candidate.span().start());
      marked
          .append("[[")
          .append(candidate.span().in(text))
          .append('|')
          .append(candidate.timex().get())
          .append("]]");
      done = candidate.span().end();
    }
    return marked.append(text, done, text.length()).toString();
  }

  static List<Candidate> find(String text, PublicationDate published) {
    Analysis analysis = new PlainAnalyzer().analyze(text);
    Candidates none = new Candidates(GazetteerReading.of(text), List.of());
    return FINDER.find(analysis, published, none);
  }
}

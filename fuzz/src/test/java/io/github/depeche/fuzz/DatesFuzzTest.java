package io.github.depeche.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.depeche.document.PublicationDate;
import io.github.depeche.extract.Extractor;
import io.github.depeche.extract.analysis.Analysis;
import io.github.depeche.extract.analysis.Analyzer;
import io.github.depeche.extract.gazetteer.GazetteerReading;
import io.github.depeche.extract.mentions.Candidate;
import io.github.depeche.extract.mentions.Candidates;
import io.github.depeche.extract.time.DateFinder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Dates in any text: in order, in bounds, each with a value. */
final class DatesFuzzTest {

  private static final Analyzer ANALYZER = Extractor.builder().buildAnalyzer();
  private static final DateFinder FINDER = new DateFinder();

  @FuzzTest(maxDuration = "10m")
  void text(byte[] data) {
    String text = new String(data, StandardCharsets.UTF_8);
    Analysis analysis = ANALYZER.analyze(text);

    int end = 0;
    for (Candidate date :
        FINDER.find(
            analysis,
            PublicationDate.parse("2024-02-29"),
            new Candidates(GazetteerReading.of(text), List.of()))) {
      assertThat(date.span().start()).isGreaterThanOrEqualTo(end);
      end = date.span().end();
      assertThat(end).isLessThanOrEqualTo(text.length());
      assertThat(date.timex()).isPresent();
    }
  }
}

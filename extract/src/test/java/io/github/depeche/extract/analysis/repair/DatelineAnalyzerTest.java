package io.github.depeche.extract.analysis.repair;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.depeche.extract.analysis.Analysis;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatelineAnalyzerTest {

  @ParameterizedTest
  @CsvSource({
    "date 2025-12-09 Le ministre reçoit, date 2025-12-09|Le ministre reçoit",
    "' date 2021-04 L''ASEAN', ' date 2021-04|L''ASEAN'",
    "Le ministre date 2021-04 Rome, Le ministre date 2021-04 Rome",
    "date 2021 Rome, date 2021 Rome",
  })
  void theEngineSeesALeadingDateOnALineOfItsOwn(String text, String seen) {
    AtomicReference<String> given = new AtomicReference<>();

    Analysis analysis =
        new DatelineAnalyzer(
                cut -> {
                  given.set(cut);
                  return new Analysis(cut, List.of());
                })
            .analyze(text);

    assertThat(given.get().replace('\n', '|')).isEqualTo(seen);
    assertThat(analysis.text()).isEqualTo(text);
  }
}

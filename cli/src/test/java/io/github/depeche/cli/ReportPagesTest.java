package io.github.depeche.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.depeche.browser.Chromium;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The pages that commands write besides {@code view}, in a real browser. */
class ReportPagesTest {

  @RegisterExtension static final Chromium PAGE = new Chromium();

  @TempDir private static Path folder;

  @BeforeAll
  static void writePages() {
    Path report = folder.resolve("report.html");
    Path why = folder.resolve("why.html");
    assertThat(Cli.run("eval", "--engine", "words", "--brief", "--html", report).code()).isZero();
    assertThat(
            Cli.run("rules", "explain", "Paris a signé un accord. Il dort.", "--html", why).code())
        .isZero();
  }

  @AfterEach
  void theConsoleIsSilentAndNothingIsLoaded() {
    assertThat(PAGE.problems()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "report, 1280, false",
    "report, 390, true",
    "why, 1280, true",
    "why, 390, false",
  })
  void everybodyCanReadIt(String name, int width, boolean dark) throws IOException {
    open(name, width, dark);

    PAGE.screenshot(
        Path.of("target/screens/" + name + "-" + width + (dark ? "-dark" : "") + ".png"));
    assertThat(PAGE.eval("document.documentElement.scrollWidth").asInt())
        .isLessThanOrEqualTo(width);
    assertThat(PAGE.axe()).isEmpty();
  }

  @Test
  void theErrorsOfTheReportAreFiltered() {
    open("report", 1280, false);
    int all = found();
    assertThat(all).isPositive();

    PAGE.eval(
        "(s => { s.value = 'Agree-Sign'; s.dispatchEvent(new Event('change')); })"
            + "(document.querySelector('#errors select[aria-label=type]'))");

    assertThat(found()).isPositive().isLessThan(all);
    assertThat(PAGE.eval("document.querySelectorAll('#errors .card').length").asInt()).isPositive();
  }

  private static int found() {
    return Integer.parseInt(PAGE.texts(".legend").replaceFirst("(?s).*?(\\d+) found.*", "$1"));
  }

  @Test
  void theWordsOfASentenceUnfold() {
    open("why", 1280, false);
    assertThat(PAGE.texts("h2")).isEqualTo("Paris a signé un accord.,Il dort.");
    assertThat(PAGE.texts(".fits")).contains("sign");

    PAGE.click("summary");

    assertThat(PAGE.eval("document.querySelector('table').checkVisibility()").asBoolean()).isTrue();
  }

  private static void open(String name, int width, boolean dark) {
    PAGE.open(folder.resolve(name + ".html").toUri().toString(), width, 900, dark);
  }
}

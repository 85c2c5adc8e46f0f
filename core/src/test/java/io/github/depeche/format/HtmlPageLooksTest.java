package io.github.depeche.format;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.depeche.browser.Chromium;
import io.github.depeche.document.Document;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Whether the page can be read: light and dark, on a phone, on paper, by a screen reader, with many
 * articles.
 */
class HtmlPageLooksTest {

  @RegisterExtension static final Chromium PAGE = new Chromium();

  @TempDir private Path folder;

  @AfterEach
  void theConsoleIsSilentAndNothingIsLoaded() {
    assertThat(PAGE.problems()).isEmpty();
  }

  /** By the rules of axe-core; what is seen is in {@code target/screens}, to be looked at. */
  @ParameterizedTest
  @CsvSource({"1300, false", "1300, true", "390, false", "390, true"})
  void everybodyCanReadIt(int width, boolean dark) throws IOException {
    open(PageArticles.some(), width, dark);
    for (String view : List.of("1", "2", "3")) {
      PAGE.press(view);
      assertThat(PAGE.axe()).as("view %s", view).isEmpty();
      String name = "page-" + view + "-" + width + (dark ? "-dark" : "");
      PAGE.screenshot(Path.of("target/screens/" + name + ".png"));
    }
  }

  @Test
  void darkIsDarkAndCanBeSwitched() throws IOException {
    String luminance =
        "getComputedStyle(document.body).backgroundColor.match(/[\\d.]+/g).slice(0, 3).reduce((a, b) => a + +b, 0)";
    open(PageArticles.some(), 1300, false);
    assertThat(PAGE.eval(luminance).asDouble()).isGreaterThan(600);
    open(PageArticles.some(), 1300, true);
    assertThat(PAGE.eval(luminance).asDouble()).isLessThan(120);

    PAGE.click("#theme");

    assertThat(PAGE.texts("#theme")).isEqualTo("colours: light");
    assertThat(PAGE.eval(luminance).asDouble()).isGreaterThan(600);
  }

  @ParameterizedTest
  @CsvSource({"320", "390", "800", "1300"})
  void nothingIsWiderThanTheWindow(int width) throws IOException {
    open(PageArticles.some(), width, false);
    PAGE.eval("byId('filters').classList.add('shown')");
    for (String view : List.of("1", "2", "3")) {
      PAGE.press(view);
      assertThat(PAGE.eval("document.documentElement.scrollWidth").asInt())
          .as("view %s", view)
          .isLessThanOrEqualTo(width);
    }
  }

  @Test
  void aPhoneHasItsFiltersBehindAButton() throws IOException {
    open(PageArticles.some(), 390, false);
    assertThat(PAGE.eval("byId('q').checkVisibility()").asBoolean()).isFalse();

    PAGE.click("#filter-toggle");

    assertThat(PAGE.eval("byId('q').checkVisibility()").asBoolean()).isTrue();
    PAGE.click("#words mark.event");
    PAGE.await("document.activeElement.className === 'trigger'");
  }

  @Test
  void paperHasNoControls() throws IOException {
    open(PageArticles.some(), 1300, true);
    byte[] pdf = Base64.getDecoder().decode(PAGE.send("Page.printToPDF").get("data").asText());
    assertThat(new String(pdf, 0, 5, StandardCharsets.ISO_8859_1)).isEqualTo("%PDF-");

    PAGE.send("Emulation.setEmulatedMedia", "media", "print");

    for (String id : List.of("controls", "tabs", "list", "theme")) {
      assertThat(PAGE.eval("byId('" + id + "').checkVisibility()").asBoolean()).as(id).isFalse();
    }
    for (String id : List.of("words", "chart", "cards")) {
      assertThat(PAGE.eval("byId('" + id + "').checkVisibility()").asBoolean()).as(id).isTrue();
    }
    assertThat(PAGE.eval("getComputedStyle(document.documentElement).colorScheme").asText())
        .isEqualTo("light");
    PAGE.send("Emulation.setEmulatedMedia", "media", "");
  }

  @Test
  void aThousandArticlesAreDrawnAsTheyAreSeen() throws IOException {
    List<Document> many = new ArrayList<>();
    for (int i = 0; i < 1000; i++) {
      Document one = PageArticles.some().get(i % 5);
      many.add(
          new Document(
              one.id() + i, one.text(), one.date(), one.mentions(), one.events(), one.links()));
    }
    open(many, 1300, false);

    assertThat(PAGE.texts("#found")).isEqualTo("1,000 articles, 1,200 events");
    assertThat(PAGE.eval("performance.getEntriesByType('navigation')[0].loadEventEnd").asInt())
        .isLessThan(20_000);
    assertThat(PAGE.eval("byId('list').children.length").asInt()).isLessThan(100);
    PAGE.eval("for (let i = 0; i < 99; i++) step(1)");
    assertThat(PAGE.texts("#list [aria-current=true] .soft")).endsWith("rien99");
    assertThat(
            PAGE.eval(
                    "(l => (e => e.top >= l.top && e.bottom <= l.bottom)("
                        + "document.querySelector('#list [aria-current=true]').getBoundingClientRect()))"
                        + "(byId('list').getBoundingClientRect())")
                .asBoolean())
        .isTrue();
    PAGE.press("3");
    assertThat(PAGE.eval("byId('rows').children.length").asInt()).isLessThan(300);
    PAGE.eval("byId('rows').lastElementChild.scrollIntoView()");
    PAGE.eval("new Promise(done => setTimeout(done, 300))");
    assertThat(PAGE.eval("byId('rows').children.length").asInt()).isBetween(200, 400);
    int took =
        PAGE.eval(
                "(t => { change({actor: 'MLI'}); return performance.now() - t; })(performance.now())")
            .asInt();
    assertThat(took).isLessThan(5000);
    assertThat(PAGE.texts("#found")).isEqualTo("800 articles, 800 events");
  }

  private void open(List<Document> documents, int width, boolean dark) throws IOException {
    Path page = folder.resolve("page.html");
    Files.writeString(page, HtmlPageTest.page(documents));
    PAGE.open(page.toUri().toString(), width, 900, dark);
  }
}

package io.github.depeche.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.github.depeche.browser.Chromium;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The page at {@code /}, in a real browser. */
class PageTest {

  @RegisterExtension static final Chromium PAGE = new Chromium();

  /** With what moves offsets: an accent of its own, a character of two units, a line end. */
  private static final String ARTICLE =
      "Le de\u0301le\u0301gue\u0301 😀 du Maroc est là.\nLe ministre russe a signé mardi un accord avec l’Inde. Le chat dort sur le tapis.";

  private static TestServer server;

  @BeforeAll
  static void start() {
    server = TestServer.start();
  }

  @AfterAll
  static void stop() {
    if (server != null) {
      server.close();
    }
  }

  @AfterEach
  void theConsoleIsSilentAndNothingIsLoadedFromElsewhere() {
    assertThat(PAGE.problems()).isEmpty();
  }

  @Test
  void anArticleThatIsPastedIsMarkedWhereTheServerFindsSomething() {
    open(1280, false);
    paste(ARTICLE);
    PAGE.eval("byId('date').value = '2025-12-03'");
    PAGE.click("#go");
    awaitResults();

    JsonNode found =
        server
            .postJson(
                "/v1/extract",
                JsonNodeFactory.instance
                    .objectNode()
                    .put("text", ARTICLE)
                    .put("date", "2025-12-03")
                    .toString())
            .json();
    assertThat(inFrame("'#words'", "e.textContent")).isEqualTo(ARTICLE);
    assertThat(inFrame("'#words mark.event.Actual'", "e.textContent"))
        .isEqualTo(found.at("/events/0/trigger/text").asText())
        .isEqualTo("signé");
    assertThat(inFrame("'#words mark.mention'", "e.textContent").split(","))
        .containsExactlyInAnyOrderElementsOf(found.get("mentions").findValuesAsText("text"))
        .contains("mardi", "Inde");
    assertThat(inFrame("'.card .type'", "e.textContent")).isEqualTo("Agree-Sign");
    assertThat(PAGE.texts("#status")).matches("Read in [\\d,]+ ms\\.");
  }

  @Test
  void eachSentenceSaysWhy() {
    open(1280, false);
    paste(ARTICLE);
    PAGE.press("Enter", true);
    awaitResults();

    assertThat(PAGE.texts("#sentences > li > details > summary > .badge"))
        .isEqualTo("no event,Agree-Sign · done,no event");
    PAGE.click("#sentences li:nth-child(2) summary");
    PAGE.await("document.querySelector('.why')");
    assertThat(PAGE.texts(".why .fits")).contains("fits sign", "(Agree-Sign)");
    assertThat(PAGE.texts(".why li .hint"))
        .isEqualTo("realis: done by the cues, done by the judge");
    assertThat(PAGE.texts(".why h3")).contains("“signé” signer");
    PAGE.click("#sentences li:nth-child(3) summary");
    PAGE.await("document.querySelectorAll('.why').length === 2");
    assertThat(PAGE.texts("#sentences li:nth-child(3) .why")).contains("dormir");
    PAGE.click("#sentences li:nth-child(3) .why summary");
    assertThat(PAGE.texts("#sentences li:nth-child(3) .why td")).contains("chat,chat,NOUN,nsubj");
  }

  @Test
  void allCanBeDoneByKeys() {
    open(1280, false);
    PAGE.press("Tab");
    assertThat(focus()).isEqualTo("text");
    PAGE.insert(ARTICLE);
    PAGE.press("Enter", true);
    awaitResults();
    PAGE.eval("document.querySelector('#sentences summary').focus()");
    PAGE.press("Enter");
    PAGE.await("document.querySelector('.why')");

    PAGE.eval("byId('go').focus()");
    PAGE.press("Tab");
    assertThat(focus()).isEqualTo("example");
    PAGE.press("Enter");
    PAGE.await("byId('sentences').children.length > 3");
    assertThat(PAGE.eval("byId('text').value").asText()).startsWith("Hanoï");
  }

  @Test
  @Timeout(value = 3, unit = TimeUnit.MINUTES)
  void theResultIsSavedInEachFormat(@TempDir Path folder) throws Exception {
    open(1280, false);
    PAGE.send("Page.setDownloadBehavior", "behavior", "allow", "downloadPath", folder.toString());
    paste(ARTICLE);
    PAGE.click("#go");
    awaitResults();
    for (String name : new String[] {"json", "csv", "jsonl", "html", "zip"}) {
      PAGE.click("#downloads button[data-ending=" + name + "]");
      Path file = folder.resolve("depeche." + name);
      while (Files.notExists(file) || Files.size(file) == 0) {
        Thread.sleep(20);
      }
    }
    assertThat(Files.readString(folder.resolve("depeche.csv"))).contains("Agree-Sign");
    PAGE.problems().removeIf(problem -> problem.contains("\"blob:"));
  }

  @Test
  void whatIsWrongIsToldInWords() {
    open(1280, false);
    paste(" \n ");
    PAGE.eval("byId('text').value = ' '");
    PAGE.click("#go");
    PAGE.await("!byId('problem').hidden");

    assertThat(PAGE.texts("#problem")).contains("no text");
    assertThat(PAGE.eval("byId('go').disabled").asBoolean()).isFalse();
    // A browser itself notes each answer that is an error.
    PAGE.problems().removeIf(problem -> problem.contains("status of 422"));
  }

  @Test
  void aServerThatIsGoneIsTold() {
    TestServer brief = TestServer.start();
    PAGE.open("http://127.0.0.1:" + brief.port() + "/", 1280, 900, false);
    brief.close();
    paste(ARTICLE);
    PAGE.click("#go");
    PAGE.await("!byId('problem').hidden");

    assertThat(PAGE.texts("#problem")).contains("does not answer");
    PAGE.problems().removeIf(problem -> problem.contains("net::ERR_"));
  }

  @ParameterizedTest
  @CsvSource({"1280, false", "1280, true", "390, false", "390, true"})
  void everybodyCanReadIt(int width, boolean dark) throws IOException {
    open(width, dark);
    String name = "target/screens/server-" + width + (dark ? "-dark" : "");
    PAGE.screenshot(Path.of(name + "-empty.png"));
    assertThat(PAGE.axe()).isEmpty();
    PAGE.click("#example");
    awaitResults();
    PAGE.screenshot(Path.of(name + "-marked.png"));
    PAGE.click("#sentences li:nth-child(2) summary");
    PAGE.await("document.querySelector('.why')");
    PAGE.screenshot(Path.of(name + "-why.png"));
    assertThat(PAGE.axe()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {320, 390, 800, 1280})
  void nothingIsWiderThanTheWindow(int width) {
    open(width, false);
    PAGE.click("#example");
    awaitResults();
    PAGE.eval("document.querySelectorAll('#sentences summary').forEach(e => e.click())");
    PAGE.await("document.querySelector('.why')");
    PAGE.eval("document.querySelectorAll('.why summary').forEach(e => e.click())");

    assertThat(PAGE.eval("document.documentElement.scrollWidth").asInt())
        .isLessThanOrEqualTo(width);
    assertThat(
            PAGE.eval(
                    "byId('frame').contentDocument.documentElement.scrollWidth - byId('frame').clientWidth")
                .asInt())
        .isLessThanOrEqualTo(0);
  }

  private static void open(int width, boolean dark) {
    PAGE.open("http://127.0.0.1:" + server.port() + "/", width, 900, dark);
  }

  private static void paste(String text) {
    PAGE.click("#text");
    PAGE.insert(text);
  }

  private static void awaitResults() {
    PAGE.await("byId('frame').contentDocument?.querySelector('#words mark')");
    PAGE.await("byId('sentences').children.length");
  }

  private static String focus() {
    return PAGE.eval("document.activeElement.id").asText();
  }

  /** Says of each element in the frame what {@code of}, an expression over {@code e}, says. */
  private static String inFrame(String selector, String of) {
    return PAGE.eval(
            "[...byId('frame').contentDocument.querySelectorAll("
                + selector
                + ")].map(e => "
                + of
                + ").join()")
        .asText();
  }
}

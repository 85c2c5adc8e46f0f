package io.github.depeche.format;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.depeche.browser.Chromium;
import io.github.depeche.document.Document;
import io.github.depeche.document.Mention;
import io.github.depeche.document.MentionType;
import io.github.depeche.document.PublicationDate;
import io.github.depeche.document.Span;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the page shows and does, in a real browser, with mouse and keys. */
class HtmlPageBrowserTest {

  @RegisterExtension static final Chromium PAGE = new Chromium();

  @TempDir private Path folder;

  @AfterEach
  void theConsoleIsSilentAndNothingIsLoaded() {
    assertThat(PAGE.problems()).isEmpty();
  }

  @Test
  void mentionsAndEventsAreMarkedWhereTheyStand() throws IOException {
    open(List.of(Samples.everything()));

    assertThat(PAGE.texts("#words")).isEqualTo(Samples.TEXT);
    assertThat(PAGE.texts("#words mark.mention")).isEqualTo("Mali,Niger,lundi,accord,Ils,Paris");
    assertThat(PAGE.texts("#words mark.event.Actual")).isEqualTo("signé");
    assertThat(PAGE.texts("#words mark.event.Planned")).isEqualTo("coopéreront");
    assertThat(PAGE.texts("#words mark.event.Negated")).isEqualTo("signé");
    assertThat(PAGE.texts(".card .type")).isEqualTo("Agree-Sign,Agree-Accord,Cooperate");
  }

  @Test
  void marksThatCrossAreBothShown() throws IOException {
    String text = "le script de presse";
    open(
        List.of(
            new Document(
                "crossing",
                text,
                PublicationDate.UNKNOWN,
                List.of(
                    Mention.named("T1", MentionType.GPE, new Span(3, 9), text),
                    Mention.named("T2", MentionType.GPE, new Span(6, 12), text)),
                List.of(),
                List.of())));

    assertThat(PAGE.texts("#words")).isEqualTo(text);
    assertThat(PAGE.texts("#words [data-id=T1]")).isEqualTo("script");
    assertThat(PAGE.texts("#words [data-id=T2]")).isEqualTo("ipt, de");
  }

  @Test
  void whateverAnArticleSaysStaysText() throws IOException {
    String text =
        "</script><script>document.title='no'</script><!-- <b>&amp;\u2028\u2029<img src=x onerror=alert(1)> {{js}} $&";
    open(
        List.of(
            PageArticles.article(
                "<i>id</i>",
                "2024-03-05",
                text,
                "onerror State Actual Actor=<b>/<u>FRA Recipient=title/\"><s>")));

    assertThat(PAGE.texts("#words")).isEqualTo(text);
    assertThat(PAGE.texts("#title")).isEqualTo("<i>id</i>");
    assertThat(PAGE.eval("document.title").asText()).isEqualTo("Dépêche: events");
    PAGE.press("2");
    assertThat(PAGE.texts("#matrix th")).contains("<u>FRA");
    PAGE.press("3");
    assertThat(PAGE.texts("#rows")).contains("<b>");
    assertThat(PAGE.eval("document.querySelectorAll('main i, main u, main s, img').length").asInt())
        .isZero();
  }

  @Test
  void rolesShowWhenPointedAt() throws IOException {
    open(PageArticles.some());

    PAGE.hover("#words mark.event");

    assertThat(PAGE.texts("#words mark.role")).isEqualTo("Mali,Niger,lundi,accord,Bamako");
    assertThat(PAGE.texts("#arcs text")).isEqualTo("Actor,Actor,Time,Theme,Place");
    assertThat(PAGE.eval("byId('arcs').querySelectorAll('path').length").asInt()).isEqualTo(5);
    assertThat(PAGE.texts(".card.pointed .trigger")).isEqualTo("signé");
    PAGE.hover("#words mark.mention");
    assertThat(PAGE.texts("#tip")).contains("GPE", "Mali", "MLI", "of Agree-Sign “signé”, done");
    PAGE.hover("h1");
    assertThat(PAGE.eval("byId('tip').hidden && !document.querySelector('.role')").asBoolean())
        .isTrue();
    PAGE.press("a");
    assertThat(PAGE.eval("byId('all-arcs').children.length").asInt()).isEqualTo(5);
    PAGE.press("m");
    assertThat(
            PAGE.eval("getComputedStyle(document.querySelector('mark.mention'), '::after').content")
                .asText())
        .isEqualTo("\"GPE\"");
  }

  @Test
  void theSameThingIsMarkedElsewhereToo() throws IOException {
    open(List.of(Samples.everything()));

    PAGE.hover("#words mark[data-id=T5]");

    assertThat(PAGE.texts("#words mark.same")).isEqualTo("Mali");
    assertThat(PAGE.texts("#tip"))
        .contains("same asMali [MLI]", "Actorof Cooperate “coopéreront”, planned");
  }

  @Test
  void everyFilterFilters() throws IOException {
    open(PageArticles.some());
    assertThat(PAGE.texts("#found")).isEqualTo("5 articles, 6 events");

    PAGE.click("#Actual");
    assertThat(PAGE.texts("#found")).isEqualTo("2 articles, 3 events");
    PAGE.click("#Actual");
    choose("type", "Agree-Sign");
    assertThat(PAGE.texts("#found")).isEqualTo("1 article, 1 event");
    choose("type", "Consult-*");
    assertThat(PAGE.texts("#found")).isEqualTo("1 article, 2 events");
    PAGE.click("#asked .chip");
    choose("actor", "MLI");
    assertThat(PAGE.texts("#found")).isEqualTo("4 articles, 4 events");
    choose("from", "2024-03-01");
    assertThat(PAGE.texts("#found")).isEqualTo("3 articles, 3 events");
    choose("to", "2024-03-31");
    assertThat(PAGE.texts("#found")).isEqualTo("2 articles, 2 events");
    assertThat(PAGE.texts("#asked .chip"))
        .isEqualTo("actor MLI (Mali) ×,2024-03-01 to 2024-03-31 ×");
    PAGE.press("x");
    assertThat(PAGE.texts("#found")).isEqualTo("5 articles, 6 events");
    assertThat(PAGE.texts("#asked")).isEmpty();
  }

  @Test
  void theTextIsSearchedWithoutAccentsAndCase() throws IOException {
    open(PageArticles.some());

    PAGE.press("/");
    "ELU N'A".chars().forEach(c -> PAGE.press(Character.toString(c)));

    assertThat(PAGE.texts("#found")).isEqualTo("1 article, 2 events");
    assertThat(PAGE.texts("#words mark.hit")).isEqualTo("élu n'a");
    PAGE.press("Escape");
    assertThat(PAGE.texts("#found")).isEqualTo("5 articles, 6 events");
  }

  @Test
  void theTimelineIsDrawnAndChooses() throws IOException {
    open(PageArticles.some());
    String labels =
        "[...document.querySelectorAll('.bar')].map(bar => bar.getAttribute('aria-label')).join('; ')";
    assertThat(PAGE.eval(labels).asText())
        .isEqualTo(
            "2024-03-04: 1 event, 1 done; 2024-03-06: 1 event, 1 done; 2024-03-12: 1 event, 1 planned;"
                + " 2024-04-02: 1 event, 1 possible");
    assertThat(PAGE.texts(".vague title")).isEqualTo("2024-04: 1 event");
    assertThat(PAGE.texts("#timeline-note")).contains("Events by day", "1 before: show");

    PAGE.drag(PAGE.at(".bar:nth-of-type(5) rect"), PAGE.at(".bar:nth-of-type(5) rect"));
    assertThat(PAGE.eval("[state.from, state.to].join()").asText())
        .isEqualTo("2024-03-06,2024-03-06");
    assertThat(PAGE.texts("#found")).isEqualTo("1 article, 1 event");
    PAGE.press("x");
    PAGE.drag(PAGE.at(".bar:nth-of-type(5) rect"), PAGE.at(".bar:nth-of-type(6) rect"));
    assertThat(PAGE.eval("[state.from, state.to].join()").asText())
        .isEqualTo("2024-03-06,2024-03-12");
    PAGE.press("x");
    PAGE.click("#span");
    assertThat(PAGE.texts("#timeline-note")).contains("Events by year");
    PAGE.eval("document.querySelector('.bar').focus()");
    PAGE.press("ArrowRight");
    PAGE.press("Enter");
    assertThat(PAGE.texts("#asked .chip")).isEqualTo("2024-01-01 to 2024-12-31 ×");
    assertThat(PAGE.eval("document.activeElement.getAttribute('class')").asText()).isEqualTo("bar");
  }

  @ParameterizedTest
  @CsvSource({
    "2024-03-04, 2024-03-04, 2024-03-04",
    "2024-03-04T09:53, 2024-03-04, 2024-03-04",
    "2024-03-04TMO, 2024-03-04, 2024-03-04",
    "2024-02, 2024-02-01, 2024-02-29",
    "2024-12, 2024-12-01, 2024-12-31",
    "2024-Q4, 2024-10-01, 2024-12-31",
    "2024-H1, 2024-01-01, 2024-06-30",
    "2024-WI, 2024-12-01, 2025-02-28",
    "2024-W01, 2024-01-01, 2024-01-07",
    "2022-W34, 2022-08-22, 2022-08-28",
    "2021-W53-WE, 2022-01-08, 2022-01-09",
    "2024, 2024-01-01, 2024-12-31",
    "195, 1950-01-01, 1959-12-31",
    "2021/2024, 2021-01-01, 2024-12-31",
    "2021-11/2022-02-03, 2021-11-01, 2022-02-03",
  })
  void timesAreStretchesOfDays(String timex, String from, String to) throws IOException {
    open(PageArticles.some());

    assertThat(
            PAGE.eval("(s => iso(s.start) + ' ' + iso(s.end))(stretch('" + timex + "'))").asText())
        .isEqualTo(from + " " + to);
    assertThat(
            PAGE.eval(
                    "['P3D', 'XXXX-08-22', 'PRESENT_REF', '', '2024/2021', null].map(stretch).join()")
                .asText())
        .isEqualTo(",,,,,");
  }

  @Test
  void whoToWhomIsATableAndAGraphThatFilter() throws IOException {
    open(PageArticles.some());

    PAGE.click("#tab-actors");

    assertThat(PAGE.texts("#matrix thead th")).isEqualTo("MLI,FRA,NER,UN");
    assertThat(PAGE.texts("#matrix tbody tr")).isEqualTo("MLI11,FRA2,NER11,UN");
    String cells =
        "[...document.querySelectorAll('#matrix td button')].map(cell => cell.title).join('; ')";
    assertThat(PAGE.eval(cells).asText())
        .contains("MLI (Mali) → NER (Niger): 1 event: 1 Agree-Sign")
        .contains("FRA (Paris) → MLI (Mali): 2 events: 1 Accuse, 1 Aid");
    assertThat(PAGE.texts("#graph .node text")).isEqualTo("MLI,FRA,NER,UN");
    assertThat(PAGE.eval("document.querySelectorAll('#graph .link').length").asInt()).isEqualTo(5);
    PAGE.click("[data-key='cellFRA MLI']");
    assertThat(PAGE.texts("#found")).isEqualTo("2 articles, 2 events");
    assertThat(PAGE.texts("#asked .chip")).isEqualTo("FRA (Paris) → MLI (Mali) ×");
    PAGE.click("[data-key='cellFRA MLI']");
    PAGE.click("[data-key=nodeNER]");
    assertThat(PAGE.texts("#asked .chip")).isEqualTo("actor NER (Niger) ×");
    assertThat(PAGE.texts("#found")).isEqualTo("2 articles, 2 events");
    PAGE.press("x");
    PAGE.eval("document.querySelector('[data-key=nodeFRA]').focus()");
    PAGE.press("ArrowRight");
    PAGE.press("Enter");
    assertThat(PAGE.texts("#asked .chip")).isEqualTo("actor NER (Niger) ×");
  }

  @Test
  void theTableOfEventsSortsLeadsToTheTextAndIsSaved() throws IOException {
    open(PageArticles.some());
    PAGE.click("#tab-events");
    assertThat(PAGE.texts("#rows .trigger"))
        .isEqualTo("aida,signé,accuse,refusera,rencontré,réunion");

    PAGE.click("[data-by=event] button");

    assertThat(PAGE.texts("#rows .type"))
        .isEqualTo("Accuse,Agree-Sign,Aid,Consult-Meet,Consult-Meet,Reject");
    String csv = PAGE.eval("csv()").asText();
    assertThat(
            CSVFormat.RFC4180.builder().setHeader().get().parse(new StringReader(csv)).getRecords())
        .hasSize(6)
        .first()
        .satisfies(record -> assertThat(record.get("actor_codes")).isEqualTo("FRA"));
    PAGE.click("#rows tr:nth-child(3) .trigger");
    assertThat(PAGE.texts("#title")).isEqualTo("passé");
    assertThat(PAGE.eval("document.activeElement.textContent").asText()).isEqualTo("aida");
  }

  @Test
  void allCanBeDoneByKeys() throws IOException {
    open(PageArticles.some());
    String order = "";
    for (int i = 0; i < 30; i++) {
      PAGE.press("Tab");
      order +=
          PAGE.eval(
                      "(e => e.id || e.dataset.id || e.dataset.key || e.className || e.tagName)(document.activeElement)")
                  .asText()
              + " ";
    }
    assertThat(order)
        .contains("skip theme print help-open type actor from")
        .contains(
            "q Actual Planned Possible Negated bar",
            "tab-text BUTTON types-toggle arcs-toggle next E1 trigger BODY");

    PAGE.eval("document.activeElement.blur()");
    PAGE.press("n");
    assertThat(PAGE.texts("#title")).isEqualTo("appel");
    PAGE.press("e");
    PAGE.press("e");
    assertThat(PAGE.eval("document.activeElement.textContent").asText()).isEqualTo("refusera");
    assertThat(PAGE.texts("mark.role")).isEqualTo("Paris,Niger,mardi");
    PAGE.press("ArrowRight");
    assertThat(PAGE.eval("document.activeElement.textContent").asText()).isEqualTo("mardi");
    PAGE.press("E");
    PAGE.press("Enter");
    assertThat(PAGE.eval("document.activeElement.className").asText()).isEqualTo("trigger");
    PAGE.press("p");
    assertThat(PAGE.texts("#title")).isEqualTo("accord");
    PAGE.press("?");
    assertThat(PAGE.eval("byId('help').open").asBoolean()).isTrue();
    PAGE.press("Escape");
    assertThat(PAGE.eval("byId('help').open").asBoolean()).isFalse();
  }

  @Test
  void theAddressKeepsWhatIsAskedFor() throws IOException {
    String url = open(PageArticles.some());
    choose("actor", "FRA");
    PAGE.press("n");
    PAGE.press("3");
    String hash = PAGE.eval("location.hash").asText();
    assertThat(hash).isEqualTo("#actor=FRA&article=pass%C3%A9&view=events");

    PAGE.open(url + hash, 1200, 900, false);

    assertThat(PAGE.texts("#found")).isEqualTo("2 articles, 3 events");
    assertThat(PAGE.texts("#rows .trigger")).isEqualTo("aida,accuse,refusera");
    PAGE.press("1");
    assertThat(PAGE.texts("#title")).isEqualTo("passé");
    PAGE.open(url + "#type=Nonsense&from=never&view=nowhere&article=none", 1200, 900, false);
    assertThat(PAGE.texts("#found")).isEqualTo("0 articles, 0 events");
    assertThat(PAGE.eval("byId('none').hidden").asBoolean()).isFalse();
  }

  private String open(List<Document> documents) throws IOException {
    Path page = folder.resolve("page.html");
    Files.writeString(page, HtmlPageTest.page(documents));
    String url = page.toUri().toString();
    PAGE.open(url, 1300, 900, false);
    return url;
  }

  private static void choose(String id, String value) {
    PAGE.eval(
        "byId('%s').value = '%s'; byId('%s').dispatchEvent(new Event('change'))"
            .formatted(id, value, id));
  }
}

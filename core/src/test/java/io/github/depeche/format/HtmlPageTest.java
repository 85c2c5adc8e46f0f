package io.github.depeche.format;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.depeche.document.Document;
import io.github.depeche.document.PublicationDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class HtmlPageTest {

  @Test
  void theDocumentsCanBeReadBack() {
    List<Document> documents =
        List.of(
            Samples.everything(),
            plain("</script><script>alert(1)</script><!-- <script> & &lt; ]]>"),
            plain("Un\u2028deux\u2029trois\r\nquatre \u0000 \\u003c \"cinq\" 🇫🇷"));

    assertThat(readBack(page(documents))).isEqualTo(documents);
  }

  @Test
  void nothingInATextEndsItsElement() {
    String line = HtmlPage.write(plain("</script><!--&\u2028\u2029"));
    String json =
        line.substring(HtmlPage.OPEN.length(), line.length() - HtmlPage.CLOSE.length() - 1);

    assertThat(json)
        .doesNotContain("<", ">", "&", "\u2028", "\u2029")
        .contains("\"text\":\"\\u003c/script\\u003e\\u003c!--\\u0026\\u2028\\u2029\"");
  }

  /** In a browser, {@link HtmlPageBrowserTest} sees that nothing is asked for. */
  @Test
  void thePageMayLoadNothing() {
    String ours = HtmlPage.header().replaceFirst("(?s)<script>\n/\\*\nCopyright.*?</script>", "");

    assertThat(ours).contains("default-src 'none'", "makePage");
    assertThat(
            Pattern.compile("https?:[^']*|src=|@import|url\\([^#]|innerHTML|insertAdjacent|\\{\\{")
                .matcher(ours)
                .results()
                .map(MatchResult::group))
        .containsExactly("http://www.w3.org/2000/svg");
  }

  private static Document plain(String text) {
    return Document.plain("plain", text, PublicationDate.UNKNOWN);
  }

  static String page(List<Document> documents) {
    StringBuilder page = new StringBuilder(HtmlPage.header());
    documents.forEach(document -> page.append(HtmlPage.write(document)));
    return page.toString();
  }

  private static List<Document> readBack(String page) {
    List<Problem> problems = new ArrayList<>();
    List<Document> documents =
        page.lines()
            .filter(line -> line.startsWith(HtmlPage.OPEN) && line.endsWith(HtmlPage.CLOSE))
            .map(
                line ->
                    line.substring(HtmlPage.OPEN.length(), line.length() - HtmlPage.CLOSE.length()))
            .flatMap(json -> JsonLinesReader.readLine(json, "page", 1, problems).stream())
            .toList();
    assertThat(problems).isEmpty();
    return documents;
  }
}

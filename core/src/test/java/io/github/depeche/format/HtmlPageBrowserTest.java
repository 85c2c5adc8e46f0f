package io.github.depeche.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.depeche.document.Document;
import io.github.depeche.document.Mention;
import io.github.depeche.document.MentionType;
import io.github.depeche.document.PublicationDate;
import io.github.depeche.document.Span;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The page in a real browser. A script behind the page uses it and writes what it sees, which must
 * be no surprise.
 */
class HtmlPageBrowserTest {

  private static final String PROBE =
      """
      <script>
      addEventListener('load', () => {
        const all = (selector, of) => [...document.querySelectorAll(selector)].map(of);
        const seen = [];
        const articles = () => document.querySelectorAll('#list li').length;
        const rows = () => document.querySelectorAll('#events tbody tr').length;
        seen.push('mentions ' + all('.text mark.mention', mark => mark.textContent).join());
        seen.push('events ' + all('.text mark.event', mark => mark.classList[1] + '=' + mark.textContent).join());
        seen.push(`begin ${articles()} ${rows()}`);
        document.querySelector('.text mark.event').focus();
        seen.push('roles ' + all('.text mark.role', mark => mark.dataset.role + '=' + mark.textContent).join());
        seen.push('tip ' + byId('tip').hidden + ' ' + byId('tip').textContent.includes('2024-03-04'));
        byId('Planned').click();
        seen.push(`no planned ${articles()} ${rows()}`);
        byId('Planned').click();
        byId('actor').value = 'NER';
        byId('actor').dispatchEvent(new Event('change'));
        seen.push(`actor ${articles()} ${rows()}`);
        byId('actor').value = '';
        byId('actor').dispatchEvent(new Event('change'));
        byId('search').value = '<\\/SCRIPT>';
        byId('search').dispatchEvent(new Event('input'));
        seen.push(`search ${articles()} ${rows()}`);
        seen.push('text ' + document.querySelector('.text').textContent);
        seen.push('crossing ' + all('.text mark.mention', mark => mark.dataset.id + '=' + mark.textContent).join());
        seen.push('hits ' + all('.text mark.hit', mark => mark.textContent).join());
        const pre = document.body.appendChild(document.createElement('pre'));
        pre.id = 'seen';
        pre.textContent = '\\n' + seen.join('\\n') + '\\n';
      });
      </script>
      """;

  @TempDir private Path folder;

  @Test
  void marksFiltersAndStaysQuiet() throws IOException, InterruptedException {
    Optional<Path> browser = browser();
    assumeTrue(browser.isPresent(), "no chromium on the PATH: the page is not tested in a browser");
    Document hostile = hostile();
    Path page = folder.resolve("page.html");
    Files.writeString(page, HtmlPageTest.page(List.of(Samples.everything(), hostile)) + PROBE);
    Path dom = folder.resolve("dom");
    Path log = folder.resolve("log");

    Process process =
        new ProcessBuilder(
                browser.get().toString(),
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--user-data-dir=" + folder.resolve("profile"),
                "--enable-logging=stderr",
                "--dump-dom",
                page.toUri().toString())
            .redirectOutput(dom.toFile())
            .redirectError(log.toFile())
            .start();
    boolean ended = process.waitFor(120, TimeUnit.SECONDS);
    process.destroyForcibly();

    assertThat(ended).as("the browser ends: %s", Files.readString(log)).isTrue();
    assertThat(Files.readString(log).lines().filter(line -> line.contains("CONSOLE"))).isEmpty();
    String html = Files.readString(dom);
    assertThat(html).contains("<title>Dépêche: events</title>");
    String seen = html.substring(html.indexOf("<pre id=\"seen\">"));
    assertThat(seen.lines())
        .containsSequence(
            "mentions Mali,Niger,lundi,accord,Ils,Paris",
            "events Actual=signé,Negated=signé,Planned=coopéreront",
            "begin 2 3",
            "roles Actor=Mali,Actor=Niger,Time=lundi,Theme=accord",
            "tip false true",
            "no planned 1 2",
            "actor 1 1",
            "search 1 0",
            "text &lt;/script&gt;&lt;script&gt;document.title='no'&lt;/script&gt;",
            "crossing T1=script,T2=ipt,T2=&gt;,T2=&lt;sc",
            "hits &lt;/script&gt;,&lt;/script&gt;");
  }

  /** A text that is a script, with mentions that cross each other. */
  private static Document hostile() {
    String text = "</script><script>document.title='no'</script>";
    List<Mention> mentions =
        List.of(
            Mention.named("T1", MentionType.GPE, new Span(2, 8), text),
            Mention.named("T2", MentionType.GPE, new Span(5, 12), text));
    return new Document("hostile", text, PublicationDate.UNKNOWN, mentions, List.of(), List.of());
  }

  private static Optional<Path> browser() {
    List<String> names = List.of("chromium", "chromium-browser", "google-chrome");
    String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
    return Arrays.stream(path.split(Pattern.quote(File.pathSeparator)))
        .flatMap(entry -> names.stream().map(name -> Path.of(entry, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }
}

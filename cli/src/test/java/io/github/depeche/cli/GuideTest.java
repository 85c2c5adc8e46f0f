package io.github.depeche.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.depeche.document.Document;
import io.github.depeche.document.Event;
import io.github.depeche.document.EventType;
import io.github.depeche.extract.Extractor;
import io.github.depeche.server.DepecheServer;
import io.github.depeche.server.ServerOptions;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** What the guide shows is what happens. {@link ReadmeTest} says how to take over new output. */
class GuideTest {

  private static final Path ROOT = Path.of("..");
  private static final Path GUIDE = ROOT.resolve("docs/guide.md");
  private static final Pattern EXAMPLE = Pattern.compile("(?m)^\\| `([\\w-]+)` \\| (.*) \\|$");

  @TempDir private static Path folder;

  @TestFactory
  Stream<DynamicTest> consolesShowWhatIsPrinted() throws IOException {
    return Snippets.consoles(GUIDE, folder);
  }

  @TestFactory
  Stream<DynamicTest> commandsRun(@TempDir Path empty) throws IOException {
    return ShellSnippets.of(GUIDE, empty);
  }

  @Test
  void eachTypeHasAnExampleInWhichItIsFound() throws IOException {
    List<MatchResult> rows = EXAMPLE.matcher(Files.readString(GUIDE)).results().toList();
    assertThat(rows.stream().map(row -> row.group(1)))
        .containsExactlyElementsOf(
            Arrays.stream(EventType.values()).map(EventType::label).toList());
    Extractor extractor = Extractor.builder().build();
    for (MatchResult row : rows) {
      String sentence = row.group(2);
      String trigger = sentence.split("\\*\\*")[1];
      Document document = extractor.extract(sentence.replace("**", ""), LocalDate.of(2025, 12, 3));
      assertThat(document.events())
          .as(sentence)
          .filteredOn(event -> event.type().label().equals(row.group(1)))
          .extracting(Event::triggerText)
          .contains(trigger);
    }
  }

  @Test
  void theServerAnswersAsShown() throws Exception {
    String block =
        Snippets.blocks(Files.readString(GUIDE), "console")
            .filter(found -> found.startsWith("$ curl "))
            .findFirst()
            .orElseThrow();
    List<String> words = Snippets.words(block.lines().findFirst().orElseThrow());
    assertThat(words.subList(2, 6))
        .containsExactly("--data-binary", "@article.txt", "-H", "Content-Type: text/plain");
    ServerOptions anyPort = ServerOptions.defaults().at("127.0.0.1", 0);
    try (DepecheServer server = DepecheServer.start(Extractor.builder().build(), anyPort)) {
      HttpRequest request =
          HttpRequest.newBuilder(URI.create(words.get(6).replace(":8080", ":" + server.port())))
              .header("Content-Type", "text/plain")
              .POST(HttpRequest.BodyPublishers.ofString(shown("$ cat article.txt")))
              .build();
      HttpResponse<String> response =
          HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
      assertThat(response.statusCode()).isEqualTo(200);
      Snippets.check(GUIDE, block, response.body().replace("\r\n", "\n"));
    }
  }

  private static String shown(String command) throws IOException {
    return Snippets.blocks(Files.readString(GUIDE), "console")
        .filter(block -> block.startsWith(command + "\n"))
        .map(block -> block.substring(command.length() + 1))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void theJavaCodeIsThatOfTheConsumer() throws IOException {
    String example =
        Files.readString(ROOT.resolve("consumer/src/main/java/com/example/WhoToWhom.java"));

    assertThat(Snippets.blocks(Files.readString(GUIDE), "java"))
        .containsExactly(example.replaceFirst("(?s).*// begin guide\n(.*)// end guide\n.*", "$1"));
  }

  @Test
  void linksLeadSomewhere() throws IOException {
    assertThat(
            Pattern.compile("\\]\\((?!https?:)([^)#]+)")
                .matcher(Files.readString(GUIDE))
                .results()
                .map(result -> result.group(1)))
        .isNotEmpty()
        .allSatisfy(target -> assertThat(ROOT.resolve("docs").resolve(target)).exists());
  }
}

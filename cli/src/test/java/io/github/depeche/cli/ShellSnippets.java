package io.github.depeche.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.github.depeche.extract.Extractor;
import io.github.depeche.server.DepecheServer;
import io.github.depeche.server.ServerOptions;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.DynamicTest;

/**
 * Runs the commands of a page's shell blocks, in a folder that has what they name. They run with an
 * engine that loads at once: here it is about options and files.
 */
final class ShellSnippets {

  private static final Path ROOT = Path.of("..");
  private static final Path GOLD = ROOT.resolve("eval/gold/wire");
  private static final String DEPECHE = "./depeche ";
  private static final String NEWS =
      """
      {"id":"a","date":"2025-12-03","text":"Paris et Rome."}
      {"id":"b","text":"Oslo."}
      """;

  /** Options before what is written. */
  private static final Set<String> OUTPUTS = Set.of("-o", "--html", "--rejects");

  private final Path folder;

  private ShellSnippets(Path folder) {
    this.folder = folder;
  }

  /**
   * Returns a test of each command of a page.
   *
   * @param folder an empty one, in which they run
   */
  static Stream<DynamicTest> of(Path page, Path folder) throws IOException {
    ShellSnippets snippets = new ShellSnippets(folder);
    snippets.prepare();
    return Snippets.blocks(Files.readString(page), "sh")
        .flatMap(String::lines)
        .map(line -> line.replaceFirst("\\s+#.*", ""))
        .filter(line -> line.contains(DEPECHE) || line.startsWith("curl "))
        .map(
            line ->
                DynamicTest.dynamicTest(
                    line,
                    () -> {
                      if (line.startsWith("curl ")) {
                        snippets.ask(line);
                      } else {
                        snippets.run(line);
                      }
                    }));
  }

  private void prepare() throws IOException {
    Files.writeString(folder.resolve("article.txt"), "date 2025-12-03 Paris et Rome.");
    Files.writeString(folder.resolve("more.jsonl"), NEWS);
    try (OutputStream out =
        new GZIPOutputStream(Files.newOutputStream(folder.resolve("news.jsonl.gz")))) {
      out.write(NEWS.getBytes(StandardCharsets.UTF_8));
    }
    String guide = Files.readString(ROOT.resolve("docs/guide.md"));
    String rule = "$ cat mine.yaml\n";
    Snippets.blocks(guide, "console")
        .filter(block -> block.startsWith(rule))
        .forEach(block -> write("mine.yaml", block.substring(rule.length())));
    Files.createDirectory(folder.resolve("articles"));
    write("articles/one.txt", "Paris et Rome.");
    for (String name : List.of("DIR", "GOLD", "A", "B", "anna", "bruno")) {
      copyGold(Files.createDirectory(folder.resolve(name)));
    }
  }

  private void write(String name, String text) {
    assertThatCode(() -> Files.writeString(folder.resolve(name), text)).doesNotThrowAnyException();
  }

  private static void copyGold(Path to) throws IOException {
    String list = Files.readString(GOLD.resolve("documents.jsonl"));
    String first = list.lines().findFirst().orElseThrow();
    String id = first.replaceFirst(".*\"id\": *\"([^\"]+)\".*", "$1");
    Files.writeString(to.resolve("documents.jsonl"), first + "\n");
    for (String ending : List.of(".txt", ".ann")) {
      Files.copy(GOLD.resolve(id + ending), to.resolve(id + ending));
    }
  }

  private void run(String line) throws IOException {
    int start = line.indexOf(DEPECHE);
    List<String> words =
        Snippets.words(line.substring(start + DEPECHE.length()).replaceFirst("\\)$", ""));
    List<Object> args = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      args.add(word(words.get(i), i > 0 && OUTPUTS.contains(words.get(i - 1))));
    }
    if (words.get(0).equals("serve")) {
      // GuideTest has it answer.
      assertThatCode(() -> Commands.line().parseArgs(words.toArray(String[]::new)))
          .doesNotThrowAnyException();
      return;
    }
    if (Set.of("extract", "view", "analyze", "eval", "rules").contains(words.get(0))
        && !words.contains("--engine")) {
      args.addAll(List.of("--engine", "words"));
    }

    Cli.Outcome outcome = Cli.runWith(stdin(line.substring(0, start)), args.toArray());

    assertThat(outcome.code())
        .as(outcome.err())
        .isBetween(Main.DONE, words.contains("--min") ? Main.FAILED : Main.DONE);
    for (int i = 1; i < words.size(); i++) {
      if (OUTPUTS.contains(words.get(i - 1))) {
        assertThat(folder.resolve(words.get(i))).exists();
      }
    }
  }

  /** Asks a server as {@code curl --data-binary DATA -H HEADER URL} does. */
  private void ask(String line) throws IOException, InterruptedException {
    List<String> words = Snippets.words(line);
    assertThat(words).hasSize(6).contains("--data-binary", "-H");
    String data = words.get(2);
    String body = data.startsWith("@") ? Files.readString(ROOT.resolve(data.substring(1))) : data;
    ServerOptions anyPort = ServerOptions.defaults().at("127.0.0.1", 0);
    try (DepecheServer server =
        DepecheServer.start(Extractor.builder().engine("words").build(), anyPort)) {
      HttpResponse<String> answer =
          HttpClient.newHttpClient()
              .send(
                  HttpRequest.newBuilder(
                          URI.create(words.get(5).replace(":8080", ":" + server.port())))
                      .timeout(Duration.ofMinutes(2))
                      .headers(words.get(4).split(": "))
                      .POST(HttpRequest.BodyPublishers.ofString(body))
                      .build(),
                  HttpResponse.BodyHandlers.ofString());
      assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }
  }

  /** What goes into a command by a pipe. */
  private String stdin(String before) throws IOException {
    if (before.startsWith("zcat news.jsonl.gz |")) {
      return NEWS;
    }
    return before.startsWith("cat ")
        ? Files.readString(folder.resolve(Snippets.words(before).get(1)))
        : "";
  }

  private String word(String word, boolean written) {
    // The launcher brings this engine when it is named.
    if (word.equals("corenlp")) {
      return "words";
    }
    if (written || Files.exists(folder.resolve(word))) {
      return folder.resolve(word).toString();
    }
    return word.contains("/") && Files.exists(ROOT.resolve(word))
        ? ROOT.resolve(word).toString()
        : word;
  }
}

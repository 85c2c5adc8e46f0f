package io.github.depeche.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * What README shows is what happens. Where only the output has changed, with reason, take the new
 * one over with {@code mvn test -pl cli -am -Dtest=ReadmeTest
 * -Dsurefire.failIfNoSpecifiedTests=false -Ddepeche.readme.update=true}.
 */
class ReadmeTest {

  private static final Path ROOT = Path.of("..");
  private static final Path README = ROOT.resolve("README.md");
  private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");

  @TestFactory
  Stream<DynamicTest> consolesShowWhatIsPrinted() throws IOException {
    return blocks("console")
        .map(
            block ->
                DynamicTest.dynamicTest(
                    block.lines().findFirst().orElse(""),
                    () -> {
                      String command = block.substring(0, block.indexOf('\n') + 1);
                      String printed = printed(command.strip().substring(1));
                      if (Boolean.getBoolean("depeche.readme.update")) {
                        Files.writeString(
                            README, Files.readString(README).replace(block, command + printed));
                      } else {
                        assertThat(unnumbered(printed))
                            .as(command)
                            .isEqualTo(unnumbered(block.substring(command.length())));
                      }
                    }));
  }

  @TestFactory
  Stream<DynamicTest> commandsAreSuchAsWeUnderstand() throws IOException {
    return blocks("sh")
        .flatMap(String::lines)
        .filter(line -> line.contains("./depeche "))
        .map(line -> line.substring(line.indexOf("./depeche ")).replaceFirst("\\s+#.*", ""))
        // The launcher brings this engine when it is named.
        .map(line -> line.replace("--engine corenlp", "--engine words"))
        .map(
            line ->
                DynamicTest.dynamicTest(
                    line,
                    () -> {
                      String[] words = words(line).stream().skip(1).toArray(String[]::new);
                      Console console =
                          new Console(
                              System.in,
                              System.out,
                              new java.io.PrintWriter(System.err, true, StandardCharsets.UTF_8),
                              false,
                              false);
                      assertThatCode(() -> Main.commandLine(console).parseArgs(words))
                          .doesNotThrowAnyException();
                    }));
  }

  @Test
  void theJavaCodeIsThatOfTheConsumer() throws IOException {
    String example =
        Files.readString(ROOT.resolve("consumer/src/main/java/com/example/Example.java"));
    String expected = example.replaceFirst("(?s).*// begin README\n(.*)// end README\n.*", "$1");

    assertThat(blocks("java")).containsExactly(expected);
  }

  @Test
  void theOutputOfTheJavaCodeIsThatOfTheConsumersTest() throws IOException {
    String test =
        Files.readString(ROOT.resolve("consumer/src/test/java/com/example/ExampleTest.java"));
    Matcher expected = Pattern.compile("(?s)List\\.of\\((.*?)\\),\n").matcher(test);
    assertThat(expected.find()).isTrue();
    String printed =
        Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"")
            .matcher(expected.group(1))
            .results()
            .map(result -> result.group(1).replace("\\\"", "\""))
            .reduce("", String::concat);

    assertThat(blocks("")).contains(printed + "\n");
  }

  @Test
  void theVersionIsThatOfTheBuild() throws IOException {
    String version = Cli.run("--version").out().strip().replaceFirst("depeche ", "");

    assertThat(blocks("xml"))
        .singleElement()
        .asString()
        .contains("<version>" + version + "</version>");
  }

  @Test
  void linksLeadSomewhere() throws IOException {
    List<String> targets =
        Pattern.compile("\\]\\((?!https?:)([^)#]+)")
            .matcher(Files.readString(README))
            .results()
            .map(result -> result.group(1))
            .toList();

    assertThat(targets)
        .isNotEmpty()
        .allSatisfy(target -> assertThat(ROOT.resolve(target)).exists());
  }

  /** The content of the fenced blocks of a language, in order. */
  private static Stream<String> blocks(String language) throws IOException {
    return Pattern.compile("(?sm)^```(\\w*)\n(.*?)^```$")
        .matcher(Files.readString(README))
        .results()
        .filter(block -> block.group(1).equals(language))
        .map(block -> block.group(2));
  }

  /**
   * What {@code ./depeche … | grep -E PATTERN} prints, with files named from the project's root.
   */
  private static String printed(String command) {
    List<String> words = words(command);
    int pipe = words.indexOf("|");
    Object[] args =
        words.subList(1, pipe < 0 ? words.size() : pipe).stream()
            .map(word -> word.contains("/") ? ROOT.resolve(word).toString() : word)
            .toArray();
    Cli.Outcome outcome = Cli.run(args);
    assertThat(outcome.err()).isEmpty();
    if (pipe < 0) {
      return outcome.out();
    }
    assertThat(words.subList(pipe + 1, pipe + 3)).containsExactly("grep", "-E");
    Pattern wanted = Pattern.compile(words.get(pipe + 3));
    StringBuilder kept = new StringBuilder();
    outcome.lines().stream()
        .filter(line -> wanted.matcher(line).find())
        .forEach(line -> kept.append(line + "\n"));
    return kept.toString();
  }

  /**
   * Events are counted through the article: one more or less in another sentence makes README no
   * less true.
   */
  private static String unnumbered(String csv) {
    return csv.replaceAll(",([EH])\\d+,", ",$1,");
  }

  private static List<String> words(String command) {
    List<String> words = new ArrayList<>();
    for (MatchResult word : WORD.matcher(command).results().toList()) {
      words.add(word.group(1) == null ? word.group(2) : word.group(1));
    }
    return words;
  }
}

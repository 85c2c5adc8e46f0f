package io.github.depeche.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * What README shows is what happens. Where only the output has changed, with reason, take the new
 * one over with {@code mvn test -pl cli -am -Dtest=ReadmeTest
 * -Dsurefire.failIfNoSpecifiedTests=false -Ddepeche.readme.update=true}.
 */
class ReadmeTest {

  private static final Path ROOT = Path.of("..");
  private static final Path README = ROOT.resolve("README.md");

  @TestFactory
  Stream<DynamicTest> consolesShowWhatIsPrinted() throws IOException {
    return Snippets.consoles(README, ROOT);
  }

  @TestFactory
  Stream<DynamicTest> commandsRun(@TempDir Path empty) throws IOException {
    return ShellSnippets.of(README, empty);
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
    return Snippets.blocks(Files.readString(README), language);
  }
}

package io.github.depeche.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/** Fenced blocks of a page of documentation, and the commands in them. */
final class Snippets {

  private static final Path ROOT = Path.of("..");
  private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|'([^']*)'|(\\S+)");

  private Snippets() {}

  /** The content of the blocks of a language, in order. */
  static Stream<String> blocks(String page, String language) {
    return Pattern.compile("(?sm)^```(\\w*)\n(.*?)^```$")
        .matcher(page)
        .results()
        .filter(block -> block.group(1).equals(language))
        .map(block -> block.group(2));
  }

  /**
   * Tests that each console shows what is printed, or takes over what is printed if the property
   * {@code depeche.readme.update} says so. What {@code cat} shows is written to that file.
   *
   * @param folder where files are that the page names
   */
  static Stream<DynamicTest> consoles(Path page, Path folder) throws IOException {
    return blocks(Files.readString(page), "console")
        .filter(block -> !block.startsWith("$ curl "))
        .map(
            block -> {
              String command = command(block);
              return DynamicTest.dynamicTest(
                  command,
                  () -> {
                    if (command.startsWith("cat ")) {
                      Files.writeString(folder.resolve(command.substring(4)), shown(block));
                    } else {
                      check(page, block, printed(command, folder));
                    }
                  });
            });
  }

  private static String command(String block) {
    return block.substring("$ ".length(), block.indexOf('\n'));
  }

  private static String shown(String block) {
    return block.substring(block.indexOf('\n') + 1);
  }

  /** Checks that a console's block shows what is printed, or takes that over. */
  static void check(Path page, String block, String printed) throws IOException {
    if (Boolean.getBoolean("depeche.readme.update")) {
      String updated = "$ " + command(block) + "\n" + printed;
      Files.writeString(page, Files.readString(page).replace(block, updated));
    } else {
      assertThat(unnumbered(printed)).as(command(block)).isEqualTo(unnumbered(shown(block)));
    }
  }

  /** What {@code ./depeche … | grep -E PATTERN} prints. */
  private static String printed(String command, Path folder) {
    List<String> words = words(command);
    int pipe = words.indexOf("|");
    Object[] args =
        words.subList(1, pipe < 0 ? words.size() : pipe).stream()
            .map(word -> file(word, folder))
            .toArray();
    Cli.Outcome outcome = Cli.run(args);
    assertThat(outcome.err()).isEmpty();
    String printed = outcome.out().replace("\r\n", "\n").replace(folder + "/", "");
    if (pipe < 0) {
      return printed;
    }
    assertThat(words.subList(pipe + 1, pipe + 3)).containsExactly("grep", "-E");
    Pattern wanted = Pattern.compile(words.get(pipe + 3));
    StringBuilder kept = new StringBuilder();
    printed
        .lines()
        .filter(line -> wanted.matcher(line).find())
        .forEach(line -> kept.append(line).append('\n'));
    return kept.toString();
  }

  /** Files of the page are in its folder, others in the project. */
  private static String file(String word, Path folder) {
    return Stream.of(folder, ROOT)
        .map(path -> path.resolve(word))
        .filter(path -> word.contains(".") || word.contains("/"))
        .filter(path -> !word.contains(" ") && Files.exists(path))
        .map(Path::toString)
        .findFirst()
        .orElse(word);
  }

  /**
   * Events are counted through the article: one more or less in another sentence makes a page no
   * less true.
   */
  private static String unnumbered(String csv) {
    return csv.replaceAll(",([EH])\\d+,", ",$1,");
  }

  /** The words of a command; those with spaces are within quotes. */
  static List<String> words(String command) {
    List<String> words = new ArrayList<>();
    for (MatchResult word : WORD.matcher(command).results().toList()) {
      words.add(
          Stream.of(1, 2, 3).map(word::group).filter(Objects::nonNull).findFirst().orElseThrow());
    }
    return words;
  }
}

package io.github.depeche.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Every module is either in the list of versions for users, or says that it is not published. */
class PublishingTest {

  private static final Path ROOT = Path.of("..");

  @Test
  void theBomHasWhatIsPublished() {
    List<String> published =
        found(read("pom.xml"), "<module>(\\w+)</module>").stream()
            .filter(module -> !module.equals("bom"))
            .filter(module -> !read(module + "/pom.xml").contains("<maven.deploy.skip>true<"))
            .toList();

    assertThat(found(read("bom/pom.xml"), "<artifactId>depeche-(?!bom)(\\w+)</artifactId>"))
        .isSorted()
        .containsExactlyInAnyOrderElementsOf(published);
  }

  private static List<String> found(String text, String pattern) {
    return Pattern.compile(pattern).matcher(text).results().map(match -> match.group(1)).toList();
  }

  private static String read(String file) {
    try {
      return Files.readString(ROOT.resolve(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

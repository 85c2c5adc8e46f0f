package io.github.depeche.cli.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {

  private static final byte[] NEW = {'n', 'e', 'w'};

  @TempDir private Path folder;

  @Test
  void replacesAFileAndLeavesNothingElse() throws IOException {
    Path file = Files.writeString(folder.resolve("a.html"), "old");

    WholeFile.write(file, "né".getBytes(StandardCharsets.UTF_8));

    assertThat(file).hasContent("né");
    assertThat(folder).isDirectoryContaining(path -> path.equals(file));
    assertThat(folder.toFile().list()).hasSize(1);
  }

  @Test
  void aLinkStaysOne() throws IOException {
    Path file = Files.writeString(folder.resolve("a.html"), "old");
    Path link = Files.createSymbolicLink(folder.resolve("link"), file);

    WholeFile.write(link, NEW);

    assertThat(link).isSymbolicLink().hasContent("new");
    assertThat(file).hasContent("new");
  }

  @Test
  void aFullDeviceIsTold() {
    Path full = Path.of("/dev/full");
    assumeTrue(Files.exists(full), "no such device here");

    assertThatThrownBy(() -> WholeFile.write(full, NEW)).isInstanceOf(IOException.class);
  }
}

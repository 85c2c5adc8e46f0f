package io.github.depeche.cli.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StateFileTest {

  private static final Checkpoint CHECKPOINT = Checkpoint.start(Map.of("format", "csv"));

  @TempDir private Path folder;
  private Path state;
  private Path next;
  private StateFile file;

  @BeforeEach
  void nameFiles() {
    state = folder.resolve("out.part.json");
    next = folder.resolve("out.part.json.new");
    file = new StateFile(folder.resolve("out.part"));
  }

  @Test
  void whatIsWrittenIsRead() throws IOException {
    file.write(CHECKPOINT);

    assertThat(file.read()).contains(CHECKPOINT);
    assertThat(next).doesNotExist();
  }

  @Test
  void aWriteThatFailsLeavesNothingOfItself() throws IOException {
    Path inTheWay = Files.createDirectories(state.resolve("folder"));

    assertThatThrownBy(() -> file.write(CHECKPOINT)).isInstanceOf(IOException.class);

    assertThat(next).doesNotExist();
    assertThat(inTheWay).exists();
  }
}

package io.github.depeche.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class ProgressTest {

  private final StringWriter err = new StringWriter();
  private final Console console =
      new Console(
          InputStream.nullInputStream(),
          OutputStream.nullOutputStream(),
          new PrintWriter(err),
          false,
          true);

  @Test
  void showsCountAndSpeedNowAndThenAndWipesThem() {
    count(true, 8);

    assertThat(err.toString())
        .isEqualTo(
            "\r2 documents, 10.0 a second \r4 documents, 10.0 a second "
                + "\r6 documents, 10.0 a second \r8 documents, 10.0 a second \r\u001B[K");
  }

  @Test
  void isSilentWhereNobodyCouldSeeIt() {
    count(false, 8);

    assertThat(err.toString()).isEmpty();
  }

  @Test
  void shortWorkShowsNothing() {
    count(true, 1);

    assertThat(err.toString()).isEmpty();
  }

  private void count(boolean shown, int documents) {
    AtomicLong time = new AtomicLong();
    try (Progress progress = new Progress(console, shown, time::get)) {
      for (int i = 0; i < documents; i++) {
        time.addAndGet(100_000_000);
        progress.step();
      }
    }
  }
}

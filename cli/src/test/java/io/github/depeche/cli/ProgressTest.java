package io.github.depeche.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.DoubleSupplier;
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
  void showsCountAndRateNowAndThenAndWipesThem() {
    count(true, 4, Progress.UNKNOWN);

    assertThat(err.toString())
        .isEqualTo("\r2 articles, 10.0/s\u001B[K\r4 articles, 10.0/s\u001B[K\r\u001B[K");
  }

  @Test
  void showsHowLongItWillTake() {
    AtomicInteger asked = new AtomicInteger();

    // A tenth was read before the first article is done, and a tenth more each time it is asked.
    count(true, 4, () -> asked.incrementAndGet() / 10.0);

    assertThat(err.toString())
        .isEqualTo(
            "\r[####--------------------]  20%  2 articles, 10.0/s, 0:00:02 left\u001B[K"
                + "\r[#######-----------------]  30%  4 articles, 10.0/s, 0:00:01 left\u001B[K"
                + "\r\u001B[K");
  }

  @Test
  void isSilentWhereNobodyCouldSeeIt() {
    count(false, 8, Progress.UNKNOWN);

    assertThat(err.toString()).isEmpty();
  }

  @Test
  void shortWorkShowsNothing() {
    count(true, 1, Progress.UNKNOWN);

    assertThat(err.toString()).isEmpty();
  }

  private void count(boolean shown, int articles, DoubleSupplier share) {
    AtomicLong time = new AtomicLong();
    try (Progress progress = new Progress(console, shown, share, time::get)) {
      for (int i = 0; i < articles; i++) {
        time.addAndGet(100_000_000);
        progress.step();
      }
    }
  }
}

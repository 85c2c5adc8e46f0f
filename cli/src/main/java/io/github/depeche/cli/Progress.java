package io.github.depeche.cli;

import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/** Shows on a terminal how far long work is; silent elsewhere. Not thread-safe. */
final class Progress implements AutoCloseable {

  private static final long PERIOD = TimeUnit.MILLISECONDS.toNanos(200);

  private final Console console;
  private final boolean shown;
  private final LongSupplier clock;
  private final long start;
  private long last;
  private int done;
  private boolean visible;

  /**
   * @param shown whether anybody could see it and nothing else is shown there
   */
  Progress(Console console, boolean shown) {
    this(console, shown, System::nanoTime);
  }

  /**
   * @param clock tells the time in nanoseconds
   */
  Progress(Console console, boolean shown, LongSupplier clock) {
    this.console = console;
    this.shown = shown;
    this.clock = clock;
    this.start = clock.getAsLong();
    this.last = start;
  }

  /** Counts one document. */
  void step() {
    done++;
    long now = clock.getAsLong();
    if (shown && now - last >= PERIOD) {
      last = now;
      visible = true;
      double seconds = (now - start) / 1e9;
      console.err().printf(Locale.ROOT, "\r%,d documents, %.1f a second ", done, done / seconds);
      console.err().flush();
    }
  }

  /** Wipes the bar, so that something else can be told. */
  @Override
  public void close() {
    if (visible) {
      console.err().print("\r\u001B[K");
      console.err().flush();
      visible = false;
    }
  }
}

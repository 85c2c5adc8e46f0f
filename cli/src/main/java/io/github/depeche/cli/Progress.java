package io.github.depeche.cli;

import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.function.DoubleSupplier;
import java.util.function.LongSupplier;

/**
 * Shows on a terminal how far long work is, how fast, and how long it will take; silent elsewhere.
 * Not thread-safe.
 */
final class Progress implements AutoCloseable {

  /** The share of work of which nobody knows how much it is. */
  static final DoubleSupplier UNKNOWN = () -> Double.NaN;

  private static final long PERIOD = TimeUnit.MILLISECONDS.toNanos(200);
  private static final int WIDTH = 24;

  private final Console console;
  private final boolean shown;
  private final DoubleSupplier share;
  private final LongSupplier clock;
  private final long start;
  private double shareAtStart = Double.NaN;
  private long last;
  private int done;
  private boolean visible;

  /**
   * @param shown whether anybody could see it and nothing else is shown there
   * @param share tells which share of the work is done, from 0 to 1, or not a number
   */
  Progress(Console console, boolean shown, DoubleSupplier share) {
    this(console, shown, share, System::nanoTime);
  }

  /**
   * @param clock tells the time in nanoseconds
   */
  Progress(Console console, boolean shown, DoubleSupplier share, LongSupplier clock) {
    this.console = console;
    this.shown = shown;
    this.share = share;
    this.clock = clock;
    this.start = clock.getAsLong();
    this.last = start;
  }

  /** Counts one article. */
  void step() {
    done++;
    if (!shown) {
      return;
    }
    if (done == 1) {
      // What was done before, by a run that this one goes on with, took none of our time.
      shareAtStart = share.getAsDouble();
    }
    long now = clock.getAsLong();
    if (now - last >= PERIOD) {
      last = now;
      visible = true;
      console.err().print("\r" + line((now - start) / 1e9) + "\u001B[K");
      console.err().flush();
    }
  }

  private String line(double seconds) {
    String unit = done == 1 ? "article" : "articles";
    String rate = String.format(Locale.ROOT, "%,d %s, %.1f/s", done, unit, done / seconds);
    double now = Math.min(1, share.getAsDouble());
    if (Double.isNaN(now)) {
      return rate;
    }
    int filled = (int) (now * WIDTH);
    String left =
        now > shareAtStart ? ", " + time(seconds * (1 - now) / (now - shareAtStart)) + " left" : "";
    return String.format(
        Locale.ROOT,
        "[%s%s] %3d%%  %s%s",
        "#".repeat(filled),
        "-".repeat(WIDTH - filled),
        (int) (100 * now),
        rate,
        left);
  }

  private static String time(double seconds) {
    long whole = Math.round(seconds);
    return String.format(Locale.ROOT, "%d:%02d:%02d", whole / 3600, whole / 60 % 60, whole % 60);
  }

  /** Wipes the bar for good. */
  @Override
  public void close() {
    wipe();
  }

  /** Wipes the bar, so that something else can be told. */
  void wipe() {
    if (visible) {
      console.err().print("\r\u001B[K");
      console.err().flush();
      visible = false;
    }
  }
}

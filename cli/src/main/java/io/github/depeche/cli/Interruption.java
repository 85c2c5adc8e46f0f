package io.github.depeche.cli;

import com.google.common.collect.AbstractIterator;
import java.util.Iterator;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * Lets a command finish what it has begun when it is told to end, by Ctrl-C or a signal: nothing
 * new is begun, and the process waits a little for the rest.
 */
final class Interruption implements AutoCloseable {

  private static final long PATIENCE_SECONDS = 3;

  private final AtomicBoolean asked = new AtomicBoolean();
  private final CountDownLatch finished = new CountDownLatch(1);
  private final Thread hook;

  /**
   * @param impatient is called when the command does not finish in time
   */
  Interruption(Runnable impatient) {
    this.hook = new Thread(() -> end(impatient), "interruption");
    Runtime.getRuntime().addShutdownHook(hook);
  }

  private void end(Runnable impatient) {
    asked.set(true);
    try {
      if (!finished.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        impatient.run();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Returns whether the command is to end. */
  boolean isAsked() {
    return asked.get();
  }

  /** Returns the items as long as the command is not to end. */
  <T> Iterator<T> until(Iterator<T> items) {
    return new AbstractIterator<>() {
      @Override
      protected @Nullable T computeNext() {
        return !asked.get() && items.hasNext() ? items.next() : endOfData();
      }
    };
  }

  /** Is called when the command has finished. */
  @Override
  public void close() {
    finished.countDown();
    if (!asked.get()) {
      try {
        Runtime.getRuntime().removeShutdownHook(hook);
      } catch (IllegalStateException e) {
        // The process ends just now, and the hook with it.
        return;
      }
    }
  }
}

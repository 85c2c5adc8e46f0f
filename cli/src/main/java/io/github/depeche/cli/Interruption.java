package io.github.depeche.cli;

import com.google.common.collect.AbstractIterator;
import java.io.IOException;
import java.util.Iterator;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * Lets a command finish what it has begun when it is told to end, by Ctrl-C or a signal: nothing
 * new is begun, and the process waits a little for the rest. An article that takes longer is left,
 * and what was done before it is kept.
 */
final class Interruption implements AutoCloseable {

  /** How long what is begun may take. */
  private static final long PATIENCE_SECONDS = 3;

  /** How long keeping what is done may take. */
  private static final long LAST_SECONDS = 20;

  /** Goes through items, and may be stopped on the way. */
  interface Work<T> {
    void on(Iterator<T> items) throws IOException, InterruptedException;
  }

  private final AtomicBoolean asked = new AtomicBoolean();
  private final CountDownLatch finished = new CountDownLatch(1);
  private final Thread worker = Thread.currentThread();

  /** Whether the worker waits for an input, which nothing interrupts. */
  private volatile boolean reading;

  private final Thread hook;

  /**
   * @param stuck is called when the command does not finish in time, though its thread was
   *     interrupted
   */
  Interruption(Runnable stuck) {
    this.hook = new Thread(() -> end(stuck), "interruption");
    Runtime.getRuntime().addShutdownHook(hook);
  }

  private void end(Runnable stuck) {
    asked.set(true);
    try {
      if (finished.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        return;
      }
      worker.interrupt();
      if (reading || !finished.await(LAST_SECONDS, TimeUnit.SECONDS)) {
        stuck.run();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /**
   * Works on items until all are done or the command is to end.
   *
   * @return whether all are done
   */
  <T> boolean run(Iterator<T> items, Work<T> work) throws IOException, InterruptedException {
    try {
      work.on(until(items));
    } catch (InterruptedException e) {
      if (!asked.get()) {
        throw e;
      }
    }
    return !asked.get();
  }

  /** Returns the items as long as the command is not to end. */
  private <T> Iterator<T> until(Iterator<T> items) {
    return new AbstractIterator<>() {
      @Override
      protected @Nullable T computeNext() {
        reading = true;
        try {
          return !asked.get() && items.hasNext() ? items.next() : endOfData();
        } finally {
          reading = false;
        }
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

package io.github.depeche.cli;

import static java.util.concurrent.TimeUnit.SECONDS;

import com.google.common.base.Throwables;
import com.google.common.util.concurrent.ThreadFactoryBuilder;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Works on items on several threads and hands the results on in the items' order, with few of them
 * in memory.
 */
final class OrderedParallel {

  /**
   * Items begun for each thread, so that one long item does not leave the other threads without
   * work.
   */
  private static final int BEGUN_PER_THREAD = 8;

  private OrderedParallel() {}

  /** Takes results. */
  interface Receiver<R> {
    void accept(R result) throws IOException;
  }

  /**
   * Works on all items. What {@code work} throws, and what ends a thread, is thrown here; what is
   * not begun is then left.
   *
   * @param items are asked for on the calling thread, only as many as are worked on
   * @param work is called on several threads
   * @param results is called on the calling thread, in the order of {@code items}
   * @throws IOException if {@code results} throws it
   */
  static <T, R> void run(Iterator<T> items, Function<T, R> work, Receiver<R> results, int threads)
      throws IOException, InterruptedException {
    AtomicReference<@Nullable Throwable> fatal = new AtomicReference<>();
    ExecutorService pool =
        Executors.newFixedThreadPool(
            threads,
            new ThreadFactoryBuilder()
                .setUncaughtExceptionHandler((thread, error) -> fatal.compareAndSet(null, error))
                .build());
    try {
      Queue<Future<R>> begun = new ArrayDeque<>();
      while (items.hasNext() || !begun.isEmpty()) {
        while (items.hasNext() && begun.size() < threads * BEGUN_PER_THREAD) {
          T item = items.next();
          begun.add(pool.submit(() -> work.apply(item)));
        }
        results.accept(get(begun.remove(), fatal));
        refuse(fatal);
      }
    } finally {
      pool.shutdownNow();
    }
  }

  /**
   * A thread may end with its task left undone: when memory is so short that not even the failure
   * of the task can be noted. So this is looked for while the result is waited for.
   */
  private static <R> R get(Future<R> future, AtomicReference<@Nullable Throwable> fatal)
      throws InterruptedException {
    while (true) {
      try {
        return future.get(1, SECONDS);
      } catch (TimeoutException e) {
        refuse(fatal);
      } catch (ExecutionException e) {
        Throwables.throwIfUnchecked(Objects.requireNonNull(e.getCause()));
        throw new IllegalStateException(e.getCause());
      }
    }
  }

  private static void refuse(AtomicReference<@Nullable Throwable> fatal) {
    Throwable error = fatal.get();
    if (error != null) {
      Throwables.throwIfUnchecked(error);
      throw new IllegalStateException(error);
    }
  }
}

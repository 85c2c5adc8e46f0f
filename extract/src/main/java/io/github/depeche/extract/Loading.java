package io.github.depeche.extract;

import com.google.common.base.Throwables;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.function.Supplier;

/** Something that is loaded while others are, so that loading all takes no longer than it must. */
final class Loading<T> {

  private final CompletableFuture<T> future;

  private Loading(CompletableFuture<T> future) {
    this.future = future;
  }

  /** Starts to load on another thread. */
  static <T> Loading<T> start(Supplier<T> load) {
    return new Loading<>(CompletableFuture.supplyAsync(load));
  }

  /**
   * Waits for what is loaded.
   *
   * @throws CancellationException if this thread is interrupted while it waits, which it still is
   *     then; what loads goes on
   * @throws RuntimeException or {@link Error} that loading threw
   */
  T get() {
    try {
      return future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      CancellationException cancelled = new CancellationException("interrupted while loading");
      cancelled.initCause(e);
      throw cancelled;
    } catch (ExecutionException e) {
      Throwable cause = e.getCause() == null ? e : e.getCause();
      Throwables.throwIfUnchecked(cause);
      throw new IllegalStateException(cause);
    }
  }
}

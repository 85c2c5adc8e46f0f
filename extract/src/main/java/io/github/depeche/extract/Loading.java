package io.github.depeche.extract;

import com.google.common.base.Throwables;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
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
   * @throws RuntimeException or {@link Error} that loading threw
   */
  T get() {
    try {
      return future.join();
    } catch (CompletionException e) {
      Throwable cause = e.getCause() == null ? e : e.getCause();
      Throwables.throwIfUnchecked(cause);
      throw e;
    }
  }
}

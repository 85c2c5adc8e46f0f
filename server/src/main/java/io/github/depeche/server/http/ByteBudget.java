package io.github.depeche.server.http;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.concurrent.atomic.AtomicLong;

/** How many bytes of bodies may be in memory at once, whoever sends them. Thread-safe. */
final class ByteBudget {

  private final AtomicLong left;

  ByteBudget(long bytes) {
    checkArgument(bytes > 0, "a budget of %s bytes", bytes);
    this.left = new AtomicLong(bytes);
  }

  /** Takes bytes out; returns false, and takes nothing, if there are not as many. */
  boolean take(int bytes) {
    if (left.addAndGet(-bytes) >= 0) {
      return true;
    }
    left.addAndGet(bytes);
    return false;
  }

  /** Gives bytes back. */
  void giveBack(int bytes) {
    left.addAndGet(bytes);
  }

  long left() {
    return left.get();
  }
}

package io.github.depeche.server.http;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.concurrent.atomic.AtomicLong;

/**
 * How many bytes may be in memory at once, whoever sends or gets them. What is there alone may take
 * more. Thread-safe.
 */
final class ByteBudget {

  private final long total;
  private final AtomicLong left;

  ByteBudget(long bytes) {
    checkArgument(bytes > 0, "a budget of %s bytes", bytes);
    this.total = bytes;
    this.left = new AtomicLong(bytes);
  }

  /** Takes bytes out; returns false, and takes nothing, if there are not as many. */
  boolean take(int bytes) {
    return fits(bytes, left.getAndUpdate(now -> fits(bytes, now) ? now - bytes : now));
  }

  private boolean fits(int bytes, long now) {
    return bytes == 0 || bytes <= now || now == total;
  }

  /** Gives bytes back. */
  void giveBack(int bytes) {
    left.addAndGet(bytes);
  }
}

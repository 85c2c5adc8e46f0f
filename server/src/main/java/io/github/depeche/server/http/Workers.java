package io.github.depeche.server.http;

import com.google.common.util.concurrent.ThreadFactoryBuilder;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** The threads that work, and the queue before them. Thread-safe. */
public final class Workers implements AutoCloseable {

  private static final int LONGEST_RETRY = 60;

  /** How much a new job counts in the mean time of a job. */
  private static final double WEIGHT = 0.1;

  private final int threads;
  private final ThreadPoolExecutor pool;
  private double meanSeconds;

  /**
   * @param threads how many jobs are worked on at once
   * @param queue how many may wait
   */
  public Workers(int threads, int queue) {
    this.threads = threads;
    this.pool =
        new ThreadPoolExecutor(
            threads,
            threads,
            0,
            TimeUnit.SECONDS,
            new ArrayBlockingQueue<>(queue),
            new ThreadFactoryBuilder().setNameFormat("depeche-worker-%d").setDaemon(true).build());
  }

  /** Queues a job; returns false if the queue is full or closed. */
  boolean offer(Runnable job) {
    try {
      pool.execute(job);
      return true;
    } catch (RejectedExecutionException e) {
      return false;
    }
  }

  /** Takes a job out of the queue that nobody waits for any more. */
  void withdraw(Runnable job) {
    pool.remove(job);
  }

  /** Notes how long a job took. */
  synchronized void took(double seconds) {
    meanSeconds += WEIGHT * (seconds - meanSeconds);
  }

  /** Returns after how many seconds the queue of now should be done. */
  synchronized int retryAfter() {
    double wait = Math.ceil(meanSeconds * (waiting() + 1) / threads);
    return (int) Math.max(1, Math.min(LONGEST_RETRY, wait));
  }

  /** Returns how many jobs wait. */
  public int waiting() {
    return pool.getQueue().size();
  }

  /** Returns how many jobs are worked on. */
  public int working() {
    return pool.getActiveCount();
  }

  @Override
  public void close() {
    pool.shutdownNow();
  }
}

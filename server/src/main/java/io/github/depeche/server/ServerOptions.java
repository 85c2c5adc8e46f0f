package io.github.depeche.server;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import java.time.Duration;
import java.util.Set;

/**
 * How a server listens and what it bears.
 *
 * @param host the address or name to listen at
 * @param port to listen at; 0 for any that is free
 * @param threads how many requests are worked on at once
 * @param queue how many requests may wait
 * @param maxBody bytes of a request's body
 * @param timeout for a body to arrive, again for the work on it, and again for the answer to be
 *     read; counted in whole seconds
 * @param stopTimeout for what has begun when the server is stopped
 * @param allowedHosts names by which the server may be asked, besides {@code localhost}, {@code
 *     host} and addresses
 * @param allowedOrigins of web pages that may ask, such as {@code https://example.org}
 */
public record ServerOptions(
    String host,
    int port,
    int threads,
    int queue,
    int maxBody,
    Duration timeout,
    Duration stopTimeout,
    Set<String> allowedHosts,
    Set<String> allowedOrigins) {

  /**
   * @throws IllegalArgumentException if a number is out of its range; the message says so in words
   *     for a user
   */
  public ServerOptions {
    requireNonNull(host);
    checkArgument(port >= 0 && port <= 65_535, "there is no port %s", port);
    checkArgument(threads >= 1, "%s threads: at least one is needed", threads);
    checkArgument(queue >= 1, "a queue of %s: at least one place is needed", queue);
    checkArgument(maxBody >= 1, "a body of %s bytes: at least one is needed", maxBody);
    checkArgument(
        timeout.compareTo(Duration.ofSeconds(1)) >= 0, "a timeout below one second is too short");
    checkArgument(!stopTimeout.isNegative(), "a stop timeout cannot be negative");
    allowedHosts = ImmutableSet.copyOf(allowedHosts);
    allowedOrigins = ImmutableSet.copyOf(allowedOrigins);
  }

  /** On loopback, a worker for each processor, bodies of 10 MB, a minute for each request. */
  public static ServerOptions defaults() {
    return new ServerOptions(
        "127.0.0.1",
        8080,
        Runtime.getRuntime().availableProcessors(),
        1_000,
        10_000_000,
        Duration.ofSeconds(60),
        Duration.ofSeconds(30),
        Set.of(),
        Set.of());
  }

  /** Returns the same at another host and port. */
  public ServerOptions at(String otherHost, int otherPort) {
    return new ServerOptions(
        otherHost,
        otherPort,
        threads,
        queue,
        maxBody,
        timeout,
        stopTimeout,
        allowedHosts,
        allowedOrigins);
  }

  /** Returns the same with other workers and another queue before them. */
  public ServerOptions workers(int otherThreads, int otherQueue) {
    return new ServerOptions(
        host,
        port,
        otherThreads,
        otherQueue,
        maxBody,
        timeout,
        stopTimeout,
        allowedHosts,
        allowedOrigins);
  }

  /** Returns the same with other limits. */
  public ServerOptions limits(int otherMaxBody, Duration otherTimeout, Duration otherStopTimeout) {
    return new ServerOptions(
        host,
        port,
        threads,
        queue,
        otherMaxBody,
        otherTimeout,
        otherStopTimeout,
        allowedHosts,
        allowedOrigins);
  }

  /** Returns the same for other hosts and origins. */
  public ServerOptions allow(Set<String> hosts, Set<String> origins) {
    return new ServerOptions(
        host, port, threads, queue, maxBody, timeout, stopTimeout, hosts, origins);
  }
}

package io.github.depeche.server.http;

import static com.google.common.base.Preconditions.checkState;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/** Jetty, set up for our routes. */
public final class HttpServer {

  private static final int IDLE_MILLIS = 30_000;
  private static final int MOST_CONNECTIONS = 4_000;
  private static final int MOST_THREADS = 16;
  private static final int ACCEPT_QUEUE = 1_024;

  /** Bodies may fill this part of the memory, and answers another. */
  private static final int MEMORY_PART = 4;

  private final Server server;
  private final ServerConnector connector;

  /**
   * What a server is made of.
   *
   * @param host the address or name to listen at
   * @param port to listen at; 0 for any that is free
   * @param maxBody bytes of a body
   * @param timeout for a body to arrive, again for the work, and again for the answer to be read;
   *     in whole seconds
   * @param stopTimeout for what has begun when the server is stopped
   * @param allowedHosts names by which it may be asked, besides {@code localhost} and addresses
   * @param allowedOrigins of pages that may ask
   */
  public record Settings(
      String host,
      int port,
      int maxBody,
      Duration timeout,
      Duration stopTimeout,
      Set<String> allowedHosts,
      Set<String> allowedOrigins) {}

  /** Sets a server up; it does not listen yet. */
  public HttpServer(Settings settings, List<Route> routes, Workers workers, ServerMetrics metrics) {
    QueuedThreadPool threads = new QueuedThreadPool(MOST_THREADS, 4);
    threads.setName("depeche-http");
    server = new Server(threads);
    connector = new ServerConnector(server, 1, 1, new HttpConnectionFactory(configuration()));
    connector.setHost(settings.host());
    connector.setPort(settings.port());
    connector.setIdleTimeout(IDLE_MILLIS);
    connector.setAcceptQueueSize(ACCEPT_QUEUE);
    server.addConnector(connector);
    server.addBean(new NetworkConnectionLimit(MOST_CONNECTIONS, server));
    long part = Math.max(Runtime.getRuntime().maxMemory() / MEMORY_PART, settings.maxBody());
    Exchange.Settings shared =
        new Exchange.Settings(
            workers,
            new ByteBudget(part),
            new ByteBudget(part),
            settings.maxBody(),
            settings.timeout().toSeconds(),
            metrics);
    Guard guard = new Guard(settings.allowedHosts(), settings.allowedOrigins());
    server.setHandler(new GracefulHandler(new Site(routes, guard, shared)));
    server.setErrorHandler(new ProblemHandler());
    server.setStopTimeout(settings.stopTimeout().toMillis());
  }

  private static HttpConfiguration configuration() {
    HttpConfiguration configuration = new HttpConfiguration();
    configuration.setSendServerVersion(false);
    configuration.setSendDateHeader(true);
    configuration.setUriCompliance(UriCompliance.RFC3986);
    return configuration;
  }

  /**
   * Listens.
   *
   * @throws IOException if it cannot, as when the port is taken
   */
  public void start() throws IOException {
    try {
      server.start();
    } catch (IOException | RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new IllegalStateException("the server does not start", e);
    }
  }

  /** Returns where it listens. */
  public InetSocketAddress address() {
    checkState(connector.getLocalPort() > 0, "the server does not listen");
    return new InetSocketAddress(connector.getHost(), connector.getLocalPort());
  }

  /**
   * Takes no more requests, finishes those that have begun, as long as the stop timeout, and ends.
   */
  public void stop() {
    try {
      server.stop();
    } catch (RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new IllegalStateException("the server does not stop", e);
    }
  }

  /** Waits until the server has ended. */
  public void join() throws InterruptedException {
    server.join();
  }
}

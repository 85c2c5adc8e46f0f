package io.github.depeche.server;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.net.HostAndPort;
import io.github.depeche.extract.Extractor;
import io.github.depeche.server.api.Routes;
import io.github.depeche.server.http.HttpServer;
import io.github.depeche.server.http.Route;
import io.github.depeche.server.http.ServerMetrics;
import io.github.depeche.server.http.Workers;
import io.github.depeche.server.inception.Recommenders;
import java.io.IOException;

/**
 * An extractor by HTTP. Thread-safe.
 *
 * <pre>{@code
 * try (DepecheServer server = DepecheServer.start(extractor, ServerOptions.defaults())) {
 *   server.join();
 * }
 * }</pre>
 */
public final class DepecheServer implements AutoCloseable {

  private final HttpServer server;
  private final Workers workers;

  private DepecheServer(HttpServer server, Workers workers) {
    this.server = server;
    this.workers = workers;
  }

  /**
   * Starts a server, which listens when this returns.
   *
   * @throws IOException if it cannot listen there, as when the port is taken
   */
  public static DepecheServer start(Extractor extractor, ServerOptions options) throws IOException {
    Workers workers = new Workers(options.threads(), options.queue());
    ServerMetrics metrics = new ServerMetrics(workers);
    ImmutableList<Route> routes =
        ImmutableList.<Route>builder()
            .addAll(Routes.of(extractor, metrics))
            .addAll(Recommenders.routes(extractor))
            .build();
    HttpServer.Settings settings =
        new HttpServer.Settings(
            options.host(),
            options.port(),
            options.maxBody(),
            options.timeout(),
            options.stopTimeout(),
            ImmutableSet.<String>builder()
                .addAll(options.allowedHosts())
                .add(options.host())
                .build(),
            options.allowedOrigins());
    DepecheServer started =
        new DepecheServer(new HttpServer(settings, routes, workers, metrics), workers);
    try {
      started.server.start();
      return started;
    } catch (IOException | RuntimeException e) {
      started.close();
      throw e;
    }
  }

  /** Returns the port it listens at. */
  public int port() {
    return server.address().getPort();
  }

  /**
   * Returns its address for a browser on the same machine, such as {@code http://127.0.0.1:8080/}.
   */
  public String url() {
    return "http://"
        + HostAndPort.fromParts(server.address().getHostString(), port()).toString()
        + "/";
  }

  /** Waits until the server has been closed. */
  public void join() throws InterruptedException {
    server.join();
  }

  /**
   * Takes no more requests, finishes those that have begun, for as long as the stop timeout, and
   * ends.
   */
  @Override
  public void close() {
    server.stop();
    workers.close();
  }
}

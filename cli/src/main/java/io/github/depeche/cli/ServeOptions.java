package io.github.depeche.cli;

import java.util.LinkedHashSet;
import java.util.Set;
import picocli.CommandLine.Option;

/** How the server listens and what it bears. */
final class ServeOptions {

  @Option(
      names = "--host",
      paramLabel = "HOST",
      defaultValue = "127.0.0.1",
      description =
          "Address to listen at; 0.0.0.0 for every network. Default: ${DEFAULT-VALUE}, this machine only.")
  String host;

  @Option(
      names = "--port",
      paramLabel = "PORT",
      defaultValue = "8080",
      description = "Port to listen at; 0 for any that is free. Default: ${DEFAULT-VALUE}.")
  int port;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Requests to work on at once. Default: one for each processor.")
  int threads = Runtime.getRuntime().availableProcessors();

  @Option(
      names = "--queue",
      paramLabel = "N",
      defaultValue = "1000",
      description =
          "Requests that may wait; any more are told to try later. Default: ${DEFAULT-VALUE}.")
  int queue;

  @Option(
      names = "--max-body",
      paramLabel = "BYTES",
      defaultValue = "10000000",
      description = "Largest body of a request. Default: ${DEFAULT-VALUE}.")
  int maxBody;

  @Option(
      names = "--timeout",
      paramLabel = "SECONDS",
      defaultValue = "60",
      description =
          "For a body to arrive, again for the work on it, and again for the answer to be read."
              + " Default: ${DEFAULT-VALUE}.")
  int timeout;

  @Option(
      names = "--stop-timeout",
      paramLabel = "SECONDS",
      defaultValue = "30",
      description = "For what has begun when the server is to end. Default: ${DEFAULT-VALUE}.")
  int stopTimeout;

  @Option(
      names = "--allow-host",
      paramLabel = "NAME",
      description =
          "Name by which the server may be asked, besides localhost and addresses; may be given several times.")
  Set<String> allowedHosts = new LinkedHashSet<>();

  @Option(
      names = "--allow-origin",
      paramLabel = "ORIGIN",
      description =
          "Origin of web pages that may ask, such as https://example.org; may be given several times.")
  Set<String> allowedOrigins = new LinkedHashSet<>();
}

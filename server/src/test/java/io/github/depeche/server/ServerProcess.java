package io.github.depeche.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A server process whose memory is watched. */
final class ServerProcess implements AutoCloseable {

  private final Process process;
  private final int port;

  ServerProcess(String heap) {
    try {
      process =
          new ProcessBuilder(
                  ProcessHandle.current().info().command().orElse("java"),
                  "-Xmx" + heap,
                  "-cp",
                  System.getProperty("java.class.path"),
                  ServerMain.class.getName())
              .redirectError(ProcessBuilder.Redirect.INHERIT)
              .start();
      port = Integer.parseInt(process.inputReader().readLine());
    } catch (IOException e) {
      throw new UncheckedIOException("no server", e);
    }
  }

  int port() {
    return port;
  }

  /** Returns the megabytes that are live after a full collection. */
  long liveMegabytes() throws IOException, InterruptedException {
    Process collect =
        new ProcessBuilder("jcmd", Long.toString(process.pid()), "GC.run")
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    if (!collect.waitFor(60, TimeUnit.SECONDS)) {
      collect.destroyForcibly();
      throw new IOException("the server does not collect");
    }
    String metrics =
        HttpClient.newHttpClient()
            .send(
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/metrics"))
                    .timeout(Duration.ofMinutes(1))
                    .build(),
                BodyHandlers.ofString())
            .body();
    List<String> used = new ArrayList<>();
    metrics
        .lines()
        .filter(line -> line.startsWith("jvm_memory_used_bytes{area=\"heap\"}"))
        .forEach(used::add);
    return (long) (Double.parseDouble(used.get(0).split(" ")[1]) / 1e6);
  }

  @Override
  public void close() throws IOException {
    try {
      process.getOutputStream().close();
      process.onExit().orTimeout(60, TimeUnit.SECONDS).join();
    } finally {
      process.destroyForcibly();
    }
  }
}

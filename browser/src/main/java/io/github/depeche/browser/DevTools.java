package io.github.depeche.browser;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A Chromium process with one page, spoken to by the DevTools protocol. */
final class DevTools implements AutoCloseable {

  static final ObjectMapper JSON = new ObjectMapper();

  /** For whatever the browser is asked; it takes milliseconds where the machine is not busy. */
  static final int SECONDS = 60;

  private final AtomicInteger ids = new AtomicInteger();
  private final Map<Integer, CompletableFuture<JsonNode>> answers = new ConcurrentHashMap<>();
  private final Path profile;
  private final Process process;
  private final WebSocket socket;
  private String session = "";

  /**
   * Starts a browser.
   *
   * @param events gets what the browser tells unasked, on a thread of its own
   */
  DevTools(Path program, Consumer<JsonNode> events) throws IOException {
    profile = Files.createTempDirectory("chromium");
    process =
        new ProcessBuilder(
                program.toString(),
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--disable-background-networking",
                "--remote-debugging-port=0",
                "--user-data-dir=" + profile,
                "about:blank")
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(profile.resolve("log").toFile())
            .start();
    try {
      List<String> port = port();
      socket =
          get(
              HttpClient.newHttpClient()
                  .newWebSocketBuilder()
                  .buildAsync(
                      URI.create("ws://127.0.0.1:" + port.get(0) + port.get(1)),
                      new Listener(events)));
      String target = send("Target.createTarget", "url", "about:blank").get("targetId").asText();
      session =
          send("Target.attachToTarget", "targetId", target, "flatten", true)
              .get("sessionId")
              .asText();
    } catch (IOException | RuntimeException e) {
      close();
      throw e;
    }
  }

  private List<String> port() throws IOException {
    Path file = profile.resolve("DevToolsActivePort");
    for (int i = 0; i < SECONDS * 20; i++) {
      if (Files.exists(file) && Files.readAllLines(file).size() == 2) {
        return Files.readAllLines(file);
      }
      pause();
    }
    throw new IOException("chromium does not start: " + Files.readString(profile.resolve("log")));
  }

  /** Waits a little. */
  static void pause() {
    try {
      Thread.sleep(50);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Sends a command, with names and values in turn, and returns its result. */
  JsonNode send(String method, Object... parameters) {
    ObjectNode all = JSON.createObjectNode();
    for (int i = 0; i < parameters.length; i += 2) {
      all.set((String) parameters[i], JSON.valueToTree(parameters[i + 1]));
    }
    return send(method, all);
  }

  JsonNode send(String method, ObjectNode parameters) {
    int id = ids.incrementAndGet();
    ObjectNode command = JSON.createObjectNode().put("id", id).put("method", method);
    command.set("params", parameters);
    if (!session.isEmpty()) {
      command.put("sessionId", session);
    }
    CompletableFuture<JsonNode> answer = new CompletableFuture<>();
    answers.put(id, answer);
    get(socket.sendText(command.toString(), true));
    JsonNode found = get(answer);
    if (found.has("error")) {
      throw new IllegalStateException(method + ": " + found.get("error"));
    }
    return found.get("result");
  }

  static <T> T get(CompletableFuture<T> future) {
    try {
      return future.get(SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException | ExecutionException | TimeoutException e) {
      throw new IllegalStateException("the browser does not answer", e);
    }
  }

  @Override
  public void close() throws IOException {
    // Its helpers write to the profile, too.
    List<ProcessHandle> all =
        Stream.concat(process.descendants(), Stream.of(process.toHandle())).toList();
    all.forEach(ProcessHandle::destroyForcibly);
    all.forEach(one -> get(one.onExit()));
    try (Stream<Path> files = Files.walk(profile)) {
      files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
    }
  }

  /** Puts the parts of a message together. */
  private final class Listener implements WebSocket.Listener {

    private final Consumer<JsonNode> events;
    private final StringBuilder parts = new StringBuilder();

    Listener(Consumer<JsonNode> events) {
      this.events = events;
    }

    @Override
    public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence part, boolean last) {
      parts.append(part);
      if (last) {
        String message = parts.toString();
        parts.setLength(0);
        heard(message);
      }
      from.request(1);
      return null;
    }

    private void heard(String text) {
      JsonNode message;
      try {
        message = JSON.readTree(text);
      } catch (IOException e) {
        throw new IllegalStateException("the browser speaks no JSON", e);
      }
      if (message.has("id")) {
        requireNonNull(answers.remove(message.get("id").asInt())).complete(message);
      } else {
        events.accept(message);
      }
    }
  }
}

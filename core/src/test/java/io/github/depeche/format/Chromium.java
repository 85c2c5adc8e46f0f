package io.github.depeche.format;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

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
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A headless Chromium for the tests of one class, driven by the DevTools protocol. Where no
 * Chromium is on the path, the tests are skipped, with a note.
 */
final class Chromium implements BeforeAllCallback, AfterAllCallback {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int SECONDS = 60;

  private final AtomicInteger ids = new AtomicInteger();
  private final Map<Integer, CompletableFuture<JsonNode>> answers = new ConcurrentHashMap<>();
  private final List<String> problems = new CopyOnWriteArrayList<>();
  private volatile CompletableFuture<Void> loaded = new CompletableFuture<>();
  private Process process;
  private Path profile;
  private WebSocket socket;
  private String session = "";

  @Override
  public void beforeAll(ExtensionContext context) throws Exception {
    Optional<Path> program = onPath();
    assumeTrue(program.isPresent(), "no chromium on the PATH: the page is not tested in a browser");
    profile = Files.createTempDirectory("chromium");
    process =
        new ProcessBuilder(
                program.get().toString(),
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
    List<String> port = port();
    socket =
        HttpClient.newHttpClient()
            .newWebSocketBuilder()
            .buildAsync(URI.create("ws://127.0.0.1:" + port.get(0) + port.get(1)), new Listener())
            .get(SECONDS, TimeUnit.SECONDS);
    String target = send("Target.createTarget", "url", "about:blank").get("targetId").asText();
    session =
        send("Target.attachToTarget", "targetId", target, "flatten", true)
            .get("sessionId")
            .asText();
    for (String domain : List.of("Page", "Runtime", "Log", "Network")) {
      send(domain + ".enable");
    }
  }

  @Override
  public void afterAll(ExtensionContext context) throws Exception {
    if (process != null) {
      List<ProcessHandle> all =
          Stream.concat(process.descendants(), Stream.of(process.toHandle())).toList();
      all.forEach(ProcessHandle::destroyForcibly);
      for (ProcessHandle one : all) {
        one.onExit().get(SECONDS, TimeUnit.SECONDS);
      }
      try (Stream<Path> files = Files.walk(profile)) {
        files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
      }
    }
  }

  /** Opens a page in a window of that size and waits until it has loaded. */
  void open(String url, int width, int height, boolean dark) {
    problems.clear();
    send(
        "Emulation.setDeviceMetricsOverride",
        "width",
        width,
        "height",
        height,
        "deviceScaleFactor",
        1,
        "mobile",
        width < 600);
    ObjectNode scheme = JSON.createObjectNode();
    scheme
        .putArray("features")
        .addObject()
        .put("name", "prefers-color-scheme")
        .put("value", dark ? "dark" : "light");
    send("Emulation.setEmulatedMedia", scheme);
    // From elsewhere, so that another part behind the # loads the page anew.
    load("about:blank");
    load(url);
  }

  private void load(String url) {
    loaded = new CompletableFuture<>();
    send("Page.navigate", "url", url);
    get(loaded);
  }

  /** What the console, uncaught errors and requests beyond the page's own file say. */
  List<String> problems() {
    return problems;
  }

  /** Evaluates JavaScript in the page, awaiting a promise, and returns the value. */
  JsonNode eval(String script) {
    JsonNode answer =
        send("Runtime.evaluate", "expression", script, "returnByValue", true, "awaitPromise", true);
    if (answer.has("exceptionDetails")) {
      throw new IllegalStateException(script + ": " + answer.get("exceptionDetails"));
    }
    return answer.get("result").path("value");
  }

  /** Returns the text of all elements that a selector finds, joined with commas. */
  String texts(String selector) {
    return eval("[...document.querySelectorAll("
            + quoted(selector)
            + ")].map(e => e.textContent).join()")
        .asText();
  }

  /** Moves the mouse onto the element, which is scrolled into view. */
  void hover(String selector) {
    mouse("mouseMoved", at(selector), 0);
  }

  /** Clicks in the middle of the element. */
  void click(String selector) {
    drag(at(selector), at(selector));
  }

  /**
   * Presses the mouse at one point, given as x and y of the window, and lets it go at the other.
   */
  void drag(JsonNode from, JsonNode to) {
    mouse("mouseMoved", from, 0);
    mouse("mousePressed", from, 1);
    mouse("mouseMoved", to, 1);
    mouse("mouseReleased", to, 0);
  }

  /** Returns the middle of the element, after it was scrolled into view. */
  JsonNode at(String selector) {
    return eval(
        "(() => { const e = document.querySelector("
            + quoted(selector)
            + ");"
            + " if (!e) throw new Error('nothing is ' + "
            + quoted(selector)
            + ");"
            + " e.scrollIntoView({block: 'center'}); const b = e.getClientRects()[0];"
            + " return {x: b.left + b.width / 2, y: b.top + b.height / 2}; })()");
  }

  /** Presses a key, such as {@code e}, {@code Tab} or {@code ArrowRight}, where the focus is. */
  void press(String key) {
    ObjectNode event = JSON.createObjectNode().put("type", "keyDown").put("key", key);
    String text = key.length() == 1 ? key : key.equals("Enter") ? "\r" : "";
    if (!text.isEmpty()) {
      event.put("text", text);
    }
    int code = Map.of("Tab", 9, "Enter", 13, "Escape", 27).getOrDefault(key, 0);
    event.put("windowsVirtualKeyCode", code).put("code", key);
    send("Input.dispatchKeyEvent", event);
    send("Input.dispatchKeyEvent", event.deepCopy().put("type", "keyUp"));
  }

  /** Sends a command of the DevTools protocol, with names and values in turn. */
  JsonNode send(String method, Object... parameters) {
    ObjectNode all = JSON.createObjectNode();
    for (int i = 0; i < parameters.length; i += 2) {
      all.set((String) parameters[i], JSON.valueToTree(parameters[i + 1]));
    }
    return send(method, all);
  }

  private JsonNode send(String method, ObjectNode parameters) {
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

  private void mouse(String type, JsonNode at, int buttons) {
    send(
        "Input.dispatchMouseEvent",
        "type",
        type,
        "x",
        at.get("x").asDouble(),
        "y",
        at.get("y").asDouble(),
        "button",
        type.equals("mouseMoved") ? "none" : "left",
        "buttons",
        buttons,
        "clickCount",
        1);
  }

  private void heard(JsonNode message) {
    if (message.has("id")) {
      answers.remove(message.get("id").asInt()).complete(message);
      return;
    }
    JsonNode about = message.path("params");
    switch (message.path("method").asText()) {
      case "Page.loadEventFired" -> loaded.complete(null);
      case "Runtime.consoleAPICalled", "Runtime.exceptionThrown", "Log.entryAdded" ->
          problems.add(about.toString());
      case "Network.requestWillBeSent" -> {
        String url = about.path("request").path("url").asText();
        if (!url.matches("(file|data|blob|about):.*")) {
          problems.add("request: " + url);
        }
      }
      default -> {}
    }
  }

  private List<String> port() throws IOException, InterruptedException {
    Path file = profile.resolve("DevToolsActivePort");
    for (int i = 0; i < SECONDS * 20; i++) {
      if (Files.exists(file) && Files.readAllLines(file).size() == 2) {
        return Files.readAllLines(file);
      }
      Thread.sleep(50);
    }
    throw new IOException("chromium does not start: " + Files.readString(profile.resolve("log")));
  }

  private static <T> T get(CompletableFuture<T> future) {
    try {
      return future.get(SECONDS, TimeUnit.SECONDS);
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private static String quoted(String text) {
    return JSON.valueToTree(text).toString();
  }

  private static Optional<Path> onPath() {
    List<String> names = List.of("chromium", "chromium-browser", "google-chrome");
    String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
    return Arrays.stream(path.split(Pattern.quote(File.pathSeparator)))
        .flatMap(entry -> names.stream().map(name -> Path.of(entry, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /** Puts the parts of a message together. */
  private final class Listener implements WebSocket.Listener {
    private final StringBuilder parts = new StringBuilder();

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence part, boolean last) {
      parts.append(part);
      if (last) {
        String message = parts.toString();
        parts.setLength(0);
        try {
          heard(JSON.readTree(message));
        } catch (IOException e) {
          problems.add(e.toString());
        }
      }
      from.request(1);
      return null;
    }
  }
}

package io.github.depeche.browser;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A headless Chromium for the tests of one class, as an extension of JUnit. Where no Chromium is on
 * the path, the tests are skipped, with a note.
 */
public final class Chromium implements BeforeAllCallback, AfterAllCallback {

  private static final String AXE = "META-INF/resources/webjars/axe-core/4.6.3/axe.min.js";
  private static final Pattern LOCAL = Pattern.compile("(?:file|data|blob|about):.*");

  private final List<String> problems = new CopyOnWriteArrayList<>();
  private volatile CompletableFuture<@Nullable Void> loaded = new CompletableFuture<>();
  private volatile String origin = "";
  private @Nullable DevTools tools;

  @Override
  public void beforeAll(ExtensionContext context) throws IOException {
    Optional<Path> program = onPath();
    assumeTrue(program.isPresent(), "no chromium on the PATH: the page is not tested in a browser");
    tools = new DevTools(program.orElseThrow(), this::heard);
    for (String domain : List.of("Page", "Runtime", "Log", "Network")) {
      send(domain + ".enable");
    }
  }

  @Override
  public void afterAll(ExtensionContext context) throws IOException {
    if (tools != null) {
      tools.close();
    }
  }

  /** Opens a page in a window of that size and waits until it has loaded. */
  public void open(String url, int width, int height, boolean dark) {
    problems.clear();
    origin = url.startsWith("http") ? url.replaceFirst("(?<=[^:/]/).*", "") : "";
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
    ObjectNode scheme = DevTools.JSON.createObjectNode();
    scheme
        .putArray("features")
        .addObject()
        .put("name", "prefers-color-scheme")
        .put("value", dark ? "dark" : "light");
    requireNonNull(tools).send("Emulation.setEmulatedMedia", scheme);
    // From elsewhere, so that another part behind the # loads the page anew.
    load("about:blank");
    load(url);
  }

  private void load(String url) {
    loaded = new CompletableFuture<>();
    send("Page.navigate", "url", url);
    DevTools.get(loaded);
  }

  /**
   * What the console, uncaught errors and requests say: those beyond the page's own file, or, of a
   * page by HTTP, beyond its own origin.
   */
  public List<String> problems() {
    return problems;
  }

  /** Evaluates JavaScript in the page, awaiting a promise, and returns the value. */
  public JsonNode eval(String script) {
    JsonNode answer =
        send("Runtime.evaluate", "expression", script, "returnByValue", true, "awaitPromise", true);
    if (answer.has("exceptionDetails")) {
      throw new IllegalStateException(script + ": " + answer.get("exceptionDetails"));
    }
    return answer.get("result").path("value");
  }

  /** Waits until JavaScript says that something is so. */
  public void await(String condition) {
    for (int i = 0; i < DevTools.SECONDS * 20; i++) {
      if (eval("!!(" + condition + ")").asBoolean()) {
        return;
      }
      DevTools.pause();
    }
    throw new IllegalStateException("never: " + condition);
  }

  /** Returns the text of all elements that a selector finds, joined with commas. */
  public String texts(String selector) {
    return eval("[...document.querySelectorAll("
            + quoted(selector)
            + ")].map(e => e.textContent).join()")
        .asText();
  }

  /**
   * Runs the rules of axe-core: names and roles of all controls, contrast, order of headings and
   * more.
   *
   * @return what is wrong, a line each; empty if nothing is
   */
  public String axe() throws IOException {
    try (InputStream script = Chromium.class.getClassLoader().getResourceAsStream(AXE)) {
      eval(new String(requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8));
    }
    String found =
        eval("axe.run(document, {resultTypes: ['violations']}).then(r => r.violations.map(v => v.id + ': '"
                + " + v.nodes.map(n => n.target + ' ' + n.failureSummary).join('; ')).join('\\n'))")
            .asText();
    // What axe-core itself does.
    problems.removeIf(problem -> problem.contains("Canvas2D"));
    return found;
  }

  /** Writes what is seen as a PNG, to be looked at. */
  public void screenshot(Path file) throws IOException {
    String data = send("Page.captureScreenshot").get("data").asText();
    Files.createDirectories(requireNonNull(file.toAbsolutePath().getParent()));
    Files.write(file, Base64.getDecoder().decode(data));
  }

  /** Moves the mouse onto the element, which is scrolled into view. */
  public void hover(String selector) {
    mouse("mouseMoved", at(selector), 0);
  }

  /** Clicks in the middle of the element. */
  public void click(String selector) {
    drag(at(selector), at(selector));
  }

  /**
   * Presses the mouse at one point, given as x and y of the window, and lets it go at the other.
   */
  public void drag(JsonNode from, JsonNode to) {
    mouse("mouseMoved", from, 0);
    mouse("mousePressed", from, 1);
    mouse("mouseMoved", to, 1);
    mouse("mouseReleased", to, 0);
  }

  /** Returns the middle of the element, after it was scrolled into view and has come to rest. */
  public JsonNode at(String selector) {
    return eval(
        "(async () => { const e = document.querySelector("
            + quoted(selector)
            + ");"
            + " if (!e) throw new Error('nothing is ' + "
            + quoted(selector)
            + ");"
            + " const middle = () => { const b = e.getClientRects()[0];"
            + " return {x: b.left + b.width / 2, y: b.top + b.height / 2}; };"
            + " e.scrollIntoView({block: 'center'});"
            + " for (let before, now = middle(), i = 0; i < 100; i++) {"
            + " before = now; await new Promise(done => setTimeout(done, 20)); now = middle();"
            + " if (now.x === before.x && now.y === before.y) return now; }"
            + " throw new Error('it does not come to rest'); })()");
  }

  /** Presses a key, such as {@code e}, {@code Tab} or {@code ArrowRight}, where the focus is. */
  public void press(String key) {
    press(key, false);
  }

  /** Presses a key, with the key for commands held down if so. */
  public void press(String key, boolean control) {
    ObjectNode event = DevTools.JSON.createObjectNode().put("type", "keyDown").put("key", key);
    String text = key.length() == 1 ? key : key.equals("Enter") ? "\r" : "";
    if (!text.isEmpty() && !control) {
      event.put("text", text);
    }
    int code = Map.of("Tab", 9, "Enter", 13, "Escape", 27).getOrDefault(key, 0);
    event.put("windowsVirtualKeyCode", code).put("code", key).put("modifiers", control ? 2 : 0);
    requireNonNull(tools).send("Input.dispatchKeyEvent", event);
    requireNonNull(tools).send("Input.dispatchKeyEvent", event.deepCopy().put("type", "keyUp"));
  }

  /** Types a text where the focus is, or pastes it: no key is pressed. */
  public void insert(String text) {
    send("Input.insertText", "text", text);
  }

  /** Sends a command of the DevTools protocol, with names and values in turn. */
  public JsonNode send(String method, Object... parameters) {
    return requireNonNull(tools, "no browser").send(method, parameters);
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
    JsonNode about = message.path("params");
    switch (message.path("method").asText()) {
      case "Page.loadEventFired" -> loaded.complete(null);
      case "Runtime.consoleAPICalled", "Runtime.exceptionThrown", "Log.entryAdded" ->
          problems.add(about.toString());
      case "Network.requestWillBeSent" -> {
        String url = about.path("request").path("url").asText();
        if (!LOCAL.matcher(url).matches() && (origin.isEmpty() || !url.startsWith(origin))) {
          problems.add("request: " + url);
        }
      }
      default -> {}
    }
  }

  private static String quoted(String text) {
    return DevTools.JSON.valueToTree(text).toString();
  }

  private static Optional<Path> onPath() {
    List<String> names = List.of("chromium", "chromium-browser", "google-chrome");
    String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
    return Arrays.stream(path.split(Pattern.quote(File.pathSeparator)))
        .flatMap(entry -> names.stream().map(name -> Path.of(entry, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }
}

package io.github.depeche.cli;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/** A process of its own that runs a command, to be killed. */
final class Child {

  private static final Set<String> JAVA_OPTIONS =
      Set.of("JAVA_TOOL_OPTIONS", "_JAVA_OPTIONS", "JDK_JAVA_OPTIONS");

  private Child() {}

  /** Starts {@code depeche} with standard output and error to files. */
  static Process start(Path out, Path err, Object... args) throws IOException {
    return start(command(args), out, err);
  }

  /**
   * Starts bash, which is given {@code depeche} with its arguments as {@code "$@"}.
   *
   * @param script what it does with it
   */
  static Process bash(String script, Path out, Path err, Object... args) throws IOException {
    List<String> words = new ArrayList<>(List.of("/bin/bash", "-c", script, "bash"));
    words.addAll(command(args));
    return start(words, out, err);
  }

  private static List<String> command(Object... args) {
    List<String> words =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xshare:auto",
                "-cp",
                System.getProperty(
                    "surefire.test.class.path", System.getProperty("java.class.path")),
                "io.github.depeche.cli.Main"));
    for (Object arg : args) {
      words.add(arg.toString());
    }
    return words;
  }

  private static Process start(List<String> words, Path out, Path err) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(words)
            .redirectOutput(out.toFile())
            .redirectError(err.toFile())
            .redirectInput(new File("/dev/null"));
    // Java says on standard error that it has picked them up.
    builder.environment().keySet().removeAll(JAVA_OPTIONS);
    return builder.start();
  }

  /** Waits for the end. */
  static int end(Process process) throws InterruptedException {
    if (!process.waitFor(120, TimeUnit.SECONDS)) {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly();
      throw new IllegalStateException("the command does not end");
    }
    return process.exitValue();
  }
}

package io.github.depeche.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Runs commands as a user does and keeps what they print. */
final class Cli {

  private Cli() {}

  /** What a command did. */
  record Outcome(int code, String out, String err) {

    /** The lines on standard output. */
    List<String> lines() {
      return out.lines().toList();
    }
  }

  static Outcome run(Object... args) {
    return runWith("", args);
  }

  static Outcome runWith(String stdin, Object... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    StringWriter err = new StringWriter();
    Console console =
        new Console(
            new ByteArrayInputStream(stdin.getBytes(StandardCharsets.UTF_8)),
            out,
            new PrintWriter(err),
            false,
            false);
    String[] words = List.of(args).stream().map(Object::toString).toArray(String[]::new);
    int code = Main.run(console, words);
    return new Outcome(code, out.toString(StandardCharsets.UTF_8), err.toString());
  }
}

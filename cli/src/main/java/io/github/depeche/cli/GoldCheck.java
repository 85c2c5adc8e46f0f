package io.github.depeche.cli;

import io.github.depeche.format.ReadResult;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Checks that a gold folder is sound, without scoring. */
final class GoldCheck {

  private final Console console;

  GoldCheck(Console console) {
    this.console = console;
  }

  /** Tells all problems of a folder and returns the exit code. */
  int run(Path folder) throws IOException {
    ReadResult gold = new Annotations(console).read(folder);
    int errors = gold.errors().size();
    int warnings = gold.problems().size() - errors;
    long events = gold.documents().stream().mapToLong(document -> document.events().size()).sum();
    String summary =
        folder
            + ": "
            + gold.documents().size()
            + " documents, "
            + events
            + " events, "
            + errors
            + " errors, "
            + warnings
            + " warnings\n";
    console.out().write(summary.getBytes(StandardCharsets.UTF_8));
    console.out().flush();
    return errors == 0 ? Main.DONE : Main.FAILED;
  }
}

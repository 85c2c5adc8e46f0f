package io.github.depeche.cli;

import io.github.depeche.document.Document;
import io.github.depeche.eval.BundledGold;
import io.github.depeche.eval.Pairing;
import io.github.depeche.format.Problem;
import io.github.depeche.format.ReadResult;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Reads gold and predictions for the commands that score, and tells the user what is wrong with
 * them.
 */
final class Annotations {

  /** Documents named in one message. */
  private static final int SHOWN_IDS = 10;

  private final Console console;

  Annotations(Console console) {
    this.console = console;
  }

  /**
   * Reads gold folders as one set, or the bundled gold if none are named.
   *
   * @throws UserError if a folder cannot be read or holds no document
   */
  ReadResult gold(List<Path> folders) {
    if (folders.isEmpty()) {
      return BundledGold.wire();
    }
    ReadResult all = new ReadResult(List.of(), List.of());
    for (Path folder : folders) {
      all = AnnotatedFiles.join(all, read(folder));
    }
    return all;
  }

  /**
   * Reads annotated documents and tells their problems.
   *
   * @throws UserError if {@code path} cannot be read or holds no document
   */
  ReadResult read(Path path) {
    return read(path, List.of());
  }

  /**
   * Reads predictions for gold documents and tells their problems.
   *
   * @throws UserError if {@code path} cannot be read or holds no document
   */
  ReadResult predictions(Path path, ReadResult gold) {
    return read(path, gold.documents());
  }

  private ReadResult read(Path path, List<Document> texts) {
    ReadResult result;
    try {
      result = AnnotatedFiles.read(path, texts);
    } catch (IOException | UncheckedIOException e) {
      throw new UserError(
          path + ": cannot be read (" + e + "); name a folder of brat files or a JSON Lines file");
    }
    tell(result.problems());
    if (result.documents().isEmpty()) {
      throw new UserError(
          path
              + ": there is no annotated document in it; name a folder with documents.jsonl, ID.txt and ID.ann");
    }
    return result;
  }

  void tell(List<Problem> problems) {
    problems.forEach(
        problem ->
            console.tell(problem.severity().name().toLowerCase(Locale.ROOT) + ": " + problem));
  }

  /**
   * Puts predictions beside their gold and tells what does not fit.
   *
   * @param name what the predictions are called, where there is more than one set
   * @throws UserError if an id occurs twice on one side
   */
  Pairing pair(ReadResult gold, ReadResult predicted, Optional<String> name) {
    String prefix = name.map(one -> one + ": ").orElse("");
    Pairing pairing;
    try {
      pairing = Pairing.of(gold.documents(), predicted.documents());
    } catch (IllegalArgumentException e) {
      throw new UserError(e.getMessage() + "; give each document an id of its own");
    }
    tell(prefix + "nothing is predicted, so all in it counts as missed, for", pairing.missing());
    tell(prefix + "not in gold and so not scored:", pairing.unknown());
    tell(prefix + "the text is not gold's, so offsets may not agree, of", pairing.differing());
    return pairing;
  }

  private void tell(String what, List<String> ids) {
    if (!ids.isEmpty()) {
      String shown = String.join(", ", ids.subList(0, Math.min(ids.size(), SHOWN_IDS)));
      String more = ids.size() > SHOWN_IDS ? ", …" : "";
      console.tell(what + " " + ids.size() + " documents: " + shown + more);
    }
  }

  /** Returns what the reader of scores must be told about the gold. */
  static List<String> notices(List<Path> folders, ReadResult gold) {
    List<String> notices = new ArrayList<>();
    if (folders.isEmpty()) {
      notices.add(BundledGold.NOTICE);
    }
    if (!gold.errors().isEmpty()) {
      notices.add(
          "The gold is faulty, with "
              + gold.errors().size()
              + " errors: do not publish these scores.");
    }
    return notices;
  }

  /** Returns the names of folders, for a heading. */
  static String names(List<Path> folders) {
    return folders.isEmpty()
        ? "bundled dispatches"
        : folders.stream()
            .map(folder -> folder.toAbsolutePath().normalize().getFileName().toString())
            .collect(Collectors.joining("+"));
  }
}

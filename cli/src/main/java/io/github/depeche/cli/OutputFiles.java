package io.github.depeche.cli;

import io.github.depeche.cli.output.DocumentSink;
import io.github.depeche.cli.output.OutputFormat;
import io.github.depeche.cli.output.UnusableOutputException;
import io.github.depeche.cli.output.WholeFile;
import io.github.depeche.document.Document;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Path;

/** Writes what a user has named, whole or not at all, and says in words why it cannot. */
final class OutputFiles {

  private OutputFiles() {}

  /** Writes a text as UTF-8. */
  static void write(Path file, String text) {
    write(file, text.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Writes bytes.
   *
   * @throws UserError if that fails
   */
  static void write(Path file, byte[] bytes) {
    try {
      WholeFile.write(file, bytes);
    } catch (IOException e) {
      throw unwritable(file, e, "");
    }
  }

  /**
   * Writes a folder of brat files. Files of other documents that are in it stay.
   *
   * @throws UserError if that fails
   */
  static void writeBrat(Path folder, Iterable<Document> documents) {
    try (DocumentSink sink = DocumentSink.path(OutputFormat.BRAT, folder)) {
      for (Document document : documents) {
        sink.write(document);
      }
      sink.commit();
    } catch (IOException e) {
      throw unwritable(folder, e, "");
    }
  }

  /**
   * Says why something cannot be written.
   *
   * @param target what the user has named; the error may be of another file, which is then told
   * @param left what the user can go on with, or empty
   */
  static UserError unwritable(Path target, IOException error, String left) {
    if (error instanceof UnusableOutputException) {
      return new UserError(target + ": " + error.getMessage());
    }
    if (error instanceof FileSystemException of && of.getFile() != null) {
      Path file = Path.of(of.getFile()).toAbsolutePath();
      Path named = target.toAbsolutePath();
      // NAME.part, what is in it, and the folders above are told as NAME.
      boolean own = file.toString().startsWith(named.toString()) || named.startsWith(file);
      return new UserError(
          (own ? target : of.getFile()) + ": cannot be written: " + Main.reason(of) + left);
    }
    return new UserError(
        target
            + ": cannot be written: "
            + error.getMessage()
            + "; check the path and the disk"
            + left);
  }
}

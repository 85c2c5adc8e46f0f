package io.github.depeche.cli;

import io.github.depeche.document.Document;
import io.github.depeche.eval.bio.BioReader;
import io.github.depeche.eval.bio.BioWriter;
import io.github.depeche.format.ReadResult;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code depeche bio}: names in the columns of CoNLL-2003, out and in. */
@Command(
    name = "bio",
    description =
        "Writes names in the BIO columns of CoNLL-2003, or reads them, for other tools that score names.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    footer = {
      "",
      "The columns are word, -X-, -X-, tag, and with --predicted a further tag. Of names that overlap the",
      "longest is written.",
      "",
      "Examples:",
      "  depeche bio gold/ > gold.bio",
      "  depeche bio gold/ --predicted mine/ | conlleval",
      "  depeche bio gold/ --import theirs.bio -o theirs/"
    })
final class BioCommand implements Callable<Integer> {

  private final Console console;

  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "PATH",
      description =
          "Annotated documents (or, for --import, their texts): a folder of brat files, or JSON Lines.")
  private Path path;

  @Option(
      names = "--predicted",
      paramLabel = "PATH",
      description = "Predictions, as a further column.")
  private Optional<Path> predicted;

  @Option(
      names = "--import",
      paramLabel = "FILE",
      description = "Columns to read, in the order of the texts.")
  private Optional<Path> columns;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "PATH",
      description = "File to write, or for --import the folder. Default: standard output.")
  private Optional<Path> output;

  BioCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    if (columns.isPresent() && (predicted.isPresent() || output.isEmpty())) {
      throw new ParameterException(
          spec.commandLine(), "--import goes with -o FOLDER and without --predicted");
    }
    Annotations annotations = new Annotations(console);
    ReadResult documents = annotations.read(path);
    return columns.isPresent() ? read(annotations, documents) : write(annotations, documents);
  }

  private int write(Annotations annotations, ReadResult gold) throws IOException {
    StringBuilder out = new StringBuilder();
    boolean sound = gold.errors().isEmpty();
    if (predicted.isPresent()) {
      ReadResult predictions = annotations.predictions(predicted.get(), gold);
      sound &= predictions.errors().isEmpty();
      annotations.pair(gold, predictions, Optional.empty());
      Map<String, Document> byId =
          predictions.documents().stream()
              .collect(Collectors.toMap(Document::id, Function.identity()));
      for (Document document : gold.documents()) {
        Document nothing = Document.plain(document.id(), document.text(), document.date());
        out.append(columns(document, byId.getOrDefault(document.id(), nothing)));
      }
    } else {
      gold.documents().forEach(document -> out.append(BioWriter.write(document)));
    }
    byte[] bytes = out.toString().getBytes(StandardCharsets.UTF_8);
    if (output.isPresent()) {
      OutputFiles.write(output.get(), bytes);
    } else {
      console.out().write(bytes);
      console.out().flush();
    }
    return sound ? Main.DONE : Main.FAILED;
  }

  private static String columns(Document gold, Document prediction) {
    try {
      return BioWriter.write(gold, prediction);
    } catch (IllegalArgumentException e) {
      throw new UserError(e.getMessage() + "; predict on the gold texts");
    }
  }

  private int read(Annotations annotations, ReadResult texts) throws IOException {
    Path file = columns.orElseThrow();
    if (!Files.isRegularFile(file)) {
      throw new UserError(file + ": there is no such file; check the name");
    }
    ReadResult names =
        BioReader.read(List.copyOf(texts.documents()), Files.readString(file), file.toString());
    annotations.tell(names.problems());
    OutputFiles.writeBrat(output.orElseThrow(), names.documents());
    return names.errors().isEmpty() && texts.errors().isEmpty() ? Main.DONE : Main.FAILED;
  }
}

package io.github.depeche.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.util.stream.Stream;
import picocli.CommandLine;

/** The commands as they are registered, to look at and not to run. */
final class Commands {

  private Commands() {}

  static CommandLine line() {
    return Main.commandLine(
        new Console(
            InputStream.nullInputStream(),
            OutputStream.nullOutputStream(),
            new PrintWriter(Writer.nullWriter()),
            false,
            false));
  }

  /** The command and all below it. */
  static Stream<CommandLine> all() {
    return below(line());
  }

  private static Stream<CommandLine> below(CommandLine line) {
    return Stream.concat(
        Stream.of(line), line.getSubcommands().values().stream().flatMap(Commands::below));
  }
}

package io.github.depeche.cli;

import static java.util.concurrent.TimeUnit.MILLISECONDS;

import com.google.common.base.Strings;
import com.google.common.util.concurrent.Uninterruptibles;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * The {@code depeche} command. Exit codes: 0 done, 1 an input failed or a minimum was missed, 2
 * wrong usage, 141 the reader of a pipe is gone.
 */
@Command(
    name = "depeche",
    description =
        "Reads French news and tells who did what to whom, when, where, and whether it happened.",
    synopsisSubcommandLabel = "COMMAND",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    footer = {
      "",
      "'depeche COMMAND --help' says more about a command.",
      "",
      "Exit code: 0 done, 1 an input failed or a minimum was missed, 2 wrong usage, 141 the reader of a",
      "pipe is gone.",
      "",
      "Examples:",
      "  depeche extract article.txt",
      "  depeche view -o events.html articles/",
      "  depeche rules explain article.txt"
    })
public final class Main implements Runnable {

  static final int DONE = 0;
  static final int FAILED = 1;
  static final int WRONG_USAGE = 2;

  /** The name that stands for standard input or output. */
  static final Path STANDARD = Path.of("-");

  /** The reader of standard output is gone: what a shell gives for a program that SIGPIPE ends. */
  static final int CLOSED_PIPE = 141;

  static final String NO_MEMORY = "not enough memory; give more, as DEPECHE_JAVA_OPTIONS=-Xmx2g";

  /** A tenth of a second apart. */
  private static final int TELLING_ATTEMPTS = 50;

  @Spec private CommandSpec spec;

  private Main() {}

  /** Runs a command and ends the process. */
  public static void main(String[] args) {
    // Not System.out: a PrintStream would swallow the error when the reader of a pipe is gone.
    OutputStream out = new FileOutputStream(FileDescriptor.out);
    PrintWriter err =
        new PrintWriter(new OutputStreamWriter(System.err, StandardCharsets.UTF_8), true);
    // The launcher says what is a terminal: Java knows only whether all streams are.
    boolean outIsTerminal = Boolean.getBoolean("depeche.terminal.out");
    boolean errIsTerminal = Boolean.getBoolean("depeche.terminal.err");
    Console console =
        new Console(
            System.in, out, err, outIsTerminal, errIsTerminal, mayColour(), new Verbosity());
    System.exit(run(console, args));
  }

  /** See no-color.org. */
  private static boolean mayColour() {
    return Strings.isNullOrEmpty(System.getenv("NO_COLOR"))
        && !"dumb".equals(System.getenv("TERM"));
  }

  /** Runs a command and returns its exit code. */
  static int run(Console console, String... args) {
    Console own = console.tellingItsErrors();
    try {
      CommandLine line = commandLine(own);
      int code = line.execute(args);
      // Help is printed by picocli, to a writer that keeps its errors to itself.
      return line.getOut().checkError()
          ? failed(own, new StandardOutputException(new IOException("not all was written")))
          : code;
    } catch (Error e) {
      return failed(console, e);
    }
  }

  /**
   * Tells that memory is short; there may not be enough for that, as long as threads that were
   * loading something hold it, so it is tried for some seconds.
   */
  private static int failed(Console console, Error error) {
    for (int attempt = 1; attempt <= TELLING_ATTEMPTS; attempt++) {
      try {
        if (!MemoryShortage.caused(error)) {
          throw error;
        }
        console.tell(NO_MEMORY);
        return FAILED;
      } catch (OutOfMemoryError | LinkageError e) {
        if (!MemoryShortage.caused(e)) {
          throw e;
        }
        Uninterruptibles.sleepUninterruptibly(100, MILLISECONDS);
      }
    }
    throw error;
  }

  /** Every command is registered here. */
  private static List<Object> commands(Console console) {
    return List.of(
        new ExtractCommand(console),
        new ViewCommand(console),
        new EvalCommand(console),
        new CompareCommand(console),
        new AgreeCommand(console),
        new BioCommand(console),
        new RulesCommand(),
        new ServeCommand(console),
        new AnalyzeCommand(console),
        new CompletionCommand(console));
  }

  static CommandLine commandLine(Console console) {
    CommandLine line = new CommandLine(new Main());
    line.addMixin("verbosity", console.verbosity());
    commands(console).forEach(line::addSubcommand);
    RulesCommand.subcommands(console)
        .forEach(Objects.requireNonNull(line.getSubcommands().get("rules"))::addSubcommand);
    line.setOut(
        new PrintWriter(new OutputStreamWriter(console.out(), StandardCharsets.UTF_8), true));
    line.setErr(console.err());
    boolean colour = console.colour() && console.outIsTerminal();
    line.setColorScheme(Help.defaultColorScheme(colour ? Help.Ansi.ON : Help.Ansi.OFF));
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setUsageHelpWidth(100);
    line.setUsageHelpLongOptionsMaxWidth(30);
    line.setParameterExceptionHandler((error, args) -> wrongUsage(console, error));
    line.setExecutionExceptionHandler((error, command, result) -> failed(console, error));
    return line;
  }

  private static int wrongUsage(Console console, ParameterException error) {
    CommandLine command = error.getCommandLine();
    console.tell(error.getMessage());
    List<String> similar = Suggestions.of(error);
    if (!similar.isEmpty()) {
      console.err().println("Did you mean " + String.join(" or ", similar) + "?");
    }
    console
        .err()
        .println("'" + command.getCommandSpec().qualifiedName() + " --help' shows how to use it.");
    console.err().flush();
    return WRONG_USAGE;
  }

  private static int failed(Console console, Exception error) {
    if (error instanceof UserError) {
      console.tell(error.getMessage());
    } else if (MemoryShortage.caused(error)) {
      console.tell(NO_MEMORY);
    } else if (error instanceof StandardOutputException) {
      if (ClosedPipe.isStandardOutput()) {
        return CLOSED_PIPE;
      }
      console.tell("standard output cannot be written: " + error.getMessage() + "; check the disk");
    } else if (error instanceof FileSystemException file) {
      console.tell(file.getFile() + ": " + reason(file));
    } else {
      console.tell("internal error, please report it with what you did:");
      error.printStackTrace(console.err());
      console.err().flush();
    }
    return FAILED;
  }

  static String reason(FileSystemException error) {
    if (error instanceof NoSuchFileException) {
      return "there is no such file or folder; check the name";
    }
    if (error instanceof AccessDeniedException) {
      return "it may not be read or written; check its permissions";
    }
    return error.getReason() == null ? error.getClass().getSimpleName() : error.getReason();
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "a command is missing, such as extract");
  }
}

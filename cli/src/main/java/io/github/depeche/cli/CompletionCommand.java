package io.github.depeche.cli;

import com.google.common.base.Ascii;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Iterator;
import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code depeche completion}: what a shell needs to complete commands and options. */
@Command(
    name = "completion",
    description =
        "Prints a script by which bash or zsh completes commands, options and their values.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    footer = {
      "",
      "Examples:",
      "  source <(depeche completion bash)",
      "  depeche completion bash > ~/.local/share/bash-completion/completions/depeche",
      "  echo 'source <(depeche completion zsh)' >> ~/.zshrc"
    })
final class CompletionCommand implements Callable<Integer> {

  private enum Shell {
    BASH,
    ZSH
  }

  /** What keeps a shell from offering files; picocli itself offers them for a few options only. */
  private static final String NO_FILES = "  type compopt &>/dev/null && compopt +o default\n";

  private final Console console;

  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "SHELL",
      completionCandidates = Names.class,
      description = "bash or zsh.")
  private Shell shell;

  CompletionCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    String script = AutoComplete.bash("depeche", spec.root().commandLine()).replace(NO_FILES, "");
    // One script for both: in zsh it loads what understands bash.
    String head = shell == Shell.ZSH ? "autoload -U +X compinit && compinit\n" : "";
    console.out().write((head + script).getBytes(StandardCharsets.UTF_8));
    console.out().flush();
    return Main.DONE;
  }

  /** The names, for a shell that completes them. */
  static final class Names implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return Arrays.stream(Shell.values()).map(shell -> Ascii.toLowerCase(shell.name())).iterator();
    }
  }
}

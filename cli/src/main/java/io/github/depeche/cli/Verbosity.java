package io.github.depeche.cli;

import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** How much a command tells besides its results. Every command takes these options. */
final class Verbosity {

  @Option(
      names = {"-q", "--quiet"},
      scope = ScopeType.INHERIT,
      description = "Tell nothing but errors: no progress bar, no warnings, no notes.")
  private boolean quiet;

  @Option(
      names = {"-v", "--verbose"},
      scope = ScopeType.INHERIT,
      description =
          "Tell more: how much was done in which time, and where an internal error is from.")
  private boolean verbose;

  boolean isQuiet() {
    return quiet;
  }

  boolean isVerbose() {
    return verbose && !quiet;
  }
}

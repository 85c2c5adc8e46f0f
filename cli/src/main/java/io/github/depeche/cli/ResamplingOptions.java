package io.github.depeche.cli;

import io.github.depeche.eval.Resampling;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options of the bootstrap. */
final class ResamplingOptions {

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = "--samples",
      paramLabel = "N",
      description = "Bootstrap samples of the documents. Default: 1000.")
  private int samples = Resampling.DEFAULT.samples();

  @Option(names = "--seed", paramLabel = "N", description = "Seed of the bootstrap. Default: 1.")
  private long seed = Resampling.DEFAULT.seed();

  Resampling get() {
    try {
      return new Resampling(samples, seed);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), "--samples: " + e.getMessage());
    }
  }
}

package io.github.depeche.cli.output;

import java.util.Map;

/**
 * How far an unfinished run got.
 *
 * @param settings what the output depends on besides the inputs
 * @param inputs how many inputs are done
 * @param fingerprint the {@link Fingerprint} of those inputs
 * @param failed whether anything was wrong with any of them
 * @param output where the output goes on, as {@link DocumentSink#checkpoint} gave it
 * @param rejects the length of the file of rejects, in bytes
 * @param moving whether all is written, and only to be moved to its name
 */
record Checkpoint(
    Map<String, String> settings,
    long inputs,
    String fingerprint,
    boolean failed,
    long output,
    long rejects,
    boolean moving) {

  Checkpoint {
    settings = Map.copyOf(settings);
  }

  static Checkpoint start(Map<String, String> settings) {
    return new Checkpoint(settings, 0, "", false, 0, 0, false);
  }

  Checkpoint whenMoving() {
    return new Checkpoint(settings, inputs, fingerprint, failed, output, rejects, true);
  }
}

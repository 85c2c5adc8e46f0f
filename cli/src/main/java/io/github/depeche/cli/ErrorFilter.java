package io.github.depeche.cli;

import io.github.depeche.eval.Score;
import java.util.Optional;
import picocli.CommandLine.ITypeConverter;

/**
 * Which errors to list.
 *
 * @param score those that lower this score
 * @param label only those with this type, role, code or value
 */
record ErrorFilter(Score score, Optional<String> label) {

  /** Reads {@code SCORE} or {@code SCORE:LABEL}. */
  static final class Converter implements ITypeConverter<ErrorFilter> {
    @Override
    public ErrorFilter convert(String text) {
      int colon = text.indexOf(':');
      return colon < 0
          ? new ErrorFilter(Scores.parse(text), Optional.empty())
          : new ErrorFilter(
              Scores.parse(text.substring(0, colon)), Optional.of(text.substring(colon + 1)));
    }
  }
}

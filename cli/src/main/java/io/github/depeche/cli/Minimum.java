package io.github.depeche.cli;

import io.github.depeche.eval.Counts;
import io.github.depeche.eval.Evaluation;
import io.github.depeche.eval.Score;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * An F1 that must be reached.
 *
 * @param score the score
 * @param f1 from 0 to 1
 */
record Minimum(Score score, double f1) {

  /** Returns why an evaluation does not reach it, or empty if it does. */
  Optional<String> missedBy(Evaluation evaluation) {
    Counts counts = evaluation.total(score);
    if (counts.isUndefined()) {
      return Optional.of(
          score.label() + " is undefined: nothing to find and nothing found; " + wanted());
    }
    double reached = counts.f1().getAsDouble();
    return reached >= f1
        ? Optional.empty()
        : Optional.of(
            String.format(Locale.ROOT, "%s is %.4f; %s", score.label(), reached, wanted()));
  }

  private String wanted() {
    return "at least " + f1 + " is wanted (--min)";
  }

  /** Reads {@code SCORE=VALUE}. */
  static final class Converter implements ITypeConverter<Minimum> {
    @Override
    public Minimum convert(String text) {
      int equals = text.indexOf('=');
      if (equals < 0) {
        throw new TypeConversionException(
            "write SCORE=VALUE, such as trigger.type=0.80, not '" + text + "'");
      }
      Score score = Scores.parse(text.substring(0, equals));
      try {
        double value = Double.parseDouble(text.substring(equals + 1));
        if (value >= 0 && value <= 1) {
          return new Minimum(score, value);
        }
      } catch (NumberFormatException e) {
        // Told below, as is a number out of range.
      }
      throw new TypeConversionException(
          "'" + text.substring(equals + 1) + "' is not a number from 0 to 1");
    }
  }
}

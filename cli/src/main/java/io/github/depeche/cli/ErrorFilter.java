package io.github.depeche.cli;

import io.github.depeche.eval.Score;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

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
              Scores.parse(text.substring(0, colon)),
              Optional.of(label(text.substring(colon + 1))));
    }

    /** Codes and values may be any; of what looks like a type that is misspelt it is told. */
    private static String label(String label) {
      List<String> like = Suggestions.like(label, EventTypeConverter.labels());
      if (label.contains("-") && !like.isEmpty() && !EventTypeConverter.labels().contains(label)) {
        throw new TypeConversionException(
            "there is no '" + label + "': did you mean " + String.join(" or ", like) + "?");
      }
      return label;
    }
  }
}

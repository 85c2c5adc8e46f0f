package io.github.depeche.cli;

import io.github.depeche.eval.Score;
import java.util.Arrays;
import java.util.List;
import picocli.CommandLine.TypeConversionException;

/** Reads the names of scores as users write them. */
final class Scores {

  private Scores() {}

  /**
   * Returns the score of that name.
   *
   * @throws TypeConversionException if there is none; the message names those there are
   */
  static Score parse(String name) {
    return Score.ofLabel(name).orElseThrow(() -> new TypeConversionException(unknown(name)));
  }

  private static String unknown(String name) {
    List<String> all = Arrays.stream(Score.values()).map(Score::label).toList();
    List<String> like = Suggestions.like(name, all);
    return "there is no score '"
        + name
        + "': "
        + (like.isEmpty()
            ? "there are " + String.join(", ", all)
            : "did you mean " + String.join(" or ", like) + "?");
  }
}

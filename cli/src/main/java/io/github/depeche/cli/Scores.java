package io.github.depeche.cli;

import io.github.depeche.eval.Score;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
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
    List<String> all = labels().toList();
    List<String> like = Suggestions.like(name, all);
    return "there is no score '"
        + name
        + "': "
        + (like.isEmpty()
            ? "there are " + String.join(", ", all)
            : "did you mean " + String.join(" or ", like) + "?");
  }

  private static Stream<String> labels() {
    return Arrays.stream(Score.values()).map(Score::label);
  }

  /** The names, for a shell that completes them. */
  static final class Names implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return labels().iterator();
    }
  }
}

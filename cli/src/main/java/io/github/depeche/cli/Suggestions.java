package io.github.depeche.cli;

import io.github.depeche.extract.yaml.nodes.Suggestion;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Finds what the user may have meant by a word that is not known. */
final class Suggestions {

  private Suggestions() {}

  /**
   * Returns the options or commands most like the first unknown argument; empty if none is like it.
   */
  static List<String> of(ParameterException error) {
    if (!(error instanceof UnmatchedArgumentException unmatched)
        || unmatched.getUnmatched().isEmpty()) {
      return List.of();
    }
    String wrong = unmatched.getUnmatched().get(0);
    CommandLine command = error.getCommandLine();
    Collection<String> known =
        wrong.startsWith("-")
            ? command.getCommandSpec().optionsMap().keySet()
            : command.getSubcommands().keySet();
    return like(wrong, known);
  }

  /** Returns the known words nearest to {@code wrong}, at most a third of its letters away. */
  static List<String> like(String wrong, Collection<String> known) {
    String word = wrong.replaceFirst("=.*", "").toLowerCase(Locale.ROOT);
    int most = (word.length() + 2) / 3;
    List<String> near = new ArrayList<>(known);
    near.removeIf(candidate -> distance(word, candidate) > most);
    near.sort(
        Comparator.<String>comparingInt(candidate -> distance(word, candidate))
            .thenComparing(c -> c));
    return near.subList(0, Math.min(2, near.size()));
  }

  private static int distance(String word, String candidate) {
    return Suggestion.distance(word, candidate.toLowerCase(Locale.ROOT));
  }
}

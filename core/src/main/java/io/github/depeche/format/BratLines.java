package io.github.depeche.format;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import io.github.depeche.format.BratLine.Attribute;
import io.github.depeche.format.BratLine.EventLine;
import io.github.depeche.format.BratLine.Note;
import io.github.depeche.format.BratLine.Reference;
import io.github.depeche.format.BratLine.Relation;
import io.github.depeche.format.BratLine.Slot;
import io.github.depeche.format.BratLine.TextBound;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Splits a brat file into its lines; one that has not the form of its kind is reported and left
 * out.
 */
final class BratLines {

  private static final Splitter LINES = Splitter.on('\n');
  private static final Splitter COLUMNS = Splitter.on('\t').limit(3);
  private static final Splitter WORDS = Splitter.on(' ').omitEmptyStrings();
  private static final CharMatcher DIGITS = CharMatcher.inRange('0', '9');

  private final ProblemLog log;
  private final Set<String> ids = new HashSet<>();

  private BratLines(ProblemLog log) {
    this.log = log;
  }

  /** Returns the well-formed lines of a file, in its order. */
  static List<BratLine> parse(String annotations, ProblemLog log) {
    Utf8Text.firstCarriageReturn(annotations)
        .ifPresent(
            line ->
                log.warning(line, "the line ends in CR LF", "save the file with \\n as line end"));
    BratLines parser = new BratLines(log);
    ImmutableList.Builder<BratLine> parsed = ImmutableList.builder();
    int number = 0;
    for (String line : LINES.split(annotations)) {
      number++;
      String content = line.endsWith("\r") ? line.substring(0, line.length() - 1) : line;
      if (!content.isBlank()) {
        parser.parse(number, content).ifPresent(parsed::add);
      }
    }
    return parsed.build();
  }

  private Optional<BratLine> parse(int line, String content) {
    List<String> columns = COLUMNS.splitToList(content);
    String id = columns.get(0);
    if (id.length() < 2 || !DIGITS.matchesAllOf(id.substring(1)) || columns.size() < 2) {
      return malformed(line, content, "a line is an id such as T1, a tab, and its content");
    }
    if (!ids.add(id)) {
      log.error(line, "the id " + id + " was already used above", "give the line an id of its own");
      return Optional.empty();
    }
    List<String> words = WORDS.splitToList(columns.get(1));
    Optional<String> rest = columns.size() == 3 ? Optional.of(columns.get(2)) : Optional.empty();
    return switch (id.charAt(0)) {
      case 'T' -> textBound(line, id, words, rest, content);
      case 'E' -> event(line, id, words, content);
      case 'A' -> attribute(line, id, words, content);
      case 'R' -> relation(line, id, words, content);
      case 'N' -> reference(line, id, words, content);
      case '#' -> note(line, id, words, rest, content);
      default -> malformed(line, content, "lines begin with T, E, A, R, N or #");
    };
  }

  private Optional<BratLine> textBound(
      int line, String id, List<String> words, Optional<String> text, String content) {
    if (words.stream().anyMatch(word -> word.contains(";"))) {
      return malformed(line, content, "discontinuous spans are not used: mark one stretch of text");
    }
    if (words.size() != 3 || !isNumber(words.get(1)) || !isNumber(words.get(2)) || text.isEmpty()) {
      return malformed(line, content, "write T1, tab, LABEL START END, tab, the text covered");
    }
    int start = Integer.parseInt(words.get(1));
    int end = Integer.parseInt(words.get(2));
    return Optional.of(new TextBound(line, id, words.get(0), start, end, text.get()));
  }

  private Optional<BratLine> event(int line, String id, List<String> words, String content) {
    ImmutableList.Builder<Slot> slots = ImmutableList.builder();
    for (String word : words) {
      int colon = word.indexOf(':');
      if (colon < 1 || colon == word.length() - 1) {
        return malformed(
            line, content, "write E1, tab, TYPE:TRIGGER ROLE:MENTION …; an event needs a trigger");
      }
      slots.add(new Slot(word.substring(0, colon), word.substring(colon + 1)));
    }
    List<Slot> all = slots.build();
    if (all.isEmpty()) {
      return malformed(line, content, "an event needs a trigger: TYPE:TRIGGER");
    }
    return Optional.of(new EventLine(line, id, all.get(0), all.subList(1, all.size())));
  }

  private Optional<BratLine> attribute(int line, String id, List<String> words, String content) {
    return words.size() == 3
        ? Optional.of(new Attribute(line, id, words.get(0), words.get(1), words.get(2)))
        : malformed(line, content, "write A1, tab, Realis E1 VALUE or Form T1 VALUE");
  }

  private Optional<BratLine> relation(int line, String id, List<String> words, String content) {
    return words.size() == 3 && words.get(1).startsWith("Arg1:") && words.get(2).startsWith("Arg2:")
        ? Optional.of(
            new Relation(
                line, id, words.get(0), words.get(1).substring(5), words.get(2).substring(5)))
        : malformed(line, content, "write R1, tab, Coref Arg1:MENTION Arg2:ANTECEDENT");
  }

  private Optional<BratLine> reference(int line, String id, List<String> words, String content) {
    int colon = words.size() == 3 ? words.get(2).indexOf(':') : -1;
    return colon > 0 && colon < words.get(2).length() - 1 && words.get(0).equals("Reference")
        ? Optional.of(
            new Reference(
                line,
                id,
                words.get(1),
                words.get(2).substring(0, colon),
                words.get(2).substring(colon + 1)))
        : malformed(
            line,
            content,
            "write N1, tab, Reference MENTION actor:CODE (or timex:VALUE), tab, the value");
  }

  private Optional<BratLine> note(
      int line, String id, List<String> words, Optional<String> text, String content) {
    return words.size() == 2
        ? Optional.of(new Note(line, id, words.get(1), text.orElse("")))
        : malformed(line, content, "write #1, tab, AnnotatorNotes ID, tab, the note");
  }

  private Optional<BratLine> malformed(int line, String content, String remedy) {
    String shown = content.length() > 80 ? content.substring(0, 80) + "…" : content;
    log.error(line, "cannot read '" + shown.replace('\t', ' ') + "'", remedy);
    return Optional.empty();
  }

  private static boolean isNumber(String word) {
    return !word.isEmpty() && word.length() < 10 && DIGITS.matchesAllOf(word);
  }
}

package io.github.depeche.extract.time;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.depeche.extract.time.ResourceLines.Line;
import io.github.depeche.extract.time.WordClass.Branch;
import io.github.depeche.extract.time.WordClass.Digits;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads {@code dates.words}: {@code class NAME}, or {@code class NAME digits 1-2 from 1 to 31},
 * with {@code by 10} for its multiples of ten only, followed by indented lines {@code VALUE:
 * phrase, phrase, …}; {@code all of NAME} takes in the phrases of a class above.
 */
final class WordClasses {

  private static final Pattern HEAD =
      Pattern.compile(
          "class ([\\w-]+)"
              + "(?: digits (\\d)-(\\d) from (\\d{1,4}) to (\\d{1,4})(?: by ([1-9]\\d?))?)?");

  private WordClasses() {}

  /**
   * Returns the classes by name.
   *
   * @throws IllegalArgumentException if there is an error; the message has file and line and what
   *     to do
   */
  static ImmutableMap<String, WordClass> parse(List<Line> lines) {
    Map<String, WordClass> classes = new LinkedHashMap<>();
    Map<String, Map<ImmutableList<String>, String>> phrases = new LinkedHashMap<>();
    for (int i = 0; i < lines.size(); ) {
      Line head = lines.get(i++);
      Matcher matcher = HEAD.matcher(head.text());
      if (head.indented() || !matcher.matches()) {
        throw head.error(
            "'" + head.text() + "' should be 'class NAME' or 'class NAME digits 1-2 from 1 to 31'");
      }
      Map<ImmutableList<String>, String> own = new LinkedHashMap<>();
      for (; i < lines.size() && lines.get(i).indented(); i++) {
        read(lines.get(i), own, phrases);
      }
      String name = matcher.group(1);
      if (phrases.put(name, own) != null) {
        throw head.error("a second class '" + name + "': rename it");
      }
      classes.put(name, new WordClass(name, Branch.of(own), digits(matcher)));
    }
    return ImmutableMap.copyOf(classes);
  }

  private static void read(
      Line line,
      Map<ImmutableList<String>, String> own,
      Map<String, Map<ImmutableList<String>, String>> others) {
    if (line.text().startsWith("all of ")) {
      Map<ImmutableList<String>, String> other =
          others.get(line.text().substring("all of ".length()));
      if (other == null) {
        throw line.error("'" + line.text() + "': no such class above, only " + others.keySet());
      }
      own.putAll(other);
      return;
    }
    int colon = line.text().indexOf(": ");
    if (colon < 1) {
      throw line.error(
          "'" + line.text() + "' should be 'VALUE: phrase, phrase, …' or 'all of CLASS'");
    }
    for (String phrase : line.text().substring(colon + 2).split(",")) {
      List<String> keys = new ArrayList<>();
      WordScanner.scan(phrase).forEach(word -> keys.add(word.key()));
      if (keys.isEmpty()) {
        throw line.error("an empty phrase: remove a comma");
      }
      String value = line.text().substring(0, colon);
      String before = own.put(ImmutableList.copyOf(keys), value);
      if (before != null && !before.equals(value)) {
        throw line.error("'" + phrase.strip() + "' is there as " + before + ", too: remove one");
      }
    }
  }

  private static Digits digits(Matcher head) {
    if (head.group(2) == null) {
      return Digits.NONE;
    }
    return new Digits(
        Integer.parseInt(head.group(2)),
        Integer.parseInt(head.group(3)),
        Integer.parseInt(head.group(4)),
        Integer.parseInt(head.group(5)),
        head.group(6) == null ? 1 : Integer.parseInt(head.group(6)));
  }
}

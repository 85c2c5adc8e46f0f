package io.github.depeche.format;

import com.google.common.base.Splitter;
import io.github.depeche.document.Event;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What an event has beyond the annotation scheme, as the text of a brat note: {@code rule=ID;
 * speaker=T3; happening=H1}, each only where known. Other notes of annotators hold nothing for us.
 * In values {@code %}, {@code ;} and control characters are written as {@code %} and two
 * hexadecimal digits.
 */
record BratNote(Optional<String> rule, Optional<String> speaker, Optional<String> happening) {

  static final BratNote EMPTY = new BratNote(Optional.empty(), Optional.empty(), Optional.empty());

  private static final Splitter PARTS = Splitter.on(';').trimResults().omitEmptyStrings();

  /**
   * Returns the note of an event; {@code speaker} is the id that the speaker's mention has in the
   * file.
   */
  static BratNote of(Event event, Optional<String> speaker) {
    return new BratNote(event.rule(), speaker, event.happening());
  }

  static BratNote parse(String text) {
    Map<String, String> values = new LinkedHashMap<>();
    for (String part : PARTS.split(text)) {
      int equals = part.indexOf('=');
      if (equals > 0 && equals < part.length() - 1) {
        values.putIfAbsent(part.substring(0, equals), Escapes.decode(part.substring(equals + 1)));
      }
    }
    return new BratNote(
        Optional.ofNullable(values.get("rule")),
        Optional.ofNullable(values.get("speaker")),
        Optional.ofNullable(values.get("happening")));
  }

  /** Returns the note's text, empty if there is nothing to note. */
  String format() {
    List<String> parts = new ArrayList<>();
    rule.ifPresent(value -> parts.add("rule=" + escape(value)));
    speaker.ifPresent(value -> parts.add("speaker=" + escape(value)));
    happening.ifPresent(value -> parts.add("happening=" + escape(value)));
    return String.join("; ", parts);
  }

  private static String escape(String value) {
    return Escapes.encode(value, c -> c < ' ' || c == '%' || c == ';');
  }
}

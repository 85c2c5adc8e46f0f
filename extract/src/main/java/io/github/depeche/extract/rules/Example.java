package io.github.depeche.extract.rules;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import io.github.depeche.document.ArgumentRole;
import io.github.depeche.document.Realis;
import io.github.depeche.document.Span;
import io.github.depeche.extract.yaml.nodes.Suggestion;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A sentence with one event and its arguments marked in place: {@code {Actor:Le ministre} a {signé}
 * {Theme:le protocole}.} A realis other than Actual stands before the trigger, as in <code>
 * {Possible|signer}</code>.
 *
 * @param marked the sentence with its marks
 * @param text the sentence without
 * @param trigger where the trigger stands in {@code text}
 * @param realis the event's realis
 * @param arguments in text order
 */
public record Example(
    String marked, String text, Span trigger, Realis realis, List<Marked> arguments) {

  /** A marked argument; its span may be larger than the mention. */
  public record Marked(ArgumentRole role, Span span) {}

  public Example {
    arguments = ImmutableList.copyOf(arguments);
  }

  /**
   * Reads a marked sentence.
   *
   * @throws IllegalArgumentException if a mark is not closed, is empty, has an unknown label, or
   *     there is not exactly one trigger; the message says which
   */
  public static Example parse(String marked) {
    StringBuilder text = new StringBuilder();
    List<Marked> arguments = new ArrayList<>();
    Optional<Span> trigger = Optional.empty();
    Realis realis = Realis.ACTUAL;
    int at = 0;
    while (at < marked.length()) {
      int open = marked.indexOf('{', at);
      if (open < 0) {
        text.append(marked, at, marked.length());
        break;
      }
      int close = marked.indexOf('}', open);
      checkArgument(close > 0, "'%s' is not closed: add '}'", marked.substring(open));
      text.append(marked, at, open);
      String inside = marked.substring(open + 1, close);
      int colon = inside.indexOf(':');
      int bar = inside.indexOf('|');
      String word = inside.substring(Math.max(colon, bar) + 1);
      checkArgument(!word.isBlank(), "'{%s}' marks nothing: put words before '}'", inside);
      Span span = new Span(text.length(), text.length() + word.length());
      text.append(word);
      if (colon >= 0) {
        arguments.add(new Marked(role(inside.substring(0, colon)), span));
      } else {
        checkArgument(
            trigger.isEmpty(),
            "'%s' has two triggers: mark one, and write a second example",
            marked);
        trigger = Optional.of(span);
        realis = bar < 0 ? Realis.ACTUAL : realis(inside.substring(0, bar));
      }
      at = close + 1;
    }
    checkArgument(
        trigger.isPresent(), "'%s' has no trigger: put it in braces, as in 'a {signé}'", marked);
    return new Example(marked, text.toString(), trigger.get(), realis, arguments);
  }

  private static ArgumentRole role(String label) {
    return ArgumentRole.ofLabel(label)
        .orElseThrow(
            () -> new IllegalArgumentException(Suggestion.unknown("role", label, Labels.ROLES)));
  }

  private static Realis realis(String label) {
    return Realis.ofLabel(label)
        .orElseThrow(
            () -> new IllegalArgumentException(Suggestion.unknown("realis", label, Labels.REALIS)));
  }
}

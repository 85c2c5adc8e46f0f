package io.github.depeche.extract;

import io.github.depeche.document.Argument;
import io.github.depeche.document.CorefLink;
import io.github.depeche.document.Document;
import io.github.depeche.document.Event;
import io.github.depeche.document.Mention;
import io.github.depeche.document.Span;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * A text whose accents are characters of their own, as some systems write them and many PDF files
 * give them, put into the usual form, in which a letter has its accent. What is found in it is
 * given back where it stands in the text as it was written.
 */
final class ComposedText {

  private final String written;
  private final String composed;

  /** For each place in the composed text, and its end, the place in the written one. */
  private final int[] origins;

  /**
   * @param written any text
   */
  ComposedText(String written) {
    this.written = written;
    StringBuilder text = new StringBuilder(written.length());
    int[] places = new int[written.length() + 1];
    int at = 0;
    while (at < written.length()) {
      int end = at + 1;
      while (end < written.length() && isMark(written.charAt(end))) {
        end++;
      }
      String letter = Normalizer.normalize(written.substring(at, end), Normalizer.Form.NFC);
      for (int i = 0; i < letter.length(); i++) {
        places[text.length()] = Math.min(at + i, end - 1);
        text.append(letter.charAt(i));
      }
      at = end;
    }
    places[text.length()] = written.length();
    this.composed = text.toString();
    this.origins = Arrays.copyOf(places, text.length() + 1);
  }

  /** Returns whether a text has accents apart from their letters. */
  static boolean isNeeded(String text) {
    return text.chars().anyMatch(c -> isMark((char) c));
  }

  /** Of the marks that are written over and under letters all that French has are here. */
  private static boolean isMark(char c) {
    return c >= 0x300 && c <= 0x36f;
  }

  /** Returns the text in the usual form. */
  String composed() {
    return composed;
  }

  /** Returns what was found in the composed text, in the text as it was written. */
  Document asWritten(Document found) {
    Map<Mention, Mention> mentions = new HashMap<>();
    found.mentions().forEach(mention -> mentions.put(mention, asWritten(mention)));
    return new Document(
        found.id(),
        written,
        found.date(),
        found.mentions().stream().map(mentions::get).toList(),
        found.events().stream().map(event -> asWritten(event, mentions)).toList(),
        found.links().stream()
            .map(
                link ->
                    new CorefLink(
                        Objects.requireNonNull(mentions.get(link.mention())),
                        Objects.requireNonNull(mentions.get(link.antecedent()))))
            .toList());
  }

  private Mention asWritten(Mention mention) {
    Span span = asWritten(mention.span());
    return new Mention(
        mention.id(),
        mention.type(),
        span,
        span.in(written),
        mention.form(),
        mention.actorCodes(),
        mention.wikidata(),
        mention.timex());
  }

  private Event asWritten(Event event, Map<Mention, Mention> mentions) {
    Span trigger = asWritten(event.trigger());
    return new Event(
        event.id(),
        event.type(),
        trigger,
        trigger.in(written),
        event.realis(),
        event.arguments().stream()
            .map(
                argument ->
                    new Argument(
                        argument.role(), Objects.requireNonNull(mentions.get(argument.mention()))))
            .toList(),
        event.rule(),
        event.speaker().map(mentions::get),
        event.happening());
  }

  private Span asWritten(Span span) {
    return new Span(origins[span.start()], origins[span.end()]);
  }
}

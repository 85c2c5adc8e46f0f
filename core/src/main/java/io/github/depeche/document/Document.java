package io.github.depeche.document;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * An article and what was found or marked in it. All spans are UTF-16 offsets into {@code text},
 * which is the article to the letter.
 *
 * @param id names the document; a file name when it is written to a folder
 * @param text the article verbatim
 * @param date when it was published
 * @param mentions in the order given
 * @param events in the order given; their arguments are of {@code mentions}
 * @param links which mentions are of the same thing; both ends are of {@code mentions}
 */
public record Document(
    String id,
    String text,
    PublicationDate date,
    List<Mention> mentions,
    List<Event> events,
    List<CorefLink> links) {

  /**
   * @throws IllegalArgumentException if a span reaches beyond the text or does not cover the text
   *     it claims, an id occurs twice, or an event or link uses a mention that is not in {@code
   *     mentions}
   */
  public Document {
    requireNonNull(id);
    requireNonNull(text);
    requireNonNull(date);
    mentions = ImmutableList.copyOf(mentions);
    events = ImmutableList.copyOf(events);
    links = ImmutableList.copyOf(links);
    Set<String> ids = new HashSet<>();
    for (Mention mention : mentions) {
      checkSpan(mention.id(), mention.span(), mention.text(), text);
      checkArgument(ids.add(mention.id()), "%s: two annotations have the id %s", id, mention.id());
    }
    Set<Mention> known = new HashSet<>(mentions);
    for (Event event : events) {
      checkSpan(event.id(), event.trigger(), event.triggerText(), text);
      checkArgument(ids.add(event.id()), "%s: two annotations have the id %s", id, event.id());
      for (Argument argument : event.arguments()) {
        checkKnown(event.id(), argument.mention(), known);
      }
      event.speaker().ifPresent(speaker -> checkKnown(event.id(), speaker, known));
    }
    for (CorefLink link : links) {
      checkKnown("coreference", link.mention(), known);
      checkKnown("coreference", link.antecedent(), known);
    }
  }

  /** Returns a document with nothing marked in it. */
  public static Document plain(String id, String text, PublicationDate date) {
    return new Document(id, text, date, List.of(), List.of(), List.of());
  }

  private static void checkSpan(String id, Span span, String claimed, String text) {
    checkArgument(
        span.end() <= text.length(),
        "%s: span %s ends after the text's %s UTF-16 units",
        id,
        span,
        text.length());
    checkArgument(
        text.startsWith(claimed, span.start()),
        "%s: '%s' is not the text at %s: '%s'",
        id,
        claimed,
        span,
        span.in(text));
  }

  private static void checkKnown(String user, Mention mention, Set<Mention> known) {
    checkArgument(
        known.contains(mention), "%s: mention %s is not one of the document", user, mention.id());
  }
}

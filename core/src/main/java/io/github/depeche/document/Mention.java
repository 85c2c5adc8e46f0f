package io.github.depeche.document;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.Set;

/**
 * A stretch of text that names or points to a person, organisation, place, office, text, gathering
 * or date.
 *
 * @param id unique within its document, such as {@code T3}
 * @param type what it names
 * @param span where it stands, in UTF-16 units
 * @param text the text it covers
 * @param form how it is expressed
 * @param actorCodes the countries (ISO 3166-1 alpha-3) and organisations (acronym) it stands for,
 *     several for a plural, in the order given; empty when not known or not an actor
 * @param wikidata the Wikidata items of those countries and organisations, such as {@code Q881}, in
 *     the order given; empty where not known
 * @param timex the TIMEX3 value of a date
 */
public record Mention(
    String id,
    MentionType type,
    Span span,
    String text,
    MentionForm form,
    Set<String> actorCodes,
    Set<String> wikidata,
    Optional<String> timex) {

  /**
   * @throws IllegalArgumentException if {@code id} is empty, {@code text} is not as long as {@code
   *     span}, or {@code timex} is present on another type than {@link MentionType#DATE}
   */
  public Mention {
    checkArgument(!id.isEmpty(), "a mention needs an id");
    requireNonNull(type);
    checkArgument(text.length() == span.length(), "%s: text '%s' does not fill %s", id, text, span);
    requireNonNull(form);
    actorCodes = ImmutableSet.copyOf(actorCodes);
    wikidata = ImmutableSet.copyOf(wikidata);
    checkArgument(
        timex.isEmpty() || type == MentionType.DATE,
        "%s: a %s has no timex value",
        id,
        type.label());
  }

  /** A mention without Wikidata items. */
  public Mention(
      String id,
      MentionType type,
      Span span,
      String text,
      MentionForm form,
      Set<String> actorCodes,
      Optional<String> timex) {
    this(id, type, span, text, form, actorCodes, Set.of(), timex);
  }

  /**
   * Returns the mention at {@code span} of {@code article}, by name, with no codes and no value.
   */
  public static Mention named(String id, MentionType type, Span span, String article) {
    return new Mention(
        id, type, span, span.in(article), MentionForm.NAME, Set.of(), Optional.empty());
  }

  /** Returns the text, with the codes or value behind it: {@code Moscou[RUS]}. */
  @Override
  public String toString() {
    String value = String.join(",", actorCodes) + timex.orElse("");
    return value.isEmpty() ? text : text + "[" + value + "]";
  }
}

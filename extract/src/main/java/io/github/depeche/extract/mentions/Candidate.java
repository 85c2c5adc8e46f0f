package io.github.depeche.extract.mentions;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import io.github.depeche.document.MentionForm;
import io.github.depeche.document.MentionType;
import io.github.depeche.document.Span;
import java.util.Comparator;
import java.util.Optional;

/**
 * A possible mention. Names become mentions of the document; nominals and pronouns only when an
 * event takes them as an argument.
 *
 * @param type what it names
 * @param form how it is expressed
 * @param span where it stands, in UTF-16 units
 * @param sentence index of its sentence
 * @param head index, in the sentence, of its syntactic head word
 * @param timex the TIMEX3 value of a date
 */
public record Candidate(
    MentionType type, MentionForm form, Span span, int sentence, int head, Optional<String> timex)
    implements Comparable<Candidate> {

  private static final Comparator<Candidate> ORDER =
      Comparator.comparing(Candidate::span)
          .thenComparing(Candidate::type)
          .thenComparing(Candidate::form);

  /**
   * @throws IllegalArgumentException if {@code timex} is present on another type than {@link
   *     MentionType#DATE}
   */
  public Candidate {
    requireNonNull(type);
    requireNonNull(form);
    requireNonNull(span);
    checkArgument(timex.isEmpty() || type == MentionType.DATE, "a %s has no timex value", type);
  }

  /** Returns a candidate without a value. */
  public static Candidate of(
      MentionType type, MentionForm form, Span span, int sentence, int head) {
    return new Candidate(type, form, span, sentence, head, Optional.empty());
  }

  /** Of few components, for speed: candidates are keys of many maps. */
  @Override
  public int hashCode() {
    return (span.start() * 31 + span.end()) * 31 + head;
  }

  /** Orders by span (outer before nested), then type and form. */
  @Override
  public int compareTo(Candidate other) {
    return ORDER.compare(this, other);
  }
}

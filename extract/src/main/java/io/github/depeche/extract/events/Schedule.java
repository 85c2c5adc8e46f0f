package io.github.depeche.extract.events;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import io.github.depeche.document.ArgumentRole;
import io.github.depeche.document.PublicationDate;
import io.github.depeche.document.Realis;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What an article dates to a day after its own cannot have happened: "le sommet de mardi prochain"
 * is planned, whatever its clause says. Immutable.
 */
public final class Schedule {

  /** Where a TIMEX3 value begins, as far as it is of the calendar: a year, a month or a day. */
  private static final Pattern BEGINNING = Pattern.compile("^\\d{4}(-\\d{2}){0,2}");

  private final String published;

  /**
   * @param published when the article was; nothing is known to be later than what is not known
   */
  public Schedule(PublicationDate published) {
    this.published = published.toString();
  }

  /** Returns the events, of which those told as done but still to come are planned. */
  public ImmutableList<EventDraft> apply(List<EventDraft> drafts) {
    return drafts.stream()
        .map(draft -> isToCome(draft) ? draft.withRealis(Realis.PLANNED) : draft)
        .collect(toImmutableList());
  }

  private boolean isToCome(EventDraft draft) {
    return draft.realis() == Realis.ACTUAL
        && draft.arguments().stream()
            .filter(argument -> argument.role() == ArgumentRole.TIME)
            .flatMap(argument -> argument.filler().timex().stream())
            .anyMatch(this::isLater);
  }

  /** Compares as exactly as both are known: a month is later than a day of the month before. */
  private boolean isLater(String timex) {
    return BEGINNING
        .matcher(timex)
        .results()
        .map(MatchResult::group)
        .anyMatch(
            beginning -> {
              int known = Math.min(beginning.length(), published.length());
              return beginning.substring(0, known).compareTo(published.substring(0, known)) > 0;
            });
  }
}

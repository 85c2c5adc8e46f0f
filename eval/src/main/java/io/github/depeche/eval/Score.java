package io.github.depeche.eval;

import io.github.depeche.document.Event;
import io.github.depeche.document.EventType;
import java.util.Arrays;
import java.util.Optional;

/** The scores. The first nine are those of the annotation guidelines. */
public enum Score {
  /** Named mentions: same type and same span. */
  MENTION_STRICT("mention.strict", "named mentions, same type and same span"),
  /** Named mentions: same type and overlapping span. */
  MENTION_OVERLAP("mention.overlap", "named mentions, same type and overlapping span"),
  /** Events whose triggers overlap. */
  TRIGGER_ID("trigger.id", "overlapping triggers"),
  /** … and whose family is the same. */
  TRIGGER_FAMILY(
      "trigger.family", "overlapping triggers of one family (the type before the hyphen)"),
  /** … and whose type is the same. */
  TRIGGER_TYPE("trigger.type", "overlapping triggers of one type"),
  /** … and whose type and realis are the same. */
  TRIGGER_REALIS("trigger.realis", "overlapping triggers of one type and realis"),
  /**
   * Arguments of events that match by type: same role, overlapping the gold mention or one
   * coreferent with it.
   */
  ARGUMENT("argument", "same role, overlapping the gold mention or one coreferent with it in gold"),
  /** Distinct pairs of role and code of Actors and Recipients of events that match by type. */
  ACTOR_CODE(
      "actor.code",
      "pairs of role (Actor, Recipient) and code, of events that match at trigger.type"),
  /** Dates with a value: overlapping and the same value. */
  TIMEX("timex", "overlapping dates of one value"),
  /** Like {@link #ARGUMENT}, with identical spans. */
  ARGUMENT_STRICT("argument.strict", "as argument, with identical spans"),
  /** Like {@link #ARGUMENT}, with the same head word. */
  ARGUMENT_HEAD("argument.head", "as argument, with the same head word"),
  /** Like {@link #ARGUMENT}, of events whose realis is right too. */
  ARGUMENT_REALIS("argument.realis", "as argument, of events that match at trigger.realis"),
  /** Coreference chains by links: LEA. */
  COREF_LEA("coref.lea", "chains of two mentions and more, LEA, mentions by identical spans"),
  /** Coreference chains by mentions: B³. */
  COREF_B3("coref.b3", "chains of two mentions and more, B³, mentions by identical spans");

  private final String label;
  private final String meaning;

  Score(String label, String meaning) {
    this.label = label;
    this.meaning = meaning;
  }

  /** Returns the score's name, such as {@code trigger.type}. */
  public String label() {
    return label;
  }

  /** Returns in words when a predicted item is right. */
  public String meaning() {
    return meaning;
  }

  /** Returns whether the score is one of those the annotation guidelines define. */
  public boolean isHeadline() {
    return ordinal() <= TIMEX.ordinal();
  }

  /**
   * Returns what must be equal, besides overlap, of two events paired by this score; empty if it is
   * none of events.
   */
  Optional<Object> eventLabel(Event event) {
    EventType type = event.type();
    return switch (this) {
      case TRIGGER_ID -> Optional.of("");
      case TRIGGER_FAMILY -> Optional.of(type.family());
      case TRIGGER_TYPE -> Optional.of(type);
      case TRIGGER_REALIS -> Optional.of(type.label() + " " + event.realis().label());
      case MENTION_STRICT,
          MENTION_OVERLAP,
          ARGUMENT,
          ARGUMENT_STRICT,
          ARGUMENT_HEAD,
          ARGUMENT_REALIS,
          ACTOR_CODE,
          TIMEX,
          COREF_LEA,
          COREF_B3 ->
          Optional.empty();
    };
  }

  /** Returns the score with that name, if there is one. */
  public static Optional<Score> ofLabel(String label) {
    return Arrays.stream(values()).filter(score -> score.label.equals(label)).findFirst();
  }
}

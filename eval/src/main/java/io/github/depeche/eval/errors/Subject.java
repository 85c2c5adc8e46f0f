package io.github.depeche.eval.errors;

import io.github.depeche.eval.Score;

/** What an error is about. */
public enum Subject {
  /** An event: its trigger, type and realis. */
  EVENT("event"),
  /** An argument of an event. */
  ARGUMENT("argument"),
  /** A country or organisation code in a role of an event. */
  CODE("code"),
  /** A named mention. */
  MENTION("mention"),
  /** A date and its value. */
  DATE("date");

  private final String label;

  Subject(String label) {
    this.label = label;
  }

  /** Returns the subject in a word. */
  public String label() {
    return label;
  }

  /** Returns the subject whose errors lower {@code score}. */
  public static Subject of(Score score) {
    return switch (score) {
      case MENTION_STRICT, MENTION_OVERLAP, COREF_LEA, COREF_B3 -> MENTION;
      case TRIGGER_ID, TRIGGER_FAMILY, TRIGGER_TYPE, TRIGGER_REALIS -> EVENT;
      case ARGUMENT, ARGUMENT_STRICT, ARGUMENT_HEAD, ARGUMENT_REALIS -> ARGUMENT;
      case ACTOR_CODE -> CODE;
      case TIMEX -> DATE;
    };
  }
}

package io.github.depeche.eval.errors;

/** How a gold item and a predicted one go together. */
public enum Kind {
  /** As it should be. */
  RIGHT("right"),
  /** In gold, not predicted. */
  MISSED("missed"),
  /** Predicted, not in gold. */
  SPURIOUS("spurious"),
  /** In the right place, but of another type. */
  WRONG_TYPE("wrong type"),
  /** The right type, but another realis. */
  WRONG_REALIS("wrong realis"),
  /** The right mention of the right event, in another role. */
  WRONG_ROLE("wrong role"),
  /** Right but for where it begins or ends. */
  WRONG_SPAN("wrong span"),
  /** The right date, of another value. */
  WRONG_VALUE("wrong value");

  private final String label;

  Kind(String label) {
    this.label = label;
  }

  /** Returns the kind in words. */
  public String label() {
    return label;
  }
}

package io.github.depeche.document;

import java.util.Optional;

/** Whether an event took place. */
public enum Realis {
  /** It happened or is happening. */
  ACTUAL("Actual"),
  /** It is scheduled, announced or promised. */
  PLANNED("Planned"),
  /** It is wished, asked, offered, considered, conditional, or the aim of something. */
  POSSIBLE("Possible"),
  /** It did not happen, or was refused. */
  NEGATED("Negated");

  private final String label;

  Realis(String label) {
    this.label = label;
  }

  /** Returns the value's name in files, such as {@code Actual}. */
  public String label() {
    return label;
  }

  /** Returns the value with that label, if there is one; the case matters. */
  public static Optional<Realis> ofLabel(String label) {
    return Labels.find(values(), Realis::label, label);
  }
}

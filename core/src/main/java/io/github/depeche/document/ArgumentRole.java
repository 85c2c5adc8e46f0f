package io.github.depeche.document;

import java.util.Optional;

/** The part that a mention plays in an event. */
public enum ArgumentRole {
  /** Who does it; in a symmetric event with a joint subject, each one. */
  ACTOR("Actor"),
  /** The counterpart, addressee or target. */
  RECIPIENT("Recipient"),
  /** What is signed, adopted, attended, taken or left. */
  THEME("Theme"),
  /** Where. */
  PLACE("Place"),
  /** When. */
  TIME("Time");

  private final String label;

  ArgumentRole(String label) {
    this.label = label;
  }

  /** Returns the role's name in files, such as {@code Actor}. */
  public String label() {
    return label;
  }

  /** Returns the role with that label, if there is one; the case matters. */
  public static Optional<ArgumentRole> ofLabel(String label) {
    return Labels.find(values(), ArgumentRole::label, label);
  }
}

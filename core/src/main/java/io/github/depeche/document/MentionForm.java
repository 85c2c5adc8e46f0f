package io.github.depeche.document;

import java.util.Optional;

/** How a mention is expressed. */
public enum MentionForm {
  /** By a name ("Tô Lâm", "ministre iranien des Transports"). */
  NAME("Name"),
  /** By a common noun ("les deux parties", "le ministre"). */
  NOMINAL("Nominal"),
  /** By a pronoun or possessive ("il", "sa", "qui"). */
  PRONOUN("Pronoun");

  private final String label;

  MentionForm(String label) {
    this.label = label;
  }

  /** Returns the form's name in files, such as {@code Nominal}. */
  public String label() {
    return label;
  }

  /** Returns the form with that label, if there is one; the case matters. */
  public static Optional<MentionForm> ofLabel(String label) {
    return Labels.find(values(), MentionForm::label, label);
  }
}

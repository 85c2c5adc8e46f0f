package io.github.depeche.document;

import java.util.Optional;

/** What a mention names. The labels are those of the brat files. */
public enum MentionType {
  /** A person's name, without title. */
  PERSON("Person"),
  /** An institution, company, medium, party, bloc, armed force or ministry. */
  ORGANIZATION("Organization"),
  /** A country, city or region with a government. */
  GPE("GPE"),
  /** Another place. */
  LOCATION("Location"),
  /** An office, rank or title with its complement. */
  ROLE("Role"),
  /** A treaty, protocol, agreement, declaration, law or plan. */
  AGREEMENT("Agreement"),
  /** A conference, summit, forum or session. */
  GATHERING("Gathering"),
  /** A calendar date, a time, or a duration tied to the calendar. */
  DATE("Date");

  private final String label;

  MentionType(String label) {
    this.label = label;
  }

  /** Returns the type's name in files, such as {@code Person}. */
  public String label() {
    return label;
  }

  /** Returns the type with that label, if there is one; the case matters. */
  public static Optional<MentionType> ofLabel(String label) {
    return Labels.find(values(), MentionType::label, label);
  }
}

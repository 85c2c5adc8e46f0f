package io.github.depeche.document;

import java.util.Optional;

/** The closed set of event types. The part of a label before the hyphen is the type's family. */
public enum EventType {
  /** Says something, with no more particular type. */
  STATE("State"),
  /** Meets, talks, exchanges views, chairs. */
  CONSULT_MEET("Consult-Meet"),
  /** Talks by telephone. */
  CONSULT_CALL("Consult-Call"),
  /** Travels to meet. */
  CONSULT_VISIT("Consult-Visit"),
  /** Receives a visitor, hosts a gathering. */
  CONSULT_HOST("Consult-Host"),
  /** Takes part in a gathering or a ceremony. */
  CONSULT_ATTEND("Consult-Attend"),
  /** Negotiates, mediates. */
  CONSULT_NEGOTIATE("Consult-Negotiate"),
  /** Signs or initials a text. */
  AGREE_SIGN("Agree-Sign"),
  /** Ratifies, adopts, brings into force. */
  AGREE_RATIFY("Agree-Ratify"),
  /** Comes to an agreement. */
  AGREE_ACCORD("Agree-Accord"),
  /** Commits itself, promises, states a will or a wish to act. */
  AGREE_PLEDGE("Agree-Pledge"),
  /** Supports, praises, congratulates, thanks, welcomes. */
  SUPPORT_ENDORSE("Support-Endorse"),
  /** Opens or raises relations. */
  SUPPORT_RELATIONS("Support-Relations"),
  /** Yields, frees, lifts a measure. */
  CONCEDE("Concede"),
  /** Acts jointly, shares, exchanges, trades. */
  COOPERATE("Cooperate"),
  /** Gives help, money, goods, training. */
  AID("Aid"),
  /** Withdraws, ceases fire, surrenders. */
  RETREAT("Retreat"),
  /** Asks, demands, proposes, urges, invites. */
  REQUEST("Request"),
  /** Criticises, accuses, condemns, investigates, sues. */
  ACCUSE("Accuse"),
  /** Refuses, rejects, vetoes. */
  REJECT("Reject"),
  /** Threatens, warns, gives an ultimatum. */
  THREATEN("Threaten"),
  /** Demonstrates, strikes, riots. */
  PROTEST("Protest"),
  /** Sanctions, breaks off, expels, recalls, suspends. */
  SANCTION("Sanction"),
  /** Moves or raises forces. */
  MOBILIZE("Mobilize"),
  /** Arrests, convicts, bans, seizes, represses. */
  COERCE("Coerce"),
  /** Attacks, kills, injures, bombs, kidnaps. */
  ASSAULT("Assault"),
  /** Takes an office. */
  OFFICE_START("Office-Start"),
  /** Leaves an office. */
  OFFICE_END("Office-End");

  private final String label;

  EventType(String label) {
    this.label = label;
  }

  /** Returns the type's name in files, such as {@code Agree-Sign}. */
  public String label() {
    return label;
  }

  /** Returns the family, such as {@code Agree}; a type without a hyphen is its own family. */
  public String family() {
    int hyphen = label.indexOf('-');
    return hyphen < 0 ? label : label.substring(0, hyphen);
  }

  /** Returns the type with that label, if there is one; the case matters. */
  public static Optional<EventType> ofLabel(String label) {
    return Labels.find(values(), EventType::label, label);
  }
}

package io.github.depeche.extract.gazetteer;

/**
 * What a name or adjective is of. The order is that of preference where one string is several
 * things.
 */
public enum GazetteerKind {
  /** A country, territory with a code of its own, or entity treated as a country. */
  COUNTRY,
  /** An international organisation. */
  ORGANISATION,
  /** A country's seat of government. */
  CAPITAL,
  /**
   * An adjective or inhabitant's name, or the first part of a compound one ("franco" in
   * "franco-allemand").
   */
  DEMONYM,
  /**
   * An organ, residence, party, world medium or company that stands for its country or organisation
   * by its name alone.
   */
  INSTITUTION,
  /** A city or part of a country. */
  PLACE,
  /** A place without a government; it has a code if it is one country's. */
  REGION,
  /** A news agency, paper or station that writes from its country. */
  PRESS,
  /**
   * A head of state, government or organisation, or another person known to every reader of the
   * news.
   */
  PERSON,
  /** An armed group that is no state's: it has no code. */
  ARMED_GROUP
}

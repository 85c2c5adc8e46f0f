package io.github.depeche.extract.gazetteer;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * One meaning of a name or adjective.
 *
 * @param kind what it is of
 * @param name the name or adjective as the gazetteer has it
 * @param code ISO 3166-1 alpha-3 of the country, or the organisation's acronym; empty for a region
 *     that is no country's and for armed groups
 * @param wikidata the Wikidata item of the country or organisation itself, such as {@code Q881};
 *     empty for what only belongs to it, and where it is not known
 */
public record GazetteerEntry(
    GazetteerKind kind, String name, Optional<String> code, Optional<String> wikidata) {

  /**
   * @throws IllegalArgumentException if there is a code for an armed group, or none for another
   *     kind but a region
   */
  public GazetteerEntry {
    requireNonNull(name);
    requireNonNull(wikidata);
    checkArgument(
        kind == GazetteerKind.REGION || code.isPresent() != (kind == GazetteerKind.ARMED_GROUP),
        "%s '%s' with code %s",
        kind,
        name,
        code);
  }
}

package io.github.depeche.extract.judge;

import com.google.common.collect.ImmutableList;
import io.github.depeche.extract.mentions.Candidate;
import java.util.Optional;

/**
 * A country or organisation that somebody may stand for of whom nothing says so.
 *
 * @param mention who
 * @param code the country's or organisation's; empty for none at all
 * @param given how that stands to what would be assumed
 * @param of what is known of the mention
 * @param clues what tells for or against the code
 */
public record CountryProposal(
    Candidate mention,
    Optional<String> code,
    Given given,
    ImmutableList<String> of,
    ImmutableList<String> clues) {

  /** How a code stands to what would be assumed. */
  public enum Given {
    SAME,
    OTHER,
    /** Nothing would be assumed. */
    NONE
  }
}

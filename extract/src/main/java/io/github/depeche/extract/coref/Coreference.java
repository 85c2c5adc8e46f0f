package io.github.depeche.extract.coref;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.SetMultimap;
import io.github.depeche.extract.mentions.Candidate;
import java.util.Map;
import java.util.Optional;

/**
 * Which candidates are of the same thing.
 *
 * @param antecedents each referring candidate with an earlier or clearer one; no cycles
 * @param members each plural ("les deux parties", "ils") with those it is made of, where they are
 *     named apart
 */
public record Coreference(
    Map<Candidate, Candidate> antecedents, SetMultimap<Candidate, Candidate> members) {

  /** Nothing refers to anything. */
  public static final Coreference NONE = new Coreference(Map.of());

  public Coreference {
    antecedents = ImmutableMap.copyOf(antecedents);
    members = ImmutableSetMultimap.copyOf(members);
  }

  /** Makes a coreference without plurals of several. */
  public Coreference(Map<Candidate, Candidate> antecedents) {
    this(antecedents, ImmutableSetMultimap.of());
  }

  /** Returns what {@code candidate} refers to directly. */
  public Optional<Candidate> antecedent(Candidate candidate) {
    return Optional.ofNullable(antecedents.get(candidate));
  }

  /**
   * Returns the clearest candidate of the same thing: the end of the chain, or {@code candidate}
   * itself.
   */
  public Candidate representative(Candidate candidate) {
    Candidate clearest = candidate;
    while (antecedents.containsKey(clearest)) {
      clearest = antecedents.get(clearest);
    }
    return clearest;
  }
}

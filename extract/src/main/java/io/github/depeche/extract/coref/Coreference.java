package io.github.depeche.extract.coref;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.SetMultimap;
import io.github.depeche.extract.mentions.Candidate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which candidates are of the same thing. Immutable. */
public final class Coreference {

  /** Nothing refers to anything. */
  public static final Coreference NONE = new Coreference(Map.of());

  private final ImmutableMap<Candidate, Candidate> antecedents;
  private final ImmutableSetMultimap<Candidate, Candidate> members;
  private final Map<Candidate, Candidate> representatives = new HashMap<>();

  /**
   * @param antecedents each referring candidate with an earlier or clearer one; no cycles
   * @param members each plural ("les deux parties", "ils") with those it is made of, where they are
   *     named apart
   */
  public Coreference(
      Map<Candidate, Candidate> antecedents, SetMultimap<Candidate, Candidate> members) {
    this.antecedents = ImmutableMap.copyOf(antecedents);
    this.members = ImmutableSetMultimap.copyOf(members);
    this.antecedents.keySet().forEach(this::findRepresentative);
  }

  /** Makes a coreference without plurals of several. */
  public Coreference(Map<Candidate, Candidate> antecedents) {
    this(antecedents, ImmutableSetMultimap.of());
  }

  /** Follows a chain once, however long it is and however many of it are asked for. */
  private void findRepresentative(Candidate first) {
    List<Candidate> chain = new ArrayList<>();
    Candidate at = first;
    for (Candidate next = antecedents.get(at);
        next != null && !representatives.containsKey(at);
        next = antecedents.get(at)) {
      chain.add(at);
      at = next;
    }
    Candidate end = representatives.getOrDefault(at, at);
    chain.forEach(candidate -> representatives.put(candidate, end));
  }

  /** Returns each referring candidate with an earlier or clearer one. */
  public ImmutableMap<Candidate, Candidate> antecedents() {
    return antecedents;
  }

  /** Returns each plural with those it is made of, where they are named apart. */
  public ImmutableSetMultimap<Candidate, Candidate> members() {
    return members;
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
    return representatives.getOrDefault(candidate, candidate);
  }
}

package io.github.depeche.extract.mentions;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSortedSet;
import io.github.depeche.extract.gazetteer.GazetteerReading;
import java.util.Collection;

/**
 * The candidates of a document in text order, found again by sentence, and what the gazetteer knows
 * in its text. Immutable.
 */
public final class Candidates {

  private final GazetteerReading known;
  private final ImmutableList<Candidate> all;
  private final ImmutableListMultimap<Integer, Candidate> bySentence;

  /**
   * @param known what the gazetteer knows in the document's text
   * @param candidates in any order; equal ones count once
   */
  public Candidates(GazetteerReading known, Collection<Candidate> candidates) {
    this.known = known;
    this.all = ImmutableSortedSet.copyOf(candidates).asList();
    ImmutableListMultimap.Builder<Integer, Candidate> index = ImmutableListMultimap.builder();
    all.forEach(candidate -> index.put(candidate.sentence(), candidate));
    this.bySentence = index.build();
  }

  /** Returns what the gazetteer knows in the text, candidates or not. */
  public GazetteerReading known() {
    return known;
  }

  /** Returns all, outer before nested. */
  public ImmutableList<Candidate> all() {
    return all;
  }

  /** Returns those of a sentence, outer before nested. */
  public ImmutableList<Candidate> inSentence(int sentence) {
    return bySentence.get(sentence);
  }
}

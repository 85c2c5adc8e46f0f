package io.github.depeche.extract.clauses;

import static java.util.Objects.requireNonNull;

import io.github.depeche.extract.analysis.Token;
import java.util.List;

/**
 * What fills a function of a predicate.
 *
 * @param function the function in normal form
 * @param head the head word of the phrase or the pronoun that fills it, of the predicate's sentence
 * @param evidence how it was found
 */
public record Filler(Function function, Token head, Evidence evidence) {

  /** By which construction a filler was found. */
  public enum Evidence {
    /** It depends on the predicate in the tree. */
    TREE,
    /** Turned from the passive. */
    PASSIVE,
    /** It is the understood subject of an infinitive, gerund or participle. */
    CONTROL,
    /** A coordinated predicate shares it. */
    SHARED,
    /** It is what a participle or relative clause modifies. */
    ANTECEDENT,
    /** It belongs to the support verb of an event noun. */
    SUPPORT,
    /** A possessive determiner stands for it. */
    POSSESSIVE,
    /** It stands where it should and agrees, though the tree does not say so. */
    POSITION
  }

  public Filler {
    requireNonNull(function);
    requireNonNull(head);
    requireNonNull(evidence);
  }

  /** Returns words that have the same function, found in the same way. */
  static List<Filler> each(List<Token> heads, Function function, Evidence evidence) {
    return heads.stream().map(head -> new Filler(function, head, evidence)).toList();
  }

  /** Returns the same word in another function. */
  public Filler as(Function other) {
    return new Filler(other, head, evidence);
  }

  /** Returns the same word in another function, found in another way. */
  public Filler as(Function other, Evidence how) {
    return new Filler(other, head, how);
  }

  @Override
  public String toString() {
    return function
        + "="
        + head.form()
        + " ("
        + evidence.name().toLowerCase(java.util.Locale.ROOT)
        + ")";
  }
}

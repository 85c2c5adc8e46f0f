package io.github.depeche.extract.clauses;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.depeche.extract.analysis.Sentence;
import io.github.depeche.extract.analysis.Token;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A verb, event noun or adjective with its grammatical functions in normal form: active, with the
 * understood subject of a non-finite form, and with what coordination shares.
 *
 * @param sentence where it stands
 * @param head the verb, noun or adjective itself, without auxiliaries or support verb
 * @param kind which of these it is
 * @param reflexive whether a verb has a reflexive pronoun of its own ("s'engager")
 * @param support the support verb of a noun ("a tenu une réunion") or of an adjective ("se dire
 *     prêt")
 * @param fillers in no particular order; a coordination gives several of one function
 * @param complements which clauses depend on it
 */
public record Predicate(
    Sentence sentence,
    Token head,
    Kind kind,
    boolean reflexive,
    Optional<Token> support,
    List<Filler> fillers,
    Set<Complement> complements) {

  /** The word class of a predicate. */
  public enum Kind {
    VERB,
    NOUN,
    ADJECTIVE
  }

  /** A clause that a predicate can govern. */
  public enum Complement {
    /** With its own finite verb ("que …"). */
    CLAUSE,
    /** An infinitive ("de signer", "à signer"). */
    INFINITIVE,
    /** Direct speech. */
    QUOTE
  }

  public Predicate {
    requireNonNull(sentence);
    requireNonNull(head);
    requireNonNull(kind);
    requireNonNull(support);
    fillers = ImmutableList.copyOf(fillers);
    complements = ImmutableSet.copyOf(complements);
  }

  /** Returns the fillers of {@code function}, in the order found. */
  public Stream<Filler> fillers(Function function) {
    return fillers.stream().filter(filler -> filler.function().equals(function));
  }

  /** Returns whether anything fills {@code function}. */
  public boolean has(Function function) {
    for (Filler filler : fillers) {
      if (filler.function().equals(function)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Returns the word that stands for the predicate in its clause: the support verb if there is one.
   */
  public Token anchor() {
    return support.orElse(head);
  }
}

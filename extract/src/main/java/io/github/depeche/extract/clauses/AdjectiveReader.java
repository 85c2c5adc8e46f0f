package io.github.depeche.extract.clauses;

import io.github.depeche.extract.analysis.Token;
import io.github.depeche.extract.analysis.Upos;
import io.github.depeche.extract.clauses.Filler.Evidence;
import io.github.depeche.extract.clauses.Predicate.Complement;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the functions of an adjective that is said of someone ("est prêt à", "se dit favorable à",
 * "absent de").
 */
final class AdjectiveReader {

  private static final Set<String> SAYING_OF_ONESELF =
      Set.of("dire", "déclarer", "montrer", "avouer", "affirmer");

  /** At most an adverb or two stand between "se dire" and what is said. */
  private static final int REACH = 3;

  private final Tree tree;
  private final Subjects subjects;

  AdjectiveReader(Tree tree, Subjects subjects) {
    this.tree = tree;
    this.subjects = subjects;
  }

  Predicate read(Token adjective) {
    Optional<Token> support = support(adjective);
    List<Filler> fillers = new ArrayList<>(subject(adjective, support));
    Set<Complement> complements = EnumSet.noneOf(Complement.class);
    for (Token child : tree.sentence().children(adjective)) {
      String preposition = tree.preposition(child);
      if (!preposition.isEmpty() && tree.isNominal(child)) {
        tree.withConjuncts(child)
            .forEach(
                token ->
                    fillers.add(new Filler(Function.indirect(preposition), token, Evidence.TREE)));
      }
      if (tree.isInfinitive(child)) {
        complements.add(Complement.INFINITIVE);
      } else if (child.is("ccomp")) {
        complements.add(Complement.CLAUSE);
      }
    }
    return new Predicate(
        tree.sentence(), adjective, Predicate.Kind.ADJECTIVE, false, support, fillers, complements);
  }

  /** Returns the verb that says it ("se déclarer", "se montrer"); empty with a copula or none. */
  private Optional<Token> support(Token adjective) {
    boolean predicative =
        adjective.is("xcomp")
            || adjective.is("obj")
            || adjective.is("ccomp")
            || adjective.is("advmod")
            || isSaidOfOneself(adjective);
    return predicative && !tree.hasCopula(adjective)
        ? tree.head(adjective).filter(tree::isVerbal)
        : Optional.empty();
  }

  /**
   * Says whether a word stands close behind "se dire" or the like, which the tree may take for a
   * clause of its own.
   */
  boolean isSaidOfOneself(Token word) {
    return tree.head(word)
        .filter(verb -> SAYING_OF_ONESELF.contains(verb.lemma()) && tree.isReflexive(verb))
        .filter(verb -> word.index() > verb.index() && word.index() - verb.index() <= REACH)
        .isPresent();
  }

  private List<Filler> subject(Token adjective, Optional<Token> support) {
    if (support.isPresent() && subjects.explicit(adjective).isEmpty()) {
      return subjects.of(support.get());
    }
    List<Filler> own = subjects.of(adjective);
    if (!own.isEmpty()) {
      return own;
    }
    Optional<Token> head = tree.head(adjective);
    if (head.isEmpty()) {
      return List.of();
    }
    if (adjective.is("conj") && head.get().upos() == Upos.ADJ) {
      return subject(head.get(), support(head.get()));
    }
    return tree.isVerbal(head.get())
        ? subjects.of(head.get())
        : subjects.fillers(head.get(), Evidence.ANTECEDENT);
  }
}

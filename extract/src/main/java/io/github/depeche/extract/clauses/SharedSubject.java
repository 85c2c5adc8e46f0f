package io.github.depeche.extract.clauses;

import io.github.depeche.extract.analysis.Morphology;
import io.github.depeche.extract.analysis.Token;
import io.github.depeche.extract.analysis.Upos;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Finds the verb with which a coordinated one shares its subject. */
final class SharedSubject {

  private final Tree tree;
  private final FreeParticiples participles;
  private final Function<Token, List<Filler>> subjects;

  /**
   * @param subjects gives those of a verb
   */
  SharedSubject(Tree tree, FreeParticiples participles, Function<Token, List<Filler>> subjects) {
    this.tree = tree;
    this.participles = participles;
    this.subjects = subjects;
  }

  /**
   * Returns the verb whose subject a coordinated one shares: the first finite one above whose
   * subject agrees with it, as in "a condamné les raids qui visent la ville et a promis".
   */
  Token of(Token verb, Token governor) {
    Optional<Token> finite = tree.finiteForm(verb);
    Token shared = governor;
    while (finite.isPresent()
        && !(tree.isFinite(shared) && agrees(subjects.apply(shared), finite.get()))) {
      Optional<Token> above = participles.finiteAbove(shared);
      if (above.isEmpty() || above.get().index() > verb.index()) {
        return governor;
      }
      shared = above.get();
    }
    return shared;
  }

  private boolean agrees(List<Filler> found, Token finite) {
    Morphology.Number number =
        found.size() > 1
            ? Morphology.Number.PLURAL
            : found.stream()
                .map(subject -> number(subject.head()))
                .findFirst()
                .orElse(Morphology.Number.NONE);
    Morphology.Number wanted = finite.morphology().number();
    return number == wanted || number == Morphology.Number.NONE || wanted == Morphology.Number.NONE;
  }

  /** Returns the number of a noun, or of what "qui" stands for. */
  private Morphology.Number number(Token head) {
    Token noun =
        Tree.lower(head).equals("qui")
            ? tree.verbAbove(head)
                .filter(verb -> verb.is("acl"))
                .flatMap(tree::head)
                .filter(antecedent -> tree.children(antecedent, "conj").isEmpty())
                .orElse(head)
            : head;
    return noun.upos() == Upos.NOUN || noun.equals(head)
        ? noun.morphology().number()
        : Morphology.Number.NONE;
  }
}

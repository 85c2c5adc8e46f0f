package io.github.depeche.extract.clauses;

import io.github.depeche.extract.analysis.Token;
import java.util.Optional;

/** Finds the clause that a gerund or a present participle behind a comma goes with. */
record FreeParticiples(Tree tree, ClauseWords lexicon) {

  /**
   * Returns the finite verb whose subject a present participle or gerund goes with: of "…, accusant
   * la junte" and "en signant" the verb of its clause; empty for other forms.
   */
  Optional<Token> clauseOf(Token verb) {
    Token first = verb;
    while (first.is("conj") && tree.head(first).filter(tree::isPresentParticiple).isPresent()) {
      first = tree.head(first).orElseThrow();
    }
    boolean loose = first.is("advcl") || tree.followsComma(first);
    boolean free =
        tree.isPresentParticiple(first) && loose && tree.children(first, "nsubj").isEmpty();
    Token participle = first;
    return free ? finiteAbove(first).map(main -> reporting(participle, main)) : Optional.empty();
  }

  /**
   * "a dit que ses hommes avaient répliqué, ajoutant …": who adds something is who has said the
   * rest.
   */
  private Token reporting(Token participle, Token main) {
    if (!lexicon.speech().contains(participle.lemma())) {
      return main;
    }
    Token below = main;
    Optional<Token> above = tree.head(below);
    while (above.isPresent()) {
      if (below.is("ccomp") && lexicon.speech().contains(above.get().lemma())) {
        return tree.isFinite(above.get()) ? above.get() : main;
      }
      below = above.get();
      above = tree.head(below);
    }
    return main;
  }

  /** Returns the nearest word above that is a finite verb. */
  Optional<Token> finiteAbove(Token verb) {
    Optional<Token> above = tree.head(verb);
    while (above.isPresent() && !(tree.isVerbal(above.get()) && tree.isFinite(above.get()))) {
      above = tree.head(above.get());
    }
    return above;
  }
}

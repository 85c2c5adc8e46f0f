package io.github.depeche.extract.clauses;

import io.github.depeche.extract.analysis.Morphology;
import io.github.depeche.extract.analysis.Token;
import io.github.depeche.extract.analysis.Upos;
import java.util.Optional;
import java.util.Set;

/** Finds the subject of a finite verb by its place and number when the tree has lost it. */
final class PositionalSubject {

  private static final Set<String> CLAUSE_STARTS = Set.of("que", "qui", "dont", "où", "si", "car", "mais", "lorsque");

  private PositionalSubject() {}

  /**
   * Returns the nearest noun before the verb that no preposition governs and whose number agrees, unless another
   * clause begins between; or a pronoun right after the verb ("a-t-il").
   */
  static Optional<Token> find(Tree tree, Token verb) {
    Token finite =
        tree.children(verb, "aux", "cop").stream()
            .filter(aux -> aux.morphology().verbForm() == Morphology.VerbForm.FINITE)
            .findFirst()
            .orElse(verb);
    for (int i = finite.index() - 1; i >= 0; i--) {
      Token token = tree.sentence().token(i);
      if (token.upos() == Upos.VERB && tree.isFinite(token) || CLAUSE_STARTS.contains(Tree.lemma(token))) {
        return Optional.empty();
      }
      if (isPlainNoun(tree, token) && agrees(token, finite) && !tree.head(token).equals(Optional.of(verb))) {
        return Optional.of(token);
      }
    }
    return Optional.empty();
  }

  private static boolean isPlainNoun(Tree tree, Token token) {
    return (token.upos() == Upos.NOUN || token.upos() == Upos.PROPN || token.upos() == Upos.PRON)
        && tree.preposition(token).isEmpty()
        && !token.is("flat")
        && !token.is("appos")
        && !token.is("compound")
        && !token.is("nmod")
        && !token.is("obl")
        && !isListed(tree, token);
  }

  /**
   * Returns whether the noun is joined to another by "et", or an item of a list that is. A noun that the tree joins to one
   * before a comma without any ("au siège du Parti, le ministre a reçu") is in no list.
   */
  private static boolean isListed(Tree tree, Token token) {
    if (!token.is("conj")) {
      return false;
    }
    boolean joined = !tree.children(token, "cc").isEmpty();
    boolean more =
        tree.head(token).stream()
            .flatMap(first -> tree.children(first, "conj").stream())
            .anyMatch(item -> item.index() > token.index());
    return joined || more;
  }

  private static boolean agrees(Token noun, Token verb) {
    Morphology.Number wanted = verb.morphology().number();
    Morphology.Number found = noun.morphology().number();
    return wanted == found || wanted == Morphology.Number.NONE || found == Morphology.Number.NONE;
  }
}

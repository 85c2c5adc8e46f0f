package io.github.depeche.extract.clauses;

import io.github.depeche.extract.analysis.Morphology;
import io.github.depeche.extract.analysis.Token;
import io.github.depeche.extract.analysis.Upos;
import io.github.depeche.extract.words.Calendar;
import java.util.Optional;
import java.util.Set;

/** Finds the subject of a finite verb by its place and number when the tree has lost it. */
final class PositionalSubject {

  private static final Set<String> CLAUSE_STARTS =
      Set.of("que", "qui", "dont", "où", "si", "car", "mais", "lorsque");

  private static final Set<String> RELATIVES = Set.of("qui", "dont", "où", "que", "qu'", "qu’");

  /** Which relations the tree gives a subject that it does not know what to do with. */
  private static final Set<String> LOOSE =
      Set.of("advcl", "dislocated", "vocative", "parataxis", "discourse", "dep", "reparandum");

  private PositionalSubject() {}

  /**
   * Returns the nearest noun before the verb that no preposition governs and whose number agrees,
   * unless another clause begins between; or a pronoun right after the verb ("a-t-il").
   */
  static Optional<Token> find(Tree tree, Token verb) {
    Token finite =
        tree.children(verb, "aux", "cop").stream()
            .filter(aux -> aux.morphology().verbForm() == Morphology.VerbForm.FINITE)
            .findFirst()
            .orElse(verb);
    Optional<Token> before = beforeParenthesis(tree, verb, finite);
    if (before.isPresent()) {
      return before;
    }
    for (int i = finite.index() - 1; i >= 0; i--) {
      Token token = tree.sentence().token(i);
      if (token.upos() == Upos.VERB && tree.isFinite(token)
          || CLAUSE_STARTS.contains(Tree.lemma(token))) {
        return Optional.empty();
      }
      if (isPlainNoun(tree, token) && agrees(token, finite) && isFree(tree, token, verb)) {
        return Optional.of(token);
      }
    }
    return Optional.empty();
  }

  /**
   * In "la ministre, qui part demain, a dit" returns the noun before the relative clause that ends
   * in front of the verb.
   */
  private static Optional<Token> beforeParenthesis(Tree tree, Token verb, Token finite) {
    int end = finite.index() - 1;
    while (end > 0 && isClitic(tree.sentence().token(end))) {
      end--;
    }
    if (end <= 0 || !isComma(tree, end)) {
      return Optional.empty();
    }
    for (int i = end - 1; i > 0; i--) {
      if (isComma(tree, i - 1) && RELATIVES.contains(Tree.lower(tree.sentence().token(i)))) {
        return nounBefore(tree, i - 1, verb, finite);
      }
    }
    return Optional.empty();
  }

  private static Optional<Token> nounBefore(Tree tree, int comma, Token verb, Token finite) {
    for (int i = comma - 1; i >= 0; i--) {
      Token token = tree.sentence().token(i);
      if (token.upos() == Upos.VERB && tree.isFinite(token)) {
        return Optional.empty();
      }
      if (isPlainNoun(tree, token) && agrees(token, finite) && isFree(tree, token, verb)) {
        return Optional.of(token);
      }
    }
    return Optional.empty();
  }

  private static boolean isComma(Tree tree, int at) {
    return tree.sentence().token(at).form().equals(",");
  }

  private static boolean isClitic(Token token) {
    return token.upos() == Upos.PRON
        || Tree.lower(token).equals("ne")
        || Tree.lower(token).startsWith("n'");
  }

  /**
   * In "13 sont morts et 55 autres blessés" returns the subject of the participle that shares the
   * auxiliary.
   */
  static Optional<Token> gapped(Tree tree, Token verb) {
    boolean bare =
        verb.is("conj") && tree.isPastParticiple(verb) && tree.children(verb, "aux").isEmpty();
    if (!bare || tree.head(verb).filter(head -> !tree.children(head, "aux").isEmpty()).isEmpty()) {
      return Optional.empty();
    }
    return tree.sentence().children(verb).stream()
        .filter(
            child ->
                child.index() < verb.index()
                    && child.upos() != Upos.PUNCT
                    && tree.preposition(child).isEmpty())
        .filter(
            child ->
                child.is("obl")
                    || child.is("obj")
                    || child.is("amod")
                    || child.is("nummod")
                    || child.is("advmod"))
        .filter(child -> tree.isNominal(child) || child.lemma().equals("autre"))
        .reduce((first, last) -> last);
  }

  /** Says whether a word is the name of a day. */
  static boolean isDay(Token word) {
    return Calendar.isDay(Tree.lower(word));
  }

  /** Says whether the tree leaves a noun without a function of its own at the verb. */
  private static boolean isFree(Tree tree, Token noun, Token verb) {
    return !isDay(noun) && (!tree.head(noun).equals(Optional.of(verb)) || isLoose(noun));
  }

  /** Says whether the tree has no use for a noun. */
  static boolean isLoose(Token noun) {
    return LOOSE.stream().anyMatch(noun::is);
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
   * Returns whether the noun is joined to another by "et", or an item of a list that is. A noun
   * that the tree joins to one before a comma without any ("au siège du Parti, le ministre a reçu")
   * is in no list.
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

package io.github.depeche.extract.coref;

import io.github.depeche.extract.analysis.Sentence;
import io.github.depeche.extract.analysis.Token;
import java.util.Optional;

/** The grammatical function of a referent in its clause. */
final class Functions {

  private Functions() {}

  /** What a referent is to its verb, from the most to the least salient. */
  enum Function {
    SUBJECT,
    OBJECT,
    OBLIQUE,
    MODIFIER
  }

  static Function of(Referent referent) {
    Token top = top(referent);
    if (top.is("nsubj") || top.head() == Token.ROOT) {
      return Function.SUBJECT;
    }
    if (top.is("obj") || top.is("iobj") || top.is("xcomp")) {
      return Function.OBJECT;
    }
    return top.is("obl") ? Function.OBLIQUE : Function.MODIFIER;
  }

  /** Returns the verb or other word that the referent is an argument of. */
  static Optional<Token> governor(Referent referent) {
    return referent.sentence().head(top(referent));
  }

  /** Returns whether the referent's clause is the sentence's main one. */
  static boolean inMainClause(Referent referent) {
    return governor(referent).map(verb -> verb.head() == Token.ROOT).orElse(true);
  }

  /**
   * The word by which the referent hangs in its clause: apposed and coordinated ones share the
   * first one's function.
   */
  private static Token top(Referent referent) {
    Sentence sentence = referent.sentence();
    Token at = referent.head();
    while (at.head() != Token.ROOT
        && (at.is("appos") || at.is("flat") || at.is("conj") && isNominal(sentence, at))) {
      at = sentence.token(at.head());
    }
    return at;
  }

  private static boolean isNominal(Sentence sentence, Token conjunct) {
    return sentence
        .head(conjunct)
        .map(
            head ->
                switch (head.upos()) {
                  case NOUN, PROPN, PRON, NUM, X -> true;
                  case ADJ, ADP, ADV, AUX, CCONJ, DET, INTJ, PART, PUNCT, SCONJ, SYM, VERB -> false;
                })
        .orElse(false);
  }
}

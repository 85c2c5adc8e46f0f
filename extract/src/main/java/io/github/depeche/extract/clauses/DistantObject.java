package io.github.depeche.extract.clauses;

import io.github.depeche.extract.analysis.Token;
import io.github.depeche.extract.analysis.Upos;
import java.util.Optional;
import java.util.Set;

/**
 * Finds an object that phrases part from its verb, where the tree hangs it on one of them: "a
 * adopté jeudi, par douze voix, une résolution", "lève avec effet immédiat la fermeture".
 */
final class DistantObject {

  /** An object stands at most so many words behind its verb. */
  private static final int REACH = 18;

  private static final Set<String> ENDS =
      Set.of(".", ";", ":", "«", "»", "\"", "“", "”", "(", ")", "?", "!", "–", "—");

  private final Tree tree;

  DistantObject(Tree tree) {
    this.tree = tree;
  }

  Optional<Token> find(Token verb) {
    int last = Math.min(tree.sentence().size() - 1, verb.index() + REACH);
    for (int i = verb.index() + 1; i <= last; i++) {
      Token token = tree.sentence().token(i);
      if (ends(token)) {
        return Optional.empty();
      }
      if (isCandidate(verb, token)) {
        return Optional.of(token);
      }
    }
    return Optional.empty();
  }

  private boolean ends(Token token) {
    return ENDS.contains(token.form())
        || token.upos() == Upos.SCONJ
        || token.upos() == Upos.AUX
        || token.upos() == Upos.VERB && (tree.isFinite(token) || tree.isInfinitive(token))
        || token.upos() == Upos.PRON;
  }

  /** A noun phrase with a determiner and no preposition that stands apart from the verb. */
  private boolean isCandidate(Token verb, Token noun) {
    boolean name = noun.upos() == Upos.PROPN && !noun.is("flat");
    if (!name && noun.upos() != Upos.NOUN
        || tree.isTime(noun)
        || !tree.preposition(noun).isEmpty()) {
      return false;
    }
    int start =
        tree.children(noun, "det", "nummod").stream()
            .mapToInt(Token::index)
            .min()
            .orElse(noun.index());
    if (start == noun.index() && !name || start <= verb.index() + 1) {
      return false;
    }
    Optional<Token> head = tree.head(noun);
    boolean within =
        head.isPresent() && head.get().index() >= verb.index() && head.get().index() < noun.index();
    if (!within) {
      return false;
    }
    boolean comma = tree.sentence().token(start - 1).form().equals(",");
    if (name && !comma) {
      return false;
    }
    boolean ofPhrase = head.get().equals(verb) || !tree.preposition(head.get()).isEmpty();
    return noun.is("obl") || noun.is("nmod")
        ? ofPhrase || comma
        : comma && (noun.is("appos") || noun.is("conj")) && !head.get().equals(verb);
  }
}

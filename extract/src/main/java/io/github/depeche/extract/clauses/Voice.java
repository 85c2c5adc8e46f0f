package io.github.depeche.extract.clauses;

import io.github.depeche.extract.analysis.Token;
import io.github.depeche.extract.analysis.Upos;
import java.util.List;
import java.util.Set;

/** Says whether verbs are in the active or the passive. */
record Voice(Tree tree, Set<String> etre) {

  /** How many adverbs can stand between an auxiliary and its participle. */
  private static final int AUXILIARY_REACH = 4;

  /** Says whether a verb builds its compound tenses with "être". */
  boolean isEtre(Token verb) {
    return etre.contains(verb.lemma());
  }

  /** Says whether a verb is in the passive, so that its surface subject is its object. */
  boolean isPassive(Token verb) {
    if (isEtre(verb) || tree.isReflexive(verb)) {
      return false;
    }
    if (isCausedOnItself(verb)) {
      return true;
    }
    List<Token> auxiliaries = tree.children(verb, "aux");
    if (auxiliaries.isEmpty()) {
      boolean shared =
          verb.is("conj")
              && tree.children(verb, "nsubj").isEmpty()
              && PositionalSubject.gapped(tree, verb).isEmpty();
      return tree.isPastParticiple(verb) && !followsHave(verb) && (!shared || headIsPassive(verb));
    }
    return auxiliaries.stream().anyMatch(aux -> aux.relation().equals("aux:pass"))
        || tree.isPastParticiple(verb)
            && auxiliaries.stream().noneMatch(aux -> aux.lemma().equals("avoir"))
            && auxiliaries.stream().anyMatch(aux -> aux.lemma().equals("être"));
  }

  /**
   * Says whether an auxiliary "avoir" stands before the verb, though the tree hangs it elsewhere.
   */
  private boolean followsHave(Token verb) {
    for (int i = verb.index() - 1; i >= Math.max(0, verb.index() - AUXILIARY_REACH); i--) {
      Token token = tree.sentence().token(i);
      if (token.upos() == Upos.AUX) {
        return token.lemma().equals("avoir");
      }
      if (token.upos() != Upos.ADV && token.upos() != Upos.PRON) {
        return false;
      }
    }
    return false;
  }

  /** "se faire arrêter": what is done is done to the subject. */
  private boolean isCausedOnItself(Token verb) {
    return tree.isInfinitive(verb)
        && tree.head(verb)
            .filter(head -> head.lemma().equals("faire") && tree.isReflexive(head))
            .isPresent();
  }

  /**
   * Says whether a coordinated participle without auxiliary shares a passive one, or stands bare
   * like its head.
   */
  private boolean headIsPassive(Token verb) {
    return tree.head(verb).filter(tree::isVerbal).map(this::isPassive).orElse(true);
  }
}

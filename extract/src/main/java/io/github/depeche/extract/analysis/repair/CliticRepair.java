package io.github.depeche.extract.analysis.repair;

import io.github.depeche.extract.analysis.Sentence;
import io.github.depeche.extract.analysis.Token;
import io.github.depeche.extract.analysis.Upos;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Makes objects of pronouns that can be no subject: in "m'a affirmé la ministre" engines take what
 * stands before the verb for who does it.
 */
final class CliticRepair {

  private static final Set<String> DIRECT =
      Set.of("me", "m'", "m’", "te", "t'", "t’", "se", "s'", "s’", "le", "la", "les", "l'", "l’");

  private static final Set<String> INDIRECT = Set.of("leur", "en", "y");

  /** "Avez-vous" */
  private static final Set<String> INVERTED = Set.of("-vous", "-nous", "-tu", "-je");

  private CliticRepair() {}

  /** Returns the sentence with what was wrong mended. */
  static Sentence repaired(Sentence sentence) {
    List<Token> tokens = new ArrayList<>(sentence.tokens());
    boolean changed = false;
    for (Token token : sentence.tokens()) {
      String form = token.form().toLowerCase(Locale.ROOT);
      boolean direct = DIRECT.contains(form);
      if (token.upos() == Upos.PRON
          && token.is("nsubj")
          && (direct || INDIRECT.contains(form))
          && isBeforeVerb(sentence, token)) {
        tokens.set(token.index(), token.attached(token.head(), direct ? "obj" : "iobj"));
        changed = true;
      } else if (INVERTED.contains(form) && isObject(token) && isAsked(sentence, token)) {
        tokens.set(token.index(), token.attached(token.head(), "nsubj"));
        changed = true;
      }
    }
    return changed ? new Sentence(sentence.index(), tokens) : sentence;
  }

  private static boolean isObject(Token token) {
    return token.is("obj") || token.is("iobj") || token.is("obl");
  }

  /** Behind a verb and a hyphen they are subjects in a question, objects of an imperative. */
  private static boolean isAsked(Sentence sentence, Token pronoun) {
    return pronoun.index() > 0 && sentence.token(sentence.size() - 1).form().equals("?");
  }

  private static boolean isBeforeVerb(Sentence sentence, Token pronoun) {
    for (int i = pronoun.index() + 1; i <= pronoun.head(); i++) {
      Upos upos = sentence.token(i).upos();
      if (upos != Upos.PRON && upos != Upos.AUX && upos != Upos.ADV && i != pronoun.head()) {
        return false;
      }
    }
    return pronoun.head() > pronoun.index();
  }
}

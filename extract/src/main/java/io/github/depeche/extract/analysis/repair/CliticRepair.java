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
      }
    }
    return changed ? new Sentence(sentence.index(), tokens) : sentence;
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

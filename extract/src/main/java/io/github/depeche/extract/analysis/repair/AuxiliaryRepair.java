package io.github.depeche.extract.analysis.repair;

import io.github.depeche.extract.analysis.Morphology.Tense;
import io.github.depeche.extract.analysis.Morphology.VerbForm;
import io.github.depeche.extract.analysis.Sentence;
import io.github.depeche.extract.analysis.Token;
import io.github.depeche.extract.analysis.Upos;
import io.github.depeche.extract.words.FunctionWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Gives a participle back its auxiliary where something stands between them, which engines take for
 * the main verb: "le ministre a, quant à lui, refusé", "a malgré tout affirmé". What hung on the
 * auxiliary then hangs on the participle.
 */
final class AuxiliaryRepair {

  /** So many words at most stand between an auxiliary and its participle. */
  private static final int REACH = 9;

  private static final Set<String> AUXILIARIES = Set.of("avoir", "être");

  private static final Set<String> OPENING = Set.of(",", "(", "–", "-");

  /** Adverbs that engines take for objects: "a peu changé". */
  private static final Set<String> QUANTITIES = Set.of("beaucoup", "peu", "trop", "assez");

  private AuxiliaryRepair() {}

  /** Returns the sentence with what was wrong mended. */
  static Sentence repaired(Sentence sentence) {
    Sentence current = sentence;
    for (Token token : sentence.tokens()) {
      Token auxiliary = current.token(token.index());
      Optional<Token> participle =
          isLoose(auxiliary) ? participle(current, auxiliary) : Optional.empty();
      if (participle.isPresent()) {
        current = joined(current, auxiliary, participle.get());
      }
    }
    return current;
  }

  private static boolean isLoose(Token token) {
    return AUXILIARIES.contains(token.lemma())
        && token.morphology().verbForm() == VerbForm.FINITE
        && !token.is("aux")
        && !token.is("cop");
  }

  /**
   * Returns the participle that an auxiliary is of: the next verb, if only adverbs and adverbial
   * phrases stand between.
   */
  private static Optional<Token> participle(Sentence sentence, Token auxiliary) {
    boolean phrase = false;
    int commas = 0;
    for (int at = auxiliary.index() + 1;
        at < sentence.size() && at <= auxiliary.index() + REACH;
        at++) {
      Token token = sentence.token(at);
      if (isPastParticiple(token)) {
        boolean closed =
            commas == 0 || commas == 2 && sentence.token(auxiliary.index() + 1).form().equals(",");
        return closed && belong(sentence, auxiliary, token) ? Optional.of(token) : Optional.empty();
      }
      boolean comma = OPENING.contains(token.form());
      commas += comma ? 1 : 0;
      phrase |= comma || token.upos() == Upos.ADP || token.form().equals("quant");
      boolean passes =
          comma
              || token.upos() == Upos.ADV
              || isFloating(token)
              || token.is("nsubj") && token.form().startsWith("-");
      if (!passes && (!phrase || endsSearch(token))) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** Says whether a word can stand before a participle as its object or quantity. */
  private static boolean isFloating(Token token) {
    String form = token.form().toLowerCase(Locale.ROOT);
    return FunctionWords.FLOATING.contains(form) || QUANTITIES.contains(form);
  }

  private static boolean endsSearch(Token token) {
    return switch (token.upos()) {
      case VERB, AUX, SCONJ, CCONJ -> true;
      default -> token.form().equals("qui") || token.form().equals(":") || token.form().equals(";");
    };
  }

  private static boolean isPastParticiple(Token token) {
    return token.upos() == Upos.VERB
        && token.morphology().verbForm() == VerbForm.PARTICIPLE
        && token.morphology().tense() == Tense.PAST;
  }

  /**
   * In "a en main un texte signé" the participle is of the noun before it, and the verb has an
   * object.
   */
  private static boolean belong(Sentence sentence, Token auxiliary, Token participle) {
    boolean above = auxiliary.head() == participle.index();
    boolean below = participle.head() == auxiliary.index() && auxiliary.lemma().equals("avoir");
    // "a, dans ce sens, mis", "a à son tour mis": taken for a participle of the phrase between.
    boolean between =
        participle.head() > auxiliary.index()
            && participle.head() < participle.index()
            && (auxiliary.lemma().equals("avoir")
                || sentence.token(participle.index() - 1).form().equals(","));
    return (above || below || between)
        && sentence.children(participle, "aux").isEmpty()
        && sentence.children(auxiliary, "obj").stream()
            .allMatch(
                object ->
                    object.index() > participle.index()
                        || isFloating(object)
                        || !sentence.children(object, "case").isEmpty());
  }

  private static Sentence joined(Sentence sentence, Token auxiliary, Token participle) {
    List<Token> tokens = new ArrayList<>(sentence.tokens());
    for (Token child : sentence.children(auxiliary)) {
      if (child.index() != participle.index()) {
        tokens.set(child.index(), child.attached(participle.index(), child.relation()));
      }
    }
    Token verb =
        auxiliary.head() != participle.index()
            ? participle.attached(auxiliary.head(), auxiliary.relation())
            : participle;
    tokens.set(participle.index(), verb);
    tokens.set(auxiliary.index(), auxiliary.attached(participle.index(), "aux:tense"));
    return new Sentence(sentence.index(), tokens);
  }
}

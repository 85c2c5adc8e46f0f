package io.github.depeche.extract.analysis.repair;

import io.github.depeche.extract.analysis.Morphology.Tense;
import io.github.depeche.extract.analysis.Morphology.VerbForm;
import io.github.depeche.extract.analysis.Sentence;
import io.github.depeche.extract.analysis.Token;
import io.github.depeche.extract.analysis.Upos;
import io.github.depeche.extract.words.Calendar;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Hangs a coordinated participle on the verb whose auxiliary it shares, where an engine hangs it on
 * what is between: "a invité les entreprises à investir dans le pays et salué la décision". Without
 * auxiliary only such a participle has an object or a clause.
 */
final class CoordinationRepair {

  private static final List<String> ACTIVE = List.of("obj", "ccomp", "xcomp");

  private CoordinationRepair() {}

  /** Returns the sentence with what was wrong mended. */
  static Sentence repaired(Sentence sentence) {
    Sentence current = sentence;
    for (Token token : sentence.tokens()) {
      Token participle = current.token(token.index());
      Optional<Token> verb =
          isActive(current, participle) ? first(current, participle) : Optional.empty();
      if (verb.isPresent() && verb.get().index() != participle.head()) {
        List<Token> tokens = new ArrayList<>(current.tokens());
        tokens.set(participle.index(), participle.attached(verb.get().index(), "conj"));
        current = new Sentence(sentence.index(), tokens);
      }
    }
    return current;
  }

  private static boolean isActive(Sentence sentence, Token token) {
    return isPastParticiple(token)
        && (token.is("conj") || token.is("acl"))
        && token.head() < token.index()
        && sentence.children(token, "aux").isEmpty()
        && sentence.children(token, "nsubj").isEmpty()
        && (!sentence.children(token, "cc").isEmpty()
                && ACTIVE.stream()
                    .flatMap(relation -> sentence.children(token, relation).stream())
                    .anyMatch(child -> child.index() > token.index())
            || isListed(sentence, token) && hasObject(sentence, token));
  }

  private static boolean isListed(Sentence sentence, Token token) {
    return token.index() > 0 && sentence.token(token.index() - 1).form().equals(",");
  }

  /** "rapatrié ses diplomates": a passive has an office for an object at most, without article. */
  private static boolean hasObject(Sentence sentence, Token token) {
    return sentence.children(token, "obj").stream()
        .anyMatch(
            object ->
                object.index() > token.index()
                    && sentence.children(object, "case").isEmpty()
                    && !sentence.children(object, "det").isEmpty()
                    && !Calendar.isDay(object.lemma())
                    && !Calendar.isPeriod(object.lemma()));
  }

  /**
   * Returns the nearest verb above with "avoir"; empty if the participle hangs on one that has an
   * auxiliary, or on any and has no object with an article.
   */
  private static Optional<Token> first(Sentence sentence, Token participle) {
    Optional<Token> above = sentence.head(participle);
    boolean coordinated = above.filter(CoordinationRepair::isPastParticiple).isPresent();
    boolean shared = above.filter(head -> !sentence.children(head, "aux").isEmpty()).isPresent();
    if (coordinated && (shared || !hasObject(sentence, participle))) {
      return Optional.empty();
    }
    while (above.isPresent()) {
      Token verb = above.get();
      boolean compound =
          isPastParticiple(verb)
              && verb.index() < participle.index()
              && sentence.children(verb, "aux").stream()
                  .anyMatch(
                      auxiliary ->
                          auxiliary.lemma().equals("avoir")
                              && auxiliary.morphology().verbForm() == VerbForm.FINITE)
              && sentence.children(verb, "aux").size() == 1;
      if (compound) {
        return above;
      }
      above = sentence.head(verb);
    }
    return Optional.empty();
  }

  private static boolean isPastParticiple(Token token) {
    return token.upos() == Upos.VERB
        && token.morphology().verbForm() == VerbForm.PARTICIPLE
        && token.morphology().tense() == Tense.PAST;
  }
}

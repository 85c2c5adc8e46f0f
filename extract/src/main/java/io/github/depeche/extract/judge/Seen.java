package io.github.depeche.extract.judge;

import io.github.depeche.extract.analysis.Token;
import io.github.depeche.extract.clauses.Predicate;

/**
 * What a judge sees of one thing to judge.
 *
 * @param features for {@link Weights}
 * @param properties for the vectors of {@link Networks}
 * @param sentence where it stands, for their encoders
 * @param places the words that matter there, by their indices, or {@link #NOWHERE}; for each kind
 *     of thing as many, in the same order
 */
public record Seen(
    FeatureSet features, FeatureSet properties, SeenSentence sentence, int[] places) {

  /** Stands for a word that there is not. */
  public static final int NOWHERE = -1;

  /** How many words of a predicate matter: its own, and its support. */
  static final int OF_PREDICATE = 2;

  /** Begins to look at a predicate, and at other words. */
  static Seen of(SeenSentence sentence, Predicate predicate, Token... others) {
    int head = predicate.head().index();
    int anchor = predicate.anchor().index();
    int[] places = new int[OF_PREDICATE + others.length];
    places[0] = head;
    places[1] = anchor == head ? NOWHERE : anchor;
    for (int i = 0; i < others.length; i++) {
      places[OF_PREDICATE + i] = others[i].index();
    }
    return new Seen(new FeatureSet(), new FeatureSet(), sentence, places);
  }
}

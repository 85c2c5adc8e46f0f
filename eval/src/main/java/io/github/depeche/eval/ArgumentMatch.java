package io.github.depeche.eval;

import io.github.depeche.document.Mention;
import io.github.depeche.document.Span;

/** When a predicted argument's mention is the gold one. */
public enum ArgumentMatch {
  /** The spans overlap. */
  OVERLAP,
  /** The spans are identical. */
  STRICT,
  /** The head words, found without a parse ({@link HeadWord}), are the same. */
  HEAD;

  boolean test(Mention gold, Mention predicted) {
    return switch (this) {
      case OVERLAP -> gold.span().overlaps(predicted.span());
      case STRICT -> gold.span().equals(predicted.span());
      case HEAD -> head(gold).equals(head(predicted));
    };
  }

  private static Span head(Mention mention) {
    return HeadWord.of(mention);
  }
}

package io.github.depeche.eval.matching;

/**
 * A gold item and the predicted item it is paired with.
 *
 * @param gold index among the gold items
 * @param predicted index among the predicted items
 */
public record Pair(int gold, int predicted) {}

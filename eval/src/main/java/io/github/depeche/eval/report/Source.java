package io.github.depeche.eval.report;

/**
 * What was scored, in words.
 *
 * @param gold the gold sets
 * @param predicted where the predictions are from
 * @param hash identifies the gold annotations: two people with the same hash scored against the same gold
 */
public record Source(String gold, String predicted, String hash) {}

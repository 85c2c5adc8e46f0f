package io.github.depeche.eval;

/**
 * A confidence interval of a figure from 0 to 1.
 *
 * @param low its lower end
 * @param high its upper end
 */
public record Interval(double low, double high) {}

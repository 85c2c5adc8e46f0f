/**
 * One-to-one pairing of gold and predicted items: as many pairs as possible, and among those the
 * best.
 */
@NullMarked
package io.github.depeche.eval.matching;

import org.jspecify.annotations.NullMarked;

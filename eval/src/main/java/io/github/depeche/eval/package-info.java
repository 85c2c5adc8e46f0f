/**
 * Scores predicted documents against gold ones: {@link io.github.depeche.eval.Evaluation} is the
 * way in.
 */
@NullMarked
package io.github.depeche.eval;

import org.jspecify.annotations.NullMarked;

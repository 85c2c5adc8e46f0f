/**
 * Scores predicted documents against gold ones: {@link io.github.depeche.eval.Evaluation} is the
 * way in.
 */
package io.github.depeche.eval;

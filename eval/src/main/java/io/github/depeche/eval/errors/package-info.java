/** What a prediction got wrong, error by error, and how it looks in its sentence. */
@NullMarked
package io.github.depeche.eval.errors;

import org.jspecify.annotations.NullMarked;

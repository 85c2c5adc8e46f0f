/** What a prediction got wrong, error by error, and how it looks in its sentence. */
package io.github.depeche.eval.errors;

/** Scores, significance, agreement and error reports; the bundled gold. */
module io.github.depeche.eval {
  requires com.fasterxml.jackson.databind;
  requires transitive com.google.common;
  requires transitive io.github.depeche.core;
  requires static org.jspecify;

  exports io.github.depeche.eval;
  exports io.github.depeche.eval.bio;
  exports io.github.depeche.eval.errors;
  exports io.github.depeche.eval.matching;
  exports io.github.depeche.eval.report;
}

package io.github.depeche.extract.mentions.names;

/** Gives words a small number: a cluster or a class. */
public interface WordTable {

  /** Knows no word. */
  WordTable NONE = form -> 0;

  /** Returns the number of a word as written, 0 if unknown. */
  int of(String form);
}

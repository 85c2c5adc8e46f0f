package io.github.depeche.extract.analysis.fast.model;

/** Groups of words that are used alike. */
public interface Clusters {

  /** No word has a group. */
  Clusters NONE = word -> 0;

  /** Returns the number of the word's group, or 0. */
  int of(String word);
}

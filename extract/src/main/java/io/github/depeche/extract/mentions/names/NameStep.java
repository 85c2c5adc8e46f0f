package io.github.depeche.extract.mentions.names;

/** One correction of the names of a sentence. Thread-safe. */
interface NameStep {

  /** Changes {@code names} in place. */
  void apply(SentenceNameSet names);
}

package io.github.depeche.extract.clauses;

import io.github.depeche.extract.analysis.Token;

/** What the finders of mentions know of the words of a sentence. */
public interface Participants {

  /** Says whether a word stands for somebody who can act. */
  boolean canAct(Token head);

  /** Says whether a word stands for a text, which can say what its author says. */
  boolean isText(Token head);

  /** Says whether a name begins with a word, whatever the tree hangs it on. */
  boolean beginsName(Token word);
}

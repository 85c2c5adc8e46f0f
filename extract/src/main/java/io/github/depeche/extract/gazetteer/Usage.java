package io.github.depeche.extract.gazetteer;

import java.util.List;

/**
 * How a known string must be written in a text, and what stands around it, to be taken for what it
 * is.
 */
enum Usage {
  /** The last word that the gazetteer capitalises is capitalised in the text too. */
  NAME {
    @Override
    boolean fits(List<Word> written, List<Word> known) {
      for (int i = known.size() - 1; i >= 0; i--) {
        if (known.get(i).capital()) {
          return written.get(i).capital();
        }
      }
      return true;
    }
  },
  /** As it is: a long name is known without its capitals. */
  LONG_NAME,
  /** All in capitals. */
  CAPITALS {
    @Override
    boolean fits(List<Word> written, List<Word> known) {
      return written.stream().allMatch(Word::allCapitals);
    }
  },
  /**
   * All in capitals, or, when long enough to be said as a word, with its first letter so ("Otan").
   */
  ACRONYM {
    @Override
    boolean fits(List<Word> written, List<Word> known) {
      return written.stream().allMatch(Word::allCapitals)
          || written.get(0).capital() && known.get(0).key().length() >= PRONOUNCEABLE;
    }
  },
  /** In any writing, but not after a hyphen: "pro-russe" is not Russian. */
  ADJECTIVE,
  /** Before a hyphen and another adjective. */
  PREFIX;

  private static final int PRONOUNCEABLE = 4;

  /**
   * Returns whether words of a text are written as such a string is.
   *
   * @param written the text's words, with the same keys as {@code known}
   */
  boolean fits(List<Word> written, List<Word> known) {
    return true;
  }
}

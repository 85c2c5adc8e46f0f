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
    boolean fits(List<Word> written, long capitals) {
      int last = Long.SIZE - 1 - Long.numberOfLeadingZeros(capitals);
      return capitals == 0 || written.get(last).capital();
    }
  },
  /** As it is: a long name is known without its capitals. */
  LONG_NAME,
  /** All in capitals. */
  CAPITALS {
    @Override
    boolean fits(List<Word> written, long capitals) {
      return written.stream().allMatch(Word::allCapitals);
    }
  },
  /**
   * All in capitals, or, when long enough to be said as a word, with its first letter so ("Otan").
   */
  ACRONYM {
    @Override
    boolean fits(List<Word> written, long capitals) {
      return written.stream().allMatch(Word::allCapitals)
          || written.get(0).capital() && written.get(0).key().length() >= PRONOUNCEABLE;
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
   * @param written the text's words, with the same keys as those of the string
   * @param capitals which of the string's words have a capital, the first in the last bit
   */
  boolean fits(List<Word> written, long capitals) {
    return true;
  }
}

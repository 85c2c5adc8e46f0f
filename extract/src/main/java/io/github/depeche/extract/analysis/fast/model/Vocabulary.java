package io.github.depeche.extract.analysis.fast.model;

import io.github.depeche.extract.analysis.Lexicon;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * Gives words their {@link WordForm}, and remembers those of a fixed number of places: where two
 * are taken, a new word takes the place of the older. Thread-safe.
 */
public final class Vocabulary {

  private static final int PLACES = 1 << 15;

  /** Longer words are not kept. */
  private static final int LONGEST = 40;

  private final Lexicon lexicon;
  private final AtomicReferenceArray<WordForm> places = new AtomicReferenceArray<>(PLACES);

  /**
   * @param lexicon the dictionary
   */
  public Vocabulary(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * Returns what there is to know of the word in {@code text} from {@code start} to {@code end}.
   */
  public WordForm get(String text, int start, int end) {
    int length = end - start;
    if (length > LONGEST) {
      return make(text.substring(start, end));
    }
    int hash = 0;
    for (int i = start; i < end; i++) {
      hash = hash * 31 + text.charAt(i);
    }
    int place = (hash ^ hash >>> 15) * 0x9E3779B1 >>> 17 & -2;
    WordForm newer = places.getPlain(place);
    if (newer != null && isOf(newer, text, start, length)) {
      return newer;
    }
    WordForm older = places.getPlain(place + 1);
    WordForm found =
        older != null && isOf(older, text, start, length)
            ? older
            : make(text.substring(start, end));
    places.setRelease(place + 1, newer);
    places.setRelease(place, found);
    return found;
  }

  private static boolean isOf(WordForm word, String text, int start, int length) {
    return word.text.length() == length && word.text.regionMatches(0, text, start, length);
  }

  /** Returns what there is to know of {@code word}. */
  public WordForm get(String word) {
    return get(word, 0, word.length());
  }

  private WordForm make(String word) {
    return new WordForm(word, lexicon.readings(word));
  }
}

package io.github.depeche.extract.analysis.fast.model;

import io.github.depeche.extract.analysis.Lexicon;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * Gives words their {@link WordForm}, and remembers those of a fixed number of places: a new word
 * takes the place of another that falls on the same one. Thread-safe.
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
    int place = (hash ^ hash >>> 15) * 0x9E3779B1 >>> 17;
    WordForm found = places.getPlain(place);
    if (found != null
        && found.text.length() == length
        && found.text.regionMatches(0, text, start, length)) {
      return found;
    }
    WordForm made = make(text.substring(start, end));
    places.setRelease(place, made);
    return made;
  }

  /** Returns what there is to know of {@code word}. */
  public WordForm get(String word) {
    return get(word, 0, word.length());
  }

  private WordForm make(String word) {
    return new WordForm(word, lexicon.readings(word));
  }
}

package io.github.depeche.extract.mentions.phrases;

import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;

/**
 * Remembers what has been found out about words by themselves, of a fixed number of them: a new
 * word takes the place of another that falls on the same one. Thread-safe.
 *
 * @param <T> what is found out; many threads use it
 */
public final class WordCache<T> {

  private static final int BITS = 14;

  /** Longer words are not kept. */
  private static final int LONGEST = 40;

  private record Known<T>(String word, T value) {}

  private final Function<String, T> find;
  private final AtomicReferenceArray<Known<T>> places = new AtomicReferenceArray<>(1 << BITS);

  /**
   * @param find finds it out; gives the same for the same word
   */
  public WordCache(Function<String, T> find) {
    this.find = find;
  }

  /** Returns what there is to know of a word. */
  public T get(String word) {
    int place = word.hashCode() * 0x9E3779B1 >>> Integer.SIZE - BITS;
    // Whoever sees a place sees all of what was put there, as its fields are final.
    Known<T> known = places.getPlain(place);
    if (known != null && known.word.equals(word)) {
      return known.value;
    }
    T value = find.apply(word);
    if (word.length() <= LONGEST) {
      places.setRelease(place, new Known<>(word, value));
    }
    return value;
  }
}

package io.github.depeche.extract.time;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/**
 * A named set of expressions, each with a value ("lundi": 1), or of numbers written in digits.
 * Immutable.
 *
 * @param name as patterns call it
 * @param phrases the expressions, a tree of word keys
 * @param digits which numbers in digits belong to it, if any
 */
record WordClass(String name, Branch phrases, Digits digits) {

  /** Multiples of {@code step} with so many digits in that range; none when {@code most} is 0. */
  record Digits(int least, int most, int low, int high, int step) {

    static final Digits NONE = new Digits(0, 0, 0, 0, 1);

    boolean contain(String key) {
      if (key.isEmpty() || key.length() < least || key.length() > most) {
        return false;
      }
      int value = Integer.parseInt(key);
      return value >= low && value <= high && value % step == 0;
    }
  }

  /** A place in the tree: the value of the phrase that ends here, or empty, and what may follow. */
  record Branch(String value, Map<String, Branch> next) {

    /** Returns the tree of {@code phrases}, each split into its words' keys. */
    static Branch of(Map<ImmutableList<String>, String> phrases) {
      Map<String, Map<ImmutableList<String>, String>> byFirst = new HashMap<>();
      phrases.forEach(
          (keys, value) -> {
            if (!keys.isEmpty()) {
              byFirst
                  .computeIfAbsent(keys.get(0), key -> new HashMap<>())
                  .put(keys.subList(1, keys.size()), value);
            }
          });
      ImmutableMap.Builder<String, Branch> next = ImmutableMap.builder();
      byFirst.forEach((key, rest) -> next.put(key, of(rest)));
      return new Branch(phrases.getOrDefault(ImmutableList.of(), ""), next.buildOrThrow());
    }
  }

  /**
   * Calls {@code found} with the end (exclusive) and value of each member of the class that starts
   * at {@code at}.
   */
  void match(List<Word> words, int at, BiConsumer<Integer, String> found) {
    Word first = words.get(at);
    if (first.kind() == Word.Kind.DIGITS && digits.contain(first.key())) {
      found.accept(at + 1, first.key());
    }
    Branch branch = phrases;
    for (int i = at; i < words.size(); i++) {
      if (i > at && words.get(i).gap() == Word.Gap.PARAGRAPH) {
        return;
      }
      branch = branch.next.get(words.get(i).key());
      if (branch == null) {
        return;
      }
      if (!branch.value.isEmpty()) {
        found.accept(i + 1, branch.value);
      }
    }
  }
}

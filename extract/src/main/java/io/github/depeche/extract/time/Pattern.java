package io.github.depeche.extract.time;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Set;

/**
 * What a construction looks like: a graph of words, ending in {@link End}. Without loops, so that a
 * match takes a bounded number of steps wherever it starts.
 */
sealed interface Pattern {

  /** The word with that key. */
  record Literal(String key, Pattern next) implements Pattern {}

  /** A member of a class, whose value is kept in a slot. */
  record Member(String slot, WordClass of, Pattern next) implements Pattern {}

  /** Any of these ways. */
  record Choice(List<Pattern> ways) implements Pattern {

    public Choice {
      ways = ImmutableList.copyOf(ways);
    }
  }

  /** Nothing, but the word before must have none of these keys. */
  record NotAfter(Set<String> keys, Pattern next) implements Pattern {

    public NotAfter {
      keys = ImmutableSet.copyOf(keys);
    }
  }

  /** The marked expression starts here; what is before is its context. */
  record Open(Pattern next) implements Pattern {}

  /** The marked expression ends here; what follows is its context. */
  record Close(Pattern next) implements Pattern {}

  /** The whole pattern has been seen. */
  record End() implements Pattern {}

  /** The key under which {@link #firstKeys} puts any number in digits. */
  String ANY_DIGITS = "0";

  /** Returns the keys with one of which a match starts. */
  default ImmutableSet<String> firstKeys() {
    ImmutableSet.Builder<String> keys = ImmutableSet.builder();
    collectFirstKeys(this, keys);
    return keys.build();
  }

  private static void collectFirstKeys(Pattern pattern, ImmutableSet.Builder<String> keys) {
    if (pattern instanceof Literal literal) {
      keys.add(literal.key);
    } else if (pattern instanceof Member member) {
      keys.addAll(member.of.phrases().next().keySet());
      if (member.of.digits().most() > 0) {
        keys.add(ANY_DIGITS);
      }
    } else if (pattern instanceof Choice choice) {
      choice.ways.forEach(way -> collectFirstKeys(way, keys));
    } else if (pattern instanceof NotAfter notAfter) {
      collectFirstKeys(notAfter.next, keys);
    } else if (pattern instanceof Open open) {
      collectFirstKeys(open.next, keys);
    } else if (pattern instanceof Close close) {
      collectFirstKeys(close.next, keys);
    }
  }
}

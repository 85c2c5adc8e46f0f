package io.github.depeche.extract.time;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
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
    collectKeys(this, keys);
    return keys.build();
  }

  /**
   * Returns the keys with one of which a match goes on behind its first word, or empty if one can
   * end there.
   *
   * @param first the key of the first word, or {@link #ANY_DIGITS}
   */
  default Optional<ImmutableSet<String>> secondKeys(String first) {
    ImmutableSet.Builder<String> keys = ImmutableSet.builder();
    return collectSecondKeys(this, first, keys) ? Optional.empty() : Optional.of(keys.build());
  }

  private static boolean collectSecondKeys(
      Pattern pattern, String first, ImmutableSet.Builder<String> keys) {
    if (pattern instanceof Literal literal) {
      return literal.key.equals(first) && collectKeys(literal.next, keys);
    } else if (pattern instanceof Member member) {
      boolean ends = false;
      WordClass.Branch branch = member.of.phrases().next().get(first);
      if (branch != null) {
        keys.addAll(branch.next().keySet());
        ends = !branch.value().isEmpty() && collectKeys(member.next, keys);
      }
      boolean digits = member.of.digits().most() > 0 && Character.isDigit(first.charAt(0));
      return digits && collectKeys(member.next, keys) || ends;
    } else if (pattern instanceof Choice choice) {
      boolean ends = false;
      for (Pattern way : choice.ways) {
        ends |= collectSecondKeys(way, first, keys);
      }
      return ends;
    } else if (pattern instanceof NotAfter notAfter) {
      return collectSecondKeys(notAfter.next, first, keys);
    } else if (pattern instanceof Open open) {
      return collectSecondKeys(open.next, first, keys);
    } else if (pattern instanceof Close close) {
      return collectSecondKeys(close.next, first, keys);
    }
    return true;
  }

  /** Collects the keys with which a match goes on and returns whether it can end. */
  private static boolean collectKeys(Pattern pattern, ImmutableSet.Builder<String> keys) {
    if (pattern instanceof Literal literal) {
      keys.add(literal.key);
      return false;
    } else if (pattern instanceof Member member) {
      keys.addAll(member.of.phrases().next().keySet());
      if (member.of.digits().most() > 0) {
        keys.add(ANY_DIGITS);
      }
      return false;
    } else if (pattern instanceof Choice choice) {
      boolean ends = false;
      for (Pattern way : choice.ways) {
        ends |= collectKeys(way, keys);
      }
      return ends;
    } else if (pattern instanceof NotAfter notAfter) {
      return collectKeys(notAfter.next, keys);
    } else if (pattern instanceof Open open) {
      return collectKeys(open.next, keys);
    } else if (pattern instanceof Close close) {
      return collectKeys(close.next, keys);
    }
    return true;
  }
}

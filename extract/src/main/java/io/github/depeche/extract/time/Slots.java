package io.github.depeche.extract.time;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** What the words of a match say: {@code month=3}, {@code unit=D}. Immutable. */
record Slots(Map<String, String> values) {

  Slots {
    values = ImmutableMap.copyOf(values);
  }

  boolean has(String slot) {
    return values.containsKey(slot);
  }

  Optional<String> text(String slot) {
    return Optional.ofNullable(values.get(slot));
  }

  OptionalInt number(String slot) {
    return has(slot) ? OptionalInt.of(Integer.parseInt(values.get(slot))) : OptionalInt.empty();
  }

  int number(String slot, int otherwise) {
    return number(slot).orElse(otherwise);
  }

  /**
   * @throws IllegalStateException if the slot is empty: the rule's patterns do not fit its meaning
   */
  int required(String slot) {
    return number(slot)
        .orElseThrow(() -> new IllegalStateException("slot '" + slot + "' is empty in " + values));
  }
}

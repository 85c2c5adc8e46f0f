package io.github.depeche.document;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;

/** Looks enum constants up by their label. */
final class Labels {

  private Labels() {}

  static <E> Optional<E> find(E[] values, Function<E, String> label, String wanted) {
    return Arrays.stream(values).filter(value -> label.apply(value).equals(wanted)).findFirst();
  }
}

package io.github.depeche.eval.report;

import java.util.Locale;
import java.util.OptionalDouble;

/** Numbers as all reports in text write them. */
final class Figures {

  private Figures() {}

  static String number(OptionalDouble number) {
    return number.isPresent() ? String.format(Locale.ROOT, "%.3f", number.getAsDouble()) : "undef.";
  }
}

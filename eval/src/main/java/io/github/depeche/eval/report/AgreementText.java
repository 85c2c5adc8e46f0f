package io.github.depeche.eval.report;

import io.github.depeche.eval.Agreement;
import java.util.Locale;
import java.util.OptionalDouble;

/** Shows Cohen's kappa as text. */
public final class AgreementText {

  private AgreementText() {}

  /** Returns a table of the kappas. */
  public static String table(Agreement agreement) {
    return String.format(
            Locale.ROOT,
            "%-26s%10s%10s%10s\n",
            "of " + agreement.triggers() + " triggers in both",
            "agreed",
            "by chance",
            "kappa")
        + row("type", agreement.type())
        + row("realis", agreement.realis());
  }

  private static String row(String name, Agreement.Kappa kappa) {
    return String.format(
        Locale.ROOT,
        "%-26s%10s%10s%10s\n",
        name,
        number(kappa.observed()),
        number(kappa.expected()),
        number(kappa.kappa()));
  }

  private static String number(OptionalDouble number) {
    return number.isPresent() ? String.format(Locale.ROOT, "%.3f", number.getAsDouble()) : "undef.";
  }
}

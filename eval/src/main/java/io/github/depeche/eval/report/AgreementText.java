package io.github.depeche.eval.report;

import io.github.depeche.eval.Agreement;
import java.util.Locale;

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
        Figures.number(kappa.observed()),
        Figures.number(kappa.expected()),
        Figures.number(kappa.kappa()));
  }
}

package io.github.depeche.extract.rules;

import io.github.depeche.extract.analysis.Token;
import io.github.depeche.extract.clauses.Predicate;
import java.util.Locale;

/** Checks the constraints of rules. */
final class ConditionCheck {

  private ConditionCheck() {}

  static boolean holds(Condition condition, Predicate predicate, Fillers fillers) {
    if (condition instanceof Condition.Filled filled) {
      return predicate.fillers(filled.function()).anyMatch(filler -> fits(filled, filler.head(), fillers));
    }
    if (condition instanceof Condition.Governs governs) {
      return predicate.complements().contains(governs.complement());
    }
    Condition.Determined determined = (Condition.Determined) condition;
    return predicate.sentence().children(predicate.head()).stream()
        .filter(child -> child.is("det") || child.is("nummod") || child.is("amod"))
        .anyMatch(child -> determined.lemmas().contains(child.lemma()) || isForm(determined, child));
  }

  private static boolean isForm(Condition.Determined determined, Token child) {
    return determined.lemmas().contains(child.form().toLowerCase(Locale.ROOT));
  }

  private static boolean fits(Condition.Filled wanted, Token head, Fillers fillers) {
    if (wanted.types().isEmpty() && wanted.lemmas().isEmpty()) {
      return true;
    }
    return wanted.lemmas().contains(head.lemma())
        || !wanted.types().isEmpty() && fillers.isOf(head, wanted.types());
  }
}

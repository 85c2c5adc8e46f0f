package io.github.depeche.extract.rules;

import com.google.common.collect.ImmutableSet;
import io.github.depeche.document.MentionType;
import io.github.depeche.extract.clauses.Function;
import io.github.depeche.extract.clauses.Predicate;
import java.util.Set;

/** A constraint on a predicate. */
public sealed interface Condition {

  /**
   * Something fills a function, and is of one of the types or has one of the lemmas.
   *
   * @param types with {@code lemmas} empty too, anything will do
   */
  record Filled(Function function, Set<MentionType> types, Set<String> lemmas) implements Condition {

    public Filled {
      types = ImmutableSet.copyOf(types);
      lemmas = ImmutableSet.copyOf(lemmas);
    }

    @Override
    public String toString() {
      return types.isEmpty() && lemmas.isEmpty()
          ? function.name()
          : function.name()
              + " in "
              + String.join(", ", types.stream().map(MentionType::label).sorted().toList())
              + (types.isEmpty() || lemmas.isEmpty() ? "" : ", ")
              + String.join(", ", lemmas.stream().sorted().toList());
    }
  }

  /** A clause depends on it. */
  record Governs(Predicate.Complement complement) implements Condition {

    @Override
    public String toString() {
      return complement.name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  /** A noun has one of these determiners. */
  record Determined(Set<String> lemmas) implements Condition {

    public Determined {
      lemmas = ImmutableSet.copyOf(lemmas);
    }

    @Override
    public String toString() {
      return "determiner in " + String.join(", ", lemmas.stream().sorted().toList());
    }
  }
}

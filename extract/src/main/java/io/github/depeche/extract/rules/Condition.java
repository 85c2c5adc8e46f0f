package io.github.depeche.extract.rules;

import com.google.common.collect.ImmutableSet;
import io.github.depeche.document.MentionType;
import io.github.depeche.extract.clauses.Function;
import io.github.depeche.extract.clauses.Predicate;
import java.util.Locale;
import java.util.Set;

/** A constraint on a predicate. */
public sealed interface Condition {

  /** Returns what it looks at, such as {@code object} or {@code passive}. */
  default String key() {
    if (this instanceof Filled filled) {
      return filled.function().name();
    }
    if (this instanceof Governs governs) {
      return governs.complement().name().toLowerCase(Locale.ROOT);
    }
    return this instanceof Near near ? near.place().key() : ((Is) this).property().key();
  }

  /**
   * Something fills a function, and is of one of the types or has one of the lemmas.
   *
   * @param types with {@code lemmas} empty too, anything will do
   */
  record Filled(Function function, Set<MentionType> types, Set<String> lemmas)
      implements Condition {

    public Filled {
      types = ImmutableSet.copyOf(types);
      lemmas = ImmutableSet.copyOf(lemmas);
    }

    @Override
    public String toString() {
      return function.name()
          + describe(types.stream().map(MentionType::label).collect(ImmutableSet.toImmutableSet()))
          + (types.isEmpty() || lemmas.isEmpty() ? "" : " or")
          + describe(lemmas);
    }
  }

  /**
   * A clause depends on it.
   *
   * @param lemmas one of which its verb must have; empty for any
   */
  record Governs(Predicate.Complement complement, Set<String> lemmas) implements Condition {

    public Governs {
      lemmas = ImmutableSet.copyOf(lemmas);
    }

    @Override
    public String toString() {
      return complement.name().toLowerCase(Locale.ROOT) + describe(lemmas);
    }
  }

  /**
   * A word stands near it.
   *
   * @param lemmas one of which it must have; empty for any
   */
  record Near(Place place, Set<String> lemmas) implements Condition {

    public Near {
      lemmas = ImmutableSet.copyOf(lemmas);
    }

    @Override
    public String toString() {
      return place.key() + describe(lemmas);
    }
  }

  /** It has a property. */
  record Is(Property property) implements Condition {

    @Override
    public String toString() {
      return property.key();
    }
  }

  /** Where a word can stand. */
  enum Place {
    /** A determiner or numeral of a noun. */
    DETERMINER,
    /** An adjective or prepositional phrase that depends on a noun. */
    MODIFIER,
    /** A preposition before a noun. */
    MARKER,
    /** Any other word of the sentence. */
    SENTENCE,
    /** Any word of the text. */
    DOCUMENT,
    /** The support verb of a noun or adjective. */
    SUPPORT,
    /** The word that it depends on. */
    GOVERNOR;

    private final String key = name().toLowerCase(Locale.ROOT);

    /** Returns its name in rule files. */
    public String key() {
      return key;
    }
  }

  /** What a predicate can be, apart from its words. */
  enum Property {
    FINITE,
    INFINITIVE_FORM,
    PARTICIPLE,
    GERUND,
    IMPERFECT,
    IMPERATIVE,
    SINGULAR,
    PLURAL,
    REFLEXIVE,
    /** It is in the passive, or a past participle alone. */
    PASSIVE,
    NEGATED,
    /** It has neither object nor complement. */
    BARE,
    /** It has a predicative complement. */
    ATTRIBUTE,
    /**
     * It is a past participle alone with its noun, as an adjective is, in a sentence with a verb of
     * its own: nothing says when, where, by whom or as what.
     */
    BARE_PARTICIPLE,
    /** It has a clause, an infinitive or a quotation. */
    SPEECH,
    /** A judge has accepted it, which rules do not know: it never holds. Not in rule files. */
    JUDGED;

    private final String key =
        name().equals("INFINITIVE_FORM")
            ? "infinitive"
            : name().toLowerCase(Locale.ROOT).replace('_', '-');

    /** Returns its name in rule files. */
    public String key() {
      return key;
    }
  }

  private static String describe(Set<String> words) {
    return words.isEmpty() ? "" : " in " + String.join(", ", words.stream().sorted().toList());
  }
}

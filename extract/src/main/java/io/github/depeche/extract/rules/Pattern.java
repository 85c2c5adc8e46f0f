package io.github.depeche.extract.rules;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Set;

/** What a predicate's words must be. */
public sealed interface Pattern {

  /** Returns the lemma of the word at which the pattern is looked up. */
  String lemma();

  /** A verb in any voice and form. */
  record Verb(String lemma, boolean reflexive) implements Pattern {}

  /** An event noun. */
  record Noun(String lemma, Complement complement) implements Pattern {}

  /** An adjective said of someone. */
  record Adjective(String lemma) implements Pattern {}

  /**
   * Fixed words around a verb, noun or adjective.
   *
   * @param words in dictionary form where they inflect
   * @param trigger the indices of the words that are the trigger
   * @param anchor the index of the word whose functions count and that is looked up
   * @param reflexive whether the anchor is a reflexive verb
   * @param complement what "de X" is, if the anchor is a noun
   */
  record Phrase(
      List<String> words,
      Set<Integer> trigger,
      int anchor,
      boolean reflexive,
      Complement complement)
      implements Pattern {

    /** Prepositions: a phrase that begins with one is looked up at its trigger. */
    static final ImmutableSet<String> STARTS =
        ImmutableSet.of(
            "à", "au", "avec", "contre", "dans", "de", "en", "hors", "lors", "par", "pour", "sans",
            "sous", "sur");

    public Phrase {
      words = ImmutableList.copyOf(words);
      trigger = ImmutableSet.copyOf(trigger);
    }

    @Override
    public String lemma() {
      return words.get(anchor);
    }
  }

  /** What "de X" is for an event noun. */
  enum Complement {
    /** "la signature du protocole" */
    OF_OBJECT("of-object"),
    /** "la visite du ministre" */
    OF_SUBJECT("of-subject"),
    /** "la condamnation de X" */
    OF_EITHER("of-either");

    private final String key;

    Complement(String key) {
      this.key = key;
    }

    /** Returns its name in rule files. */
    public String key() {
      return key;
    }
  }
}

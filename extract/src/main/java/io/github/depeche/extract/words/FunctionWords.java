package io.github.depeche.extract.words;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;

/** Words of grammar, in lower case; what can be elided also is, with either apostrophe. */
public final class FunctionWords {

  private static final String LIST = "words/function-words.txt";

  /** "que", also elided. */
  public static final ImmutableSet<String> QUE = WordList.load(LIST, "que");

  /** "se", also elided. */
  public static final ImmutableSet<String> REFLEXIVE = WordList.load(LIST, "reflexive");

  /** Possessive determiners, in all their forms. */
  public static final ImmutableSet<String> POSSESSIVE = WordList.load(LIST, "possessive");

  /** Demonstrative determiners, in all their forms. */
  public static final ImmutableSet<String> DEMONSTRATIVE = WordList.load(LIST, "demonstrative");

  /** Pronouns that stand between an auxiliary and its participle. */
  public static final ImmutableSet<String> FLOATING = WordList.load(LIST, "floating");

  /** Forms of verbs that before "que" are nouns, or verbs of a phrase. */
  public static final ImmutableSet<String> NOUNS_BEFORE_QUE =
      WordList.load(LIST, "noun before que");

  /** Particles of surnames; stages add what is one only where they look. */
  public static final ImmutableSet<String> PARTICLES = WordList.load(LIST, "particle");

  /** "ne", also elided. */
  public static final ImmutableSet<String> NE = WordList.load(LIST, "ne");

  private static final String FORM_OF = "form of ";

  private static final ImmutableMap<String, String> BASES = bases();

  private FunctionWords() {}

  /**
   * Returns what an elided, feminine or plural preposition, article or conjunction stands for.
   *
   * @param form in lower case
   * @return its dictionary form; empty for any other word
   */
  public static Optional<String> base(String form) {
    return Optional.ofNullable(BASES.get(form));
  }

  private static ImmutableMap<String, String> bases() {
    ImmutableMap.Builder<String, String> bases = ImmutableMap.builder();
    WordList.sections(LIST)
        .forEach(
            (section, form) -> {
              if (section.startsWith(FORM_OF)) {
                bases.put(form, section.substring(FORM_OF.length()));
              }
            });
    return bases.buildOrThrow();
  }
}

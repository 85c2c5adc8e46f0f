package io.github.depeche.extract.words;

import com.google.common.collect.ImmutableSet;
import java.util.Locale;
import java.util.Set;

/** Forms of address before a person's name: "M.", "Mme", "Monsieur". */
public final class Address {

  private static final String LIST = "words/address.txt";

  /** All that may stand at the start of a name and is no part of it, in lower case. */
  public static final ImmutableSet<String> LEADING =
      lower(WordList.load(LIST, "short", "plain", "honour"));

  private static final ImmutableSet<String> SHORT = WordList.load(LIST, "short");
  private static final ImmutableSet<String> USUAL = WordList.load(LIST, "short", "plain", "bare");
  private static final ImmutableSet<String> BESIDE_ROLES =
      lower(WordList.load(LIST, "short", "plain", "bare"));

  private Address() {}

  /** Returns whether a word, as it is written, is an abbreviation and can be nothing else. */
  public static boolean isShort(String form) {
    return SHORT.contains(form);
  }

  /** Returns whether a word, as it is written, is a form of address before names. */
  public static boolean isUsual(String form) {
    return USUAL.contains(form);
  }

  /** Returns whether a word, with any capitals, may stand between a role and its name. */
  public static boolean isBesideRole(String form) {
    return BESIDE_ROLES.contains(form.toLowerCase(Locale.ROOT));
  }

  private static ImmutableSet<String> lower(Set<String> words) {
    return words.stream()
        .map(word -> word.toLowerCase(Locale.ROOT))
        .collect(ImmutableSet.toImmutableSet());
  }
}

package io.github.depeche.extract.words;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.Sets;
import java.util.Locale;
import java.util.Set;

/** Forms of address before a person's name: "M.", "Mme", "Monsieur". */
public final class Address {

  private static final ImmutableSetMultimap<String, String> LISTS =
      WordList.sections("words/address.txt");

  /** All that may stand at the start of a name and is no part of it, in lower case. */
  public static final ImmutableSet<String> LEADING =
      lower(ImmutableSet.copyOf(Sets.difference(all(), LISTS.get("bare"))));

  private static final ImmutableSet<String> SHORT = LISTS.get("short");
  private static final ImmutableSet<String> USUAL =
      ImmutableSet.copyOf(Sets.difference(all(), LISTS.get("honour")));
  private static final ImmutableSet<String> USUAL_LOWER = lower(USUAL);

  private Address() {}

  /** Returns whether a word, as it is written, is an abbreviation and can be nothing else. */
  public static boolean isShort(String form) {
    return SHORT.contains(form);
  }

  /** Returns whether a word, as it is written, is a form of address before names. */
  public static boolean isUsual(String form) {
    return USUAL.contains(form);
  }

  /** Returns the same as {@link #isUsual} with any capitals: "monsieur", "MME". */
  public static boolean isUsualInAnyCase(String form) {
    return USUAL_LOWER.contains(form.toLowerCase(Locale.ROOT));
  }

  private static Set<String> all() {
    return ImmutableSet.copyOf(LISTS.values());
  }

  private static ImmutableSet<String> lower(Set<String> words) {
    return words.stream()
        .map(word -> word.toLowerCase(Locale.ROOT))
        .collect(ImmutableSet.toImmutableSet());
  }
}

package io.github.depeche.extract.actors;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import io.github.depeche.extract.mentions.phrases.WordList;
import java.util.Locale;

/** The word classes of actor coding. */
final class ActorWords {

  private static final ImmutableSetMultimap<String, String> LISTS =
      WordList.sections("/io/github/depeche/extract/actors/words.txt");

  static final ImmutableSet<String> STRANGERS = LISTS.get("strangers");
  static final ImmutableSet<String> FOREIGN = LISTS.get("foreign");
  private static final ImmutableSet<String> ARMED_GROUPS =
      LISTS.get("armed-groups").stream()
          .map(ActorWords::lower)
          .collect(ImmutableSet.toImmutableSet());

  private ActorWords() {}

  /**
   * Returns whether a phrase is an armed group's name, or ends in one ("organisation État
   * islamique", "gangs de Daech").
   */
  static boolean isArmedGroup(String phrase) {
    String words = " " + lower(phrase);
    return ARMED_GROUPS.stream()
        .anyMatch(group -> words.endsWith(" " + group) || words.endsWith("'" + group));
  }

  private static String lower(String name) {
    return name.toLowerCase(Locale.ROOT).replace('’', '\'');
  }
}

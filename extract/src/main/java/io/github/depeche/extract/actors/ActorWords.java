package io.github.depeche.extract.actors;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import io.github.depeche.extract.words.WordList;
import java.util.Locale;
import java.util.stream.Stream;

/** The word classes of actor coding. */
final class ActorWords {

  private static final ImmutableSetMultimap<String, String> LISTS =
      WordList.sections("actors/words.txt");

  static final ImmutableSet<String> STRANGERS = LISTS.get("strangers");
  static final ImmutableSet<String> FOREIGN = LISTS.get("foreign");
  static final ImmutableSet<String> LED = LISTS.get("led");
  static final ImmutableSet<String> LEADING = LISTS.get("leading");
  static final ImmutableSet<String> ACCOMPANIED = LISTS.get("accompanied");

  /** Names of armed groups, each after what may stand before it. */
  private static final ImmutableSet<String> ARMED_GROUPS =
      LISTS.get("armed-groups").stream()
          .map(ActorWords::lower)
          .flatMap(group -> Stream.of(" " + group, "'" + group))
          .collect(ImmutableSet.toImmutableSet());

  private ActorWords() {}

  /**
   * Returns whether a phrase is an armed group's name, or ends in one ("organisation État
   * islamique", "gangs de Daech").
   */
  static boolean isArmedGroup(String phrase) {
    String words = " " + lower(phrase);
    return ARMED_GROUPS.stream().anyMatch(words::endsWith);
  }

  private static String lower(String name) {
    return name.toLowerCase(Locale.ROOT).replace('’', '\'');
  }
}

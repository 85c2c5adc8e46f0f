package io.github.depeche.extract.actors;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import io.github.depeche.extract.words.WordList;

/** The word classes of actor coding. */
final class ActorWords {

  private static final ImmutableSetMultimap<String, String> LISTS =
      WordList.sections("actors/words.txt");

  static final ImmutableSet<String> STRANGERS = LISTS.get("strangers");
  static final ImmutableSet<String> FOREIGN = LISTS.get("foreign");
  static final ImmutableSet<String> LED = LISTS.get("led");
  static final ImmutableSet<String> LEADING = LISTS.get("leading");
  static final ImmutableSet<String> ACCOMPANIED = LISTS.get("accompanied");

  private ActorWords() {}
}

package io.github.depeche.extract.events;

import com.google.common.collect.ListMultimap;
import io.github.depeche.document.ArgumentRole;
import io.github.depeche.extract.analysis.Sentence;
import io.github.depeche.extract.analysis.Token;
import io.github.depeche.extract.clauses.Predicate;
import io.github.depeche.extract.mentions.Candidate;
import io.github.depeche.extract.rules.Attempt;
import java.util.List;
import java.util.Map;

/**
 * Lets two words for one happening have place and time together: coordinated verbs, and a verb with the event noun that
 * says in what ("tués mardi dans une attaque à Hilla").
 */
final class SharedCircumstances {

  private static final List<ArgumentRole> ROLES = List.of(ArgumentRole.PLACE, ArgumentRole.TIME);

  private SharedCircumstances() {}

  static void share(
      Sentence sentence, List<Attempt> matches, ListMultimap<Attempt, Map.Entry<ArgumentRole, Candidate>> found) {
    for (Attempt first : matches) {
      for (Attempt second : matches) {
        if (first != second && isOneHappening(sentence, first.predicate(), second.predicate())) {
          for (ArgumentRole role : ROLES) {
            give(role, first, second, found);
            give(role, second, first, found);
          }
        }
      }
    }
  }

  private static void give(
      ArgumentRole role, Attempt from, Attempt to, ListMultimap<Attempt, Map.Entry<ArgumentRole, Candidate>> found) {
    if (found.get(to).stream().noneMatch(entry -> entry.getKey() == role)) {
      List<Map.Entry<ArgumentRole, Candidate>> given =
          found.get(from).stream().filter(entry -> entry.getKey() == role).toList();
      found.putAll(to, given);
    }
  }

  private static boolean isOneHappening(Sentence sentence, Predicate verb, Predicate other) {
    Token word = other.head();
    boolean below = word.head() == verb.head().index();
    if (!below || verb.kind() == Predicate.Kind.ADJECTIVE) {
      return false;
    }
    if (word.is("conj")) {
      return verb.kind() == other.kind() && sentence.children(word, "nsubj").isEmpty();
    }
    return other.kind() == Predicate.Kind.NOUN
        && (word.is("obl") || word.is("nmod"))
        && PlaceWords.INSTANCE.sameHappening().contains(Places.preposition(sentence, word));
  }
}

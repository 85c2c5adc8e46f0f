package io.github.depeche.extract.events;

import com.google.common.collect.ListMultimap;
import io.github.depeche.document.ArgumentRole;
import io.github.depeche.document.EventType;
import io.github.depeche.extract.analysis.Sentence;
import io.github.depeche.extract.analysis.Token;
import io.github.depeche.extract.clauses.Predicate;
import io.github.depeche.extract.mentions.Candidate;
import io.github.depeche.extract.rules.Attempt;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Lets two words for one happening have place and time together: coordinated verbs, a verb with the
 * event noun that says in what ("tués mardi dans une attaque à Hilla"), and a verb with its clause
 * of time ("sont morts à Hilla lorsqu'une bombe a explosé"). A verb and an event noun of one type
 * share who takes part too.
 */
final class SharedCircumstances {

  private static final List<ArgumentRole> ROLES = List.of(ArgumentRole.PLACE, ArgumentRole.TIME);
  private static final List<ArgumentRole> PARTICIPANTS =
      List.of(ArgumentRole.ACTOR, ArgumentRole.RECIPIENT);
  private static final Set<String> WHEN = Set.of("lorsque", "lorsqu'", "lorsqu’", "quand");

  private SharedCircumstances() {}

  /**
   * Fills what one word lacks and the other has; twice, so that it also goes over the word between
   * two.
   */
  static void share(
      Sentence sentence,
      List<Attempt> matches,
      ListMultimap<Attempt, Map.Entry<ArgumentRole, Candidate>> found) {
    shareOnce(sentence, matches, found);
    shareOnce(sentence, matches, found);
  }

  @SuppressWarnings("ReferenceEquality") // Another attempt of the list, were it equal.
  private static void shareOnce(
      Sentence sentence,
      List<Attempt> matches,
      ListMultimap<Attempt, Map.Entry<ArgumentRole, Candidate>> found) {
    for (Attempt first : matches) {
      for (Attempt second : matches) {
        if (first != second && isOneHappening(sentence, first, second)) {
          for (ArgumentRole role : ROLES) {
            if (isForward(role, first, second)) {
              give(role, first, second, found);
            }
            give(role, second, first, found);
          }
          if (second.predicate().kind() == Predicate.Kind.NOUN && isOfOneType(first, second)) {
            participants(first, second, found);
            participants(second, first, found);
          }
        }
      }
    }
  }

  /**
   * Says whether what the first of two words has is also the second's: of coordinated verbs only
   * the time of what is alike ("arrêté mardi à Lille et condamné").
   */
  private static boolean isForward(ArgumentRole role, Attempt first, Attempt second) {
    return !second.predicate().head().is("conj")
        || role == ArgumentRole.TIME && isOfOneType(first, second);
  }

  private static void participants(
      Attempt from, Attempt to, ListMultimap<Attempt, Map.Entry<ArgumentRole, Candidate>> found) {
    for (ArgumentRole role : PARTICIPANTS) {
      boolean free =
          to.mentions(role).isEmpty()
              && found.get(to).stream().noneMatch(entry -> entry.getKey() == role);
      if (free) {
        from.mentions(role).forEach(mention -> found.put(to, Map.entry(role, mention)));
      }
    }
  }

  private static void give(
      ArgumentRole role,
      Attempt from,
      Attempt to,
      ListMultimap<Attempt, Map.Entry<ArgumentRole, Candidate>> found) {
    if (found.get(to).stream().noneMatch(entry -> entry.getKey() == role)) {
      List<Map.Entry<ArgumentRole, Candidate>> given =
          found.get(from).stream().filter(entry -> entry.getKey() == role).toList();
      found.putAll(to, given);
    }
  }

  private static boolean isOneHappening(Sentence sentence, Attempt first, Attempt second) {
    Predicate verb = first.predicate();
    Token word = second.predicate().head();
    boolean alike = isOfOneType(first, second);
    if (alike && isWhenClause(sentence, verb, second.predicate().anchor())) {
      return true;
    }
    if (word.head() != verb.head().index() || verb.kind() == Predicate.Kind.ADJECTIVE) {
      return false;
    }
    if (word.is("conj")) {
      // "13 personnes sont mortes et 55 blessées": the second has a subject of its own, and still
      // is the same blast.
      boolean own = !sentence.children(word, "nsubj").isEmpty();
      return verb.kind() == second.predicate().kind() && (!own || alike);
    }
    if (second.predicate().kind() == Predicate.Kind.NOUN) {
      return alike && word.is("nsubj")
          || (word.is("obl") || word.is("nmod"))
              && PlaceWords.INSTANCE.sameHappening().contains(Places.preposition(sentence, word));
    }
    return false;
  }

  /**
   * "… sont morts lorsqu'une bombe a explosé": the clause can hang on either of two verbs before
   * it, as a second too.
   */
  private static boolean isWhenClause(Sentence sentence, Predicate verb, Token clause) {
    return (clause.head() == verb.head().index() || clause.head() == verb.anchor().index())
        && (clause.is("advcl") || clause.is("conj"))
        && sentence.children(clause, "mark").stream().anyMatch(SharedCircumstances::isWhen);
  }

  private static boolean isWhen(Token marker) {
    return WHEN.contains(marker.form().toLowerCase(Locale.ROOT));
  }

  private static boolean isOfOneType(Attempt first, Attempt second) {
    EventType type = first.rule().type();
    return type == second.rule().type() && PlaceWords.INSTANCE.physical().contains(type);
  }
}

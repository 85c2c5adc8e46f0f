package io.github.depeche.extract.rules;

import com.google.common.collect.ImmutableListMultimap;
import io.github.depeche.document.EventType;
import io.github.depeche.document.Span;
import io.github.depeche.extract.analysis.Upos;
import io.github.depeche.extract.clauses.Predicate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Tries rules on predicates. Immutable, thread-safe. */
public final class RuleMatcher {

  private static final int PHRASE = 1;
  private static final int REQUIREMENT = 2;

  /**
   * The policy by which one rule wins a trigger: more requirements first, then a phrase before a
   * single word, then a particular type before {@code State}, then file order.
   */
  private static final Comparator<Attempt> MOST_SPECIFIC =
      Comparator.comparingInt(Attempt::specificity)
          .reversed()
          .thenComparing(attempt -> attempt.rule().type() == EventType.STATE);

  private final RuleBook book;

  public RuleMatcher(RuleBook book) {
    this.book = book;
  }

  /**
   * Returns the rules of which a predicate has the words, in file order: their roles are not filled
   * yet, and whether their constraints hold has not been asked.
   */
  public List<Attempt> begun(Predicate predicate, Fillers fillers) {
    List<Attempt> begun = new ArrayList<>();
    for (RuleBook.Entry entry : book.entries(predicate.head())) {
      trigger(entry, predicate)
          .ifPresent(
              span ->
                  begun.add(
                      unfilled(entry, NounComplements.turned(entry, predicate, fillers), span)));
    }
    return begun;
  }

  /**
   * Returns the rules that win a predicate by {@link #MOST_SPECIFIC}: one, and those that fire
   * beside it.
   *
   * @param begun what {@link #begun} returned for it
   */
  public List<Attempt> winners(List<Attempt> begun, Fillers fillers) {
    List<Attempt> fitting = new ArrayList<>();
    for (Attempt attempt : begun) {
      // Most fail; why is not asked here.
      if (failing(attempt.rule(), attempt.predicate(), fillers).isEmpty()) {
        fitting.add(attempt);
      }
    }
    fitting.sort(MOST_SPECIFIC);
    List<Attempt> winners = new ArrayList<>();
    for (Attempt attempt : fitting) {
      if (winners.isEmpty() || attempt.rule().also()) {
        winners.add(filled(attempt, fillers));
      }
    }
    return winners;
  }

  /**
   * Returns a proposal for each type of which a rule has the predicate's words: a rule that wins,
   * else one that fits, else the one of which the fewest constraints fail. Those of the user's that
   * do not win are not proposed.
   *
   * @param winners what {@link #winners} returned for it
   * @param begun what {@link #begun} returned for it
   */
  public List<Proposal> proposals(List<Attempt> winners, List<Attempt> begun, Fillers fillers) {
    return Proposals.of(
        winners, begun.stream().filter(attempt -> !isUsers(attempt)).toList(), fillers);
  }

  /** Returns whether a rule is the user's own, not one that comes with the library. */
  public boolean isUsers(Attempt attempt) {
    return book.isUsers(attempt.rule());
  }

  /** Returns all rules tried on a predicate, in file order, with what failed. */
  public List<Attempt> attempts(Predicate predicate, Fillers fillers) {
    List<Attempt> attempts = new ArrayList<>();
    for (RuleBook.Entry entry : book.entries(predicate.head())) {
      attempts.add(attempt(entry, predicate, fillers));
    }
    return attempts;
  }

  private static Attempt attempt(RuleBook.Entry entry, Predicate predicate, Fillers fillers) {
    Rule rule = entry.rule();
    Predicate normal = NounComplements.turned(entry, predicate, fillers);
    Optional<Span> trigger = trigger(entry, predicate);
    Optional<String> failure =
        trigger.isEmpty()
            ? Optional.of("is not " + describe(entry.pattern()))
            : failed(rule, normal, fillers);
    if (failure.isEmpty()) {
      return filled(unfilled(entry, normal, trigger.get()), fillers);
    }
    Span span = trigger.orElse(predicate.head().span());
    return new Attempt(rule, normal, span, failure, ImmutableListMultimap.of(), specificity(entry));
  }

  /**
   * A participle read as an adjective ("se dit convaincu") is not the verb of a phrase; its verb is
   * read, too, so that it needs no vocabulary of adjectives, which is for what is tagged as one.
   */
  private static Optional<Span> trigger(RuleBook.Entry entry, Predicate predicate) {
    boolean participle =
        predicate.kind() == Predicate.Kind.ADJECTIVE && predicate.head().upos() == Upos.VERB;
    return participle && (entry.pattern() instanceof Pattern.Phrase || entry.rule().isVocabulary())
        ? Optional.empty()
        : TriggerReader.find(entry.pattern(), predicate);
  }

  /** Returns a rule on a predicate that has its words, before anything else is asked. */
  private static Attempt unfilled(RuleBook.Entry entry, Predicate normal, Span trigger) {
    return new Attempt(
        entry.rule(),
        normal,
        trigger,
        Optional.empty(),
        ImmutableListMultimap.of(),
        specificity(entry));
  }

  /** Returns an attempt with its roles filled. */
  public static Attempt filled(Attempt attempt, Fillers fillers) {
    return new Attempt(
        attempt.rule(),
        attempt.predicate(),
        attempt.trigger(),
        attempt.failure(),
        Roles.of(attempt.rule(), attempt.predicate(), fillers),
        attempt.specificity());
  }

  private static int specificity(RuleBook.Entry entry) {
    return REQUIREMENT * entry.rule().require().size()
        + (entry.pattern() instanceof Pattern.Phrase ? PHRASE : 0);
  }

  private static String describe(Pattern pattern) {
    if (pattern instanceof Pattern.Phrase phrase) {
      return "the phrase '" + String.join(" ", phrase.words()) + "'";
    }
    if (pattern instanceof Pattern.Verb verb) {
      return verb.reflexive() ? "a reflexive verb" : "a verb without reflexive pronoun";
    }
    return pattern instanceof Pattern.Noun ? "a noun" : "an adjective";
  }

  private static Optional<String> failed(Rule rule, Predicate predicate, Fillers fillers) {
    return failing(rule, predicate, fillers)
        .map(
            condition ->
                (rule.require().contains(condition) ? "requires " : "not with ") + condition);
  }

  /** Returns the first condition that does not hold though required, or holds though excluded. */
  private static Optional<Condition> failing(Rule rule, Predicate predicate, Fillers fillers) {
    for (Condition condition : rule.require()) {
      if (!ConditionCheck.holds(condition, predicate, fillers)) {
        return Optional.of(condition);
      }
    }
    for (Condition condition : rule.unless()) {
      if (ConditionCheck.holds(condition, predicate, fillers)) {
        return Optional.of(condition);
      }
    }
    return Optional.empty();
  }
}

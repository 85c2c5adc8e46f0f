package io.github.depeche.extract.rules;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.depeche.document.ArgumentRole;
import io.github.depeche.document.EventType;
import io.github.depeche.document.MentionType;
import io.github.depeche.document.Span;
import io.github.depeche.extract.analysis.Token;
import io.github.depeche.extract.analysis.Upos;
import io.github.depeche.extract.clauses.Filler;
import io.github.depeche.extract.clauses.Function;
import io.github.depeche.extract.clauses.Predicate;
import io.github.depeche.extract.words.FunctionWords;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Tries rules on predicates. Immutable, thread-safe. */
public final class RuleMatcher {

  /** The mention types that can act. */
  public static final ImmutableSet<MentionType> ACTORS =
      Sets.immutableEnumSet(
          MentionType.PERSON, MentionType.ORGANIZATION, MentionType.GPE, MentionType.ROLE);

  private static final ImmutableSet<MentionType> TARGETS =
      Sets.immutableEnumSet(
          MentionType.PERSON,
          MentionType.ORGANIZATION,
          MentionType.GPE,
          MentionType.ROLE,
          MentionType.LOCATION);
  private static final ImmutableSet<MentionType> THEMES =
      Sets.immutableEnumSet(MentionType.AGREEMENT, MentionType.GATHERING, MentionType.ROLE);
  private static final ImmutableSet<MentionType> PLACES =
      Sets.immutableEnumSet(MentionType.GPE, MentionType.LOCATION);
  private static final ImmutableSet<MentionType> TIMES = Sets.immutableEnumSet(MentionType.DATE);

  private static final Function OF = Function.indirect("de");

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

  /** Support verbs that tell of what is others' too: "a rappelé la volonté de la France". */
  private static final Set<String> TELLING =
      Set.of(
          "rappeler",
          "souligner",
          "annoncer",
          "confirmer",
          "évoquer",
          "démentir",
          "déclarer",
          "décider",
          "ordonner",
          "approuver",
          "étudier",
          "envisager",
          "prévoir",
          "assurer");

  /** Support verbs whose subject does what the noun says, for whomever. */
  private static final Set<String> EXPRESSING =
      Set.of(
          "exprimer",
          "réitérer",
          "présenter",
          "transmettre",
          "manifester",
          "afficher",
          "formuler",
          "adresser");

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
              span -> begun.add(unfilled(entry, normalised(entry, predicate, fillers), span)));
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
    Predicate normal = normalised(entry, predicate, fillers);
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

  /** Turns "de" of a noun to its subject or object. */
  private static Predicate normalised(RuleBook.Entry entry, Predicate predicate, Fillers fillers) {
    Optional<Pattern.Complement> complement = complement(entry.pattern());
    if (predicate.kind() != Predicate.Kind.NOUN || complement.isEmpty() || !predicate.has(OF)) {
      return predicate;
    }
    List<Filler> turned = new ArrayList<>();
    Optional<Owner> loser = loser(complement.get(), entry.rule(), predicate, fillers);
    for (Filler filler : predicate.fillers()) {
      if (loser.filter(owner -> owner.is(filler)).isPresent()) {
        continue;
      }
      boolean of = filler.function().equals(OF);
      turned.add(
          of
              ? filler.as(meaning(complement.get(), entry.rule(), predicate, filler, fillers))
              : filler);
    }
    return new Predicate(
        predicate.sentence(),
        predicate.head(),
        predicate.kind(),
        predicate.reflexive(),
        predicate.support(),
        turned,
        predicate.complements());
  }

  /** Who can do what a noun says: the subject of its support verb, or its own complement. */
  private enum Owner {
    LENT,
    OWN;

    boolean is(Filler filler) {
      return switch (this) {
        case LENT ->
            filler.function().equals(Function.SUBJECT)
                && filler.evidence() == Filler.Evidence.SUPPORT;
        case OWN -> filler.function().equals(OF) && filler.head().upos() != Upos.DET;
      };
    }
  }

  /**
   * Returns who of two is not meant: in "a rappelé la volonté de la France" who tells, in "a
   * exprimé la gratitude de son pays" who is spoken for.
   */
  private static Optional<Owner> loser(
      Pattern.Complement complement, Rule rule, Predicate predicate, Fillers fillers) {
    boolean both =
        complement == Pattern.Complement.OF_SUBJECT
            && predicate.support().isPresent()
            && Stream.of(Owner.values())
                .allMatch(
                    owner ->
                        predicate.fillers().stream()
                            .anyMatch(
                                filler ->
                                    owner.is(filler)
                                        && accepts(
                                            rule, Function.SUBJECT, filler.head(), fillers)));
    if (!both) {
      return Optional.empty();
    }
    String verb = predicate.support().orElseThrow().lemma();
    if (TELLING.contains(verb)) {
      return isPossessed(predicate, predicate.head()) ? Optional.empty() : Optional.of(Owner.LENT);
    }
    boolean spokenFor =
        predicate.fillers().stream()
            .filter(Owner.OWN::is)
            .anyMatch(filler -> isPossessed(predicate, filler.head()));
    return spokenFor || EXPRESSING.contains(verb) ? Optional.of(Owner.OWN) : Optional.empty();
  }

  private static boolean isPossessed(Predicate predicate, Token noun) {
    return predicate.sentence().children(noun, "det").stream()
        .anyMatch(determiner -> FunctionWords.POSSESSIVE.contains(determiner.lemma()));
  }

  private static Optional<Pattern.Complement> complement(Pattern pattern) {
    if (pattern instanceof Pattern.Noun noun) {
      return Optional.of(noun.complement());
    }
    return pattern instanceof Pattern.Phrase phrase
        ? Optional.of(phrase.complement())
        : Optional.empty();
  }

  private static Function meaning(
      Pattern.Complement complement,
      Rule rule,
      Predicate predicate,
      Filler filler,
      Fillers fillers) {
    if (rule.roles().containsValue(filler.function())
        && filler.evidence() != Filler.Evidence.POSSESSIVE) {
      return filler.function();
    }
    return switch (complement) {
      case OF_SUBJECT -> hasAgent(predicate) ? Function.OBJECT : Function.SUBJECT;
      case OF_OBJECT, OF_EITHER -> {
        if (complement == Pattern.Complement.OF_OBJECT && needsObject(rule)) {
          yield Function.OBJECT;
        }
        boolean object = accepts(rule, Function.OBJECT, filler.head(), fillers);
        boolean subject = accepts(rule, Function.SUBJECT, filler.head(), fillers);
        boolean free = predicate.fillers(Function.SUBJECT).findAny().isEmpty();
        yield !object && subject && free ? Function.SUBJECT : Function.OBJECT;
      }
    };
  }

  /** "l'enlèvement d'un berger par l'armée": who does it is said already. */
  private static boolean hasAgent(Predicate predicate) {
    return predicate
        .fillers(Function.SUBJECT)
        .anyMatch(
            filler ->
                predicate.sentence().children(filler.head(), "case").stream()
                        .anyMatch(
                            marker ->
                                marker.lemma().equals("par")
                                    && marker.index() > predicate.head().index())
                    && filler.evidence() != Filler.Evidence.SUPPORT);
  }

  private static boolean needsObject(Rule rule) {
    return rule.require().stream()
        .anyMatch(
            condition ->
                condition instanceof Condition.Filled filled
                    && filled.function().equals(Function.OBJECT));
  }

  private static boolean accepts(Rule rule, Function function, Token head, Fillers fillers) {
    return rule.roles().entries().stream()
        .anyMatch(
            entry ->
                entry.getValue().equals(function)
                    && fillers.isOf(head, accepted(rule, entry.getKey())));
  }

  /** Returns the mention types that can fill a role. */
  static Set<MentionType> accepted(Rule rule, ArgumentRole role) {
    if (rule.accept().containsKey(role)) {
      return rule.accept().get(role);
    }
    return switch (role) {
      case ACTOR -> ACTORS;
      case RECIPIENT -> TARGETS;
      case THEME -> THEMES;
      case PLACE -> PLACES;
      case TIME -> TIMES;
    };
  }
}

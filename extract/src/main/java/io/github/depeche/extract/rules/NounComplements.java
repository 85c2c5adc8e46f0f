package io.github.depeche.extract.rules;

import io.github.depeche.extract.analysis.Token;
import io.github.depeche.extract.analysis.Upos;
import io.github.depeche.extract.clauses.Filler;
import io.github.depeche.extract.clauses.Function;
import io.github.depeche.extract.clauses.Predicate;
import io.github.depeche.extract.words.FunctionWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Says what "de" of a noun means to a rule: who acts ("la visite du ministre"), or what is acted
 * upon ("la libération des otages").
 */
final class NounComplements {

  private static final Function OF = Function.indirect("de");

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

  private NounComplements() {}

  /**
   * Returns a predicate with each "de" of a noun turned to the function that it has for a rule, and
   * without who is not meant; others as they are.
   */
  static Predicate turned(RuleBook.Entry entry, Predicate predicate, Fillers fillers) {
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
                    && fillers.isOf(head, RoleTypes.accepted(rule, entry.getKey())));
  }
}

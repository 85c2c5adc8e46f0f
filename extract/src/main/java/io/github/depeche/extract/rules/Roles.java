package io.github.depeche.extract.rules;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.depeche.document.ArgumentRole;
import io.github.depeche.document.EventType;
import io.github.depeche.document.MentionForm;
import io.github.depeche.document.MentionType;
import io.github.depeche.extract.analysis.Upos;
import io.github.depeche.extract.clauses.Function;
import io.github.depeche.extract.clauses.Predicate;
import io.github.depeche.extract.mentions.Candidate;
import io.github.depeche.extract.words.WordList;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Fills the roles of a rule with the mentions of a predicate. */
final class Roles {

  /** Types that judge a thing for its owner's sake: "ont rejeté leur proposition". */
  private static final ImmutableSet<EventType> JUDGING =
      Sets.immutableEnumSet(EventType.SUPPORT_ENDORSE, EventType.ACCUSE, EventType.REJECT);

  /** Types that a text can do in its author's name. */
  private static final ImmutableSet<EventType> VOICED =
      Sets.immutableEnumSet(
          EventType.STATE,
          EventType.REQUEST,
          EventType.ACCUSE,
          EventType.REJECT,
          EventType.SUPPORT_ENDORSE,
          EventType.THREATEN,
          EventType.SANCTION,
          EventType.COERCE);

  /** What can say what its author says. */
  static final ImmutableSet<MentionType> TEXTS = Sets.immutableEnumSet(MentionType.AGREEMENT);

  /** Types whose target can be the subject of the clause. */
  private static final ImmutableSet<EventType> CLAUSAL =
      Sets.immutableEnumSet(EventType.REQUEST, EventType.SUPPORT_ENDORSE);

  private static final ImmutableSet<EventType> FORCEFUL =
      Sets.immutableEnumSet(
          EventType.ASSAULT, EventType.COERCE, EventType.MOBILIZE, EventType.CONCEDE);

  private static final ImmutableSet<String> CRAFT =
      WordList.load("mentions/organization-nouns.txt", "craft");

  private Roles() {}

  /** Returns who fills which role of a rule that fits. */
  static ImmutableListMultimap<ArgumentRole, Attempt.Part> of(
      Rule rule, Predicate predicate, Fillers fillers) {
    ImmutableListMultimap.Builder<ArgumentRole, Attempt.Part> roles =
        ImmutableListMultimap.builder();
    Set<Candidate> used = new HashSet<>();
    for (ArgumentRole role : rule.roles().keySet()) {
      for (Function function : functions(rule, predicate, role)) {
        List<Attempt.Part> parts =
            parts(predicate, function, RoleTypes.accepted(rule, role), fillers);
        if (parts.isEmpty() && role == ArgumentRole.RECIPIENT && function.equals(Function.OBJECT)) {
          parts = owners(rule, predicate, RoleTypes.accepted(rule, role), fillers);
        }
        if (parts.isEmpty() && role == ArgumentRole.ACTOR && function.equals(Function.SUBJECT)) {
          parts = authors(rule, predicate, fillers);
        }
        List<Attempt.Part> all = parts;
        parts =
            parts.stream()
                .filter(part -> !isRepeated(part, all))
                .filter(part -> !isGoods(rule, part))
                .filter(part -> !isStruckPlace(rule, role, function, part.mention()))
                .filter(part -> used.add(part.mention()))
                .toList();
        if (!parts.isEmpty()) {
          roles.putAll(role, parts);
          break;
        }
      }
    }
    return roles.build();
  }

  /**
   * In "c'est le ministre qui a signé", where the tree gives both, "qui" only repeats the other.
   */
  private static boolean isRepeated(Attempt.Part part, List<Attempt.Part> parts) {
    return part.filler().head().form().equals("qui")
        && parts.stream()
            .anyMatch(
                other ->
                    other.mention().form() != MentionForm.PRONOUN
                        && other.mention().head() < part.mention().head());
  }

  /** "a livré des avions": a craft is only one of those in it where there is force. */
  private static boolean isGoods(Rule rule, Attempt.Part part) {
    return !FORCEFUL.contains(rule.type())
        && part.mention().form() == MentionForm.NOMINAL
        && CRAFT.contains(part.filler().head().lemma());
  }

  /**
   * Returns the functions that can fill a role: those of the rule; for the target of a request or
   * of praise also the subject of its clause ("demande que X …"), for that of an event noun also
   * the object of what carries it ("des sanctions visent X").
   */
  private static List<Function> functions(Rule rule, Predicate predicate, ArgumentRole role) {
    List<Function> functions = new ArrayList<>(rule.roles().get(role));
    if (role == ArgumentRole.RECIPIENT && CLAUSAL.contains(rule.type())) {
      functions.add(Function.CLAUSE_SUBJECT);
    }
    boolean carried = predicate.kind() == Predicate.Kind.NOUN && predicate.support().isPresent();
    if (role == ArgumentRole.RECIPIENT && carried && !rule.roles().containsValue(Function.OBJECT)) {
      functions.add(Function.OBJECT);
    }
    return functions;
  }

  /** "des frappes sur la ville": a place that is struck is where it happens. */
  private static boolean isStruckPlace(
      Rule rule, ArgumentRole role, Function function, Candidate mention) {
    return rule.type() == EventType.ASSAULT
        && role == ArgumentRole.RECIPIENT
        && function.equals(Function.indirect("sur"))
        && (mention.type() == MentionType.GPE
            || mention.type() == MentionType.LOCATION && mention.form() == MentionForm.NAME);
  }

  /**
   * In "indique un communiqué du ministère" and "les chiffres d'Eurostat montrent" returns who
   * speaks through the text; of "le texte rappelle" the text itself.
   */
  private static List<Attempt.Part> authors(Rule rule, Predicate predicate, Fillers fillers) {
    if (!VOICED.contains(rule.type()) || rule.accept().containsKey(ArgumentRole.ACTOR)) {
      return List.of();
    }
    List<Attempt.Part> parts = new ArrayList<>();
    predicate
        .fillers(Function.SUBJECT)
        .filter(filler -> fillers.isText(filler.head()))
        .forEach(
            filler ->
                fillers.authors(filler.head()).stream()
                    .flatMap(owner -> fillers.resolve(owner, RoleTypes.ACTORS).stream())
                    .findFirst()
                    .or(() -> fillers.resolve(filler.head(), TEXTS))
                    .ifPresent(found -> parts.add(new Attempt.Part(filler, found))));
    return parts;
  }

  /** In "soutenir le rôle de l'ASEAN", "saluer ses efforts", returns whose the object is. */
  private static List<Attempt.Part> owners(
      Rule rule, Predicate predicate, Set<MentionType> accepted, Fillers fillers) {
    boolean possessive = JUDGING.contains(rule.type());
    return predicate
        .fillers(Function.OBJECT)
        .filter(filler -> fillers.at(filler.head()).isEmpty())
        .flatMap(
            filler ->
                fillers.owners(filler.head()).stream()
                    .filter(owner -> possessive || owner.upos() != Upos.DET)
                    .flatMap(
                        owner ->
                            fillers
                                .resolve(owner, accepted)
                                .map(found -> new Attempt.Part(filler, found))
                                .stream()))
        .toList();
  }

  private static List<Attempt.Part> parts(
      Predicate predicate, Function function, Set<MentionType> accepted, Fillers fillers) {
    int slash = function.name().indexOf('/');
    if (slash > 0) {
      String name = function.name();
      return complementParts(
          predicate, name.substring(0, slash), name.substring(slash + 1), accepted, fillers);
    }
    return predicate
        .fillers(function)
        .flatMap(
            filler ->
                fillers
                    .resolve(filler.head(), accepted)
                    .map(found -> new Attempt.Part(filler, found))
                    .stream())
        .toList();
  }

  /**
   * Returns the complements of a function's filler, as "object/de" in "saluer les efforts du Mali".
   */
  private static List<Attempt.Part> complementParts(
      Predicate predicate,
      String function,
      String preposition,
      Set<MentionType> accepted,
      Fillers fillers) {
    List<Attempt.Part> parts = new ArrayList<>();
    predicate
        .fillers(new Function(function))
        .forEach(
            filler ->
                fillers
                    .complements(filler.head(), preposition)
                    .forEach(
                        head ->
                            fillers
                                .resolve(head, accepted)
                                .ifPresent(found -> parts.add(new Attempt.Part(filler, found)))));
    return parts;
  }
}

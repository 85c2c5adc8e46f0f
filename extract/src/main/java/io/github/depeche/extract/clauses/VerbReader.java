package io.github.depeche.extract.clauses;

import io.github.depeche.extract.analysis.Token;
import io.github.depeche.extract.analysis.Upos;
import io.github.depeche.extract.clauses.Filler.Evidence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the functions of a verb and turns them to the active. */
final class VerbReader {

  /**
   * Prepositions whose phrase, though the tree hangs it on the object, can be the verb's ("signer
   * un accord avec").
   */
  private static final Set<String> RAISED =
      Set.of("avec", "contre", "envers", "par", "auprès de", "à", "vers", "entre", "pour");

  private static final Set<String> AGENT = Set.of("par");

  private final Tree tree;
  private final Subjects subjects;
  private final InvertedSubjects inverted;
  private final Participants participants;
  private final Set<String> reporting;
  private final Complements clauses;
  private final DistantObject distant;

  /** The functions of verbs, as far as they have been asked: nouns and gerunds ask as well. */
  private final Map<Token, List<Filler>> known = new HashMap<>();

  VerbReader(Tree tree, Subjects subjects, ClauseWords lexicon, Participants participants) {
    this.tree = tree;
    this.subjects = subjects;
    this.participants = participants;
    this.reporting = lexicon.reporting();
    this.inverted = new InvertedSubjects(tree, lexicon, participants);
    this.clauses = new Complements(tree, lexicon.speech());
    this.distant = new DistantObject(tree);
  }

  Predicate read(Token verb) {
    List<Filler> fillers = functions(verb);
    return new Predicate(
        tree.sentence(),
        verb,
        Predicate.Kind.VERB,
        tree.isReflexive(verb),
        Optional.empty(),
        fillers,
        clauses.of(verb));
  }

  /** Returns the functions of a verb in normal form. */
  List<Filler> functions(Token verb) {
    List<Filler> found = known.get(verb);
    if (found == null) {
      found = find(verb);
      known.put(verb, found);
    }
    return found;
  }

  private List<Filler> find(Token verb) {
    boolean passive = subjects.isPassive(verb);
    List<Filler> fillers = new ArrayList<>(passive ? List.of() : leading(verb));
    if (fillers.isEmpty()) {
      for (Filler subject : subjects.of(verb)) {
        fillers.add(passive ? subject.as(Function.OBJECT, passiveEvidence(subject)) : subject);
      }
    }
    if (isOfThing(verb, fillers)) {
      List<Filler> main = ofMainClause(verb);
      if (!main.isEmpty()) {
        fillers.clear();
        fillers.addAll(main);
      }
    }
    Optional<Token> behind = inverted.find(verb, passive, fillers);
    if (behind.isPresent()) {
      fillers.removeIf(filler -> filler.function().equals(Function.SUBJECT));
      fillers.addAll(fillers(behind.get(), Function.SUBJECT, Evidence.POSITION));
    }
    for (Token child : tree.sentence().children(verb)) {
      if (!behind.equals(Optional.of(child))) {
        dependent(child, passive, fillers);
      }
    }
    if (passive
        && fillers.stream().noneMatch(filler -> filler.function().equals(Function.SUBJECT))) {
      tree.agentBehind(verb, AGENT)
          .ifPresent(agent -> fillers.addAll(fillers(agent, Function.SUBJECT, Evidence.POSITION)));
    }
    attributes(verb, passive, fillers);
    sharedObject(verb, passive, fillers);
    relativeObject(verb, passive, fillers);
    distantObject(verb, passive, fillers);
    clauseSubjects(verb, fillers);
    return List.copyOf(fillers);
  }

  /**
   * Adds what somebody is made: a noun without preposition, of a verb that has no object of its own
   * or one already.
   */
  private void attributes(Token verb, boolean passive, List<Filler> fillers) {
    for (Token child : tree.children(verb, "xcomp", "obj", "obl")) {
      boolean noun =
          child.upos() == Upos.NOUN
              && child.index() > verb.index()
              && tree.preposition(child).isEmpty();
      boolean second =
          child.is("xcomp") || passive || subjects.isEtre(verb) || isSecond(verb, child);
      if (noun && second && !PositionalSubject.isDay(child)) {
        fillers.removeIf(
            filler -> filler.head().equals(child) && filler.function().equals(Function.OBJECT));
        fillers.addAll(fillers(child, Function.ATTRIBUTE, Evidence.TREE));
      }
      // "a nommé X ministre": the tree can hang the office on the name.
      tree.children(child, "appos", "nmod", "flat").stream()
          .filter(
              inner -> inner.upos() == Upos.NOUN && child.upos() == Upos.PROPN && child.is("obj"))
          .filter(
              inner ->
                  tree.preposition(inner).isEmpty()
                      && tree.children(inner, "det", "punct").isEmpty())
          .forEach(inner -> fillers.addAll(fillers(inner, Function.ATTRIBUTE, Evidence.POSITION)));
    }
  }

  /** "a nommé X ministre": a bare noun behind another object */
  private boolean isSecond(Token verb, Token noun) {
    return tree.children(noun, "det").isEmpty()
        && tree.children(verb, "obj").stream().anyMatch(other -> other.index() < noun.index());
  }

  /**
   * Returns who a gerund or present participle goes with: the subject of its clause, also one
   * behind the verb ("…, a dit la ministre, en ajoutant").
   */
  private List<Filler> leading(Token verb) {
    return subjects.clauseOf(verb).stream()
        .filter(main -> !subjects.isPassive(main))
        .flatMap(main -> functions(main).stream())
        .filter(filler -> filler.function().equals(Function.SUBJECT))
        .map(filler -> filler.as(Function.SUBJECT, Evidence.CONTROL))
        .toList();
  }

  /**
   * Says whether a present participle of saying goes with something that cannot act, nor speaks for
   * its owner: "a réfuté cette idée affirmant", "a publié un rapport affirmant".
   */
  private boolean isOfThing(Token verb, List<Filler> fillers) {
    return tree.isPresentParticiple(verb)
        && reporting.contains(verb.lemma())
        && !fillers.isEmpty()
        && fillers.stream()
            .allMatch(
                filler ->
                    filler.evidence() == Evidence.ANTECEDENT
                        && filler.head().upos() == Upos.NOUN
                        && isUnder(filler.head(), verb)
                        && !participants.canAct(filler.head())
                        && tree.children(filler.head(), "nmod").stream()
                            .noneMatch(participants::canAct));
  }

  /** Says whether a noun is an object, or what belongs to one. */
  private boolean isUnder(Token noun, Token verb) {
    Token at = noun;
    while (at.is("nmod") && tree.head(at).isPresent()) {
      at = tree.head(at).get();
    }
    return at.is("obj") && at.index() < verb.index();
  }

  private List<Filler> ofMainClause(Token participle) {
    return tree.verbAbove(participle).stream()
        .filter(tree::isFinite)
        .flatMap(main -> functions(main).stream())
        .filter(filler -> filler.function().equals(Function.SUBJECT))
        .filter(filler -> participants.canAct(filler.head()))
        .map(filler -> filler.as(Function.SUBJECT, Evidence.CONTROL))
        .toList();
  }

  private static Evidence passiveEvidence(Filler subject) {
    return subject.evidence() == Evidence.TREE ? Evidence.PASSIVE : subject.evidence();
  }

  private void dependent(Token child, boolean passive, List<Filler> fillers) {
    if (isRestricted(child)) {
      fillers.addAll(fillers(child, Function.OBJECT, Evidence.TREE));
      return;
    }
    if (!tree.isNominal(child) && child.upos() != Upos.DET && child.upos() != Upos.ADJ
        || !(child.is("obj")
            || child.is("iobj")
            || child.is("obl")
            || child.is("nmod")
            || child.is("expl")
            || child.is("nsubj") && tree.preposition(child).equals("à"))) {
      return;
    }
    if (isAside(child)) {
      return;
    }
    String preposition = tree.preposition(child);
    if (preposition.isEmpty()) {
      clitic(child).ifPresent(function -> fillers.addAll(fillers(child, function, Evidence.TREE)));
      if (isStruck(child)) {
        fillers.addAll(fillers(child, Function.indirect("sur"), Evidence.POSITION));
      }
      if (isOfEitherCase(child)) {
        fillers.addAll(fillers(child, Function.indirect("à"), Evidence.POSITION));
      }
      return;
    }
    Tree.Phrase phrase = tree.phrase(child);
    if (!phrase.head().equals(child)) {
      fillers.addAll(
          fillers(phrase.head(), Function.indirect(phrase.preposition()), Evidence.TREE));
      return;
    }
    boolean agent =
        passive
            && (preposition.equals("par")
                || preposition.equals("entre")
                || child.relation().equals("obl:agent") && preposition.equals("de"));
    fillers.addAll(
        agent
            ? fillers(child, Function.SUBJECT, Evidence.PASSIVE)
            : fillers(child, Function.indirect(preposition), Evidence.TREE));
    boolean plural =
        !passive
            && !agent
            && tree.hasPluralArticle(child)
            && tree.children(verb(child), "obj").isEmpty();
    if (plural) {
      fillers.addAll(fillers(child, Function.OBJECT, Evidence.POSITION));
    }
    if (child.is("obj") || child.is("obl")) {
      raise(child, passive, fillers);
    }
  }

  /** "lui a tiré dessus" */
  private boolean isStruck(Token child) {
    return child.is("iobj")
        && tree.head(child).stream()
            .flatMap(verb -> tree.children(verb, "advmod").stream())
            .anyMatch(adverb -> Tree.lower(adverb).equals("dessus"));
  }

  /** "nous a rencontrés", "nous a répondu": the form tells no object from whom it is said to. */
  private static boolean isOfEitherCase(Token child) {
    return child.upos() == Upos.PRON
        && child.is("obj")
        && switch (Tree.lower(child)) {
          case "me", "m'", "m’", "te", "t'", "t’", "nous", "vous" -> true;
          default -> false;
        };
  }

  /** "n'a rencontré que le roi": "que" is no preposition, and the noun no clause. */
  private boolean isRestricted(Token child) {
    return (child.upos() == Upos.NOUN || child.upos() == Upos.PROPN)
        && (child.is("ccomp") || child.is("obj") || child.is("obl"))
        && tree.preposition(child).equals("que")
        && !tree.hasCopula(child);
  }

  /** "de son côté", "pour sa part" say nothing of who takes part. */
  private boolean isAside(Token child) {
    return (child.lemma().equals("côté")
            || child.lemma().equals("part")
            || child.lemma().equals("tour"))
        && tree.children(child, "det", "nmod").stream().anyMatch(Subjects::isPossessive);
  }

  private Token verb(Token dependent) {
    return tree.head(dependent).orElse(dependent);
  }

  /** Returns the function of an object without preposition, by its form if it is a clitic. */
  private Optional<Function> clitic(Token child) {
    if (child.upos() != Upos.PRON) {
      return child.is("obj") ? Optional.of(Function.OBJECT) : Optional.empty();
    }
    return switch (Tree.lower(child)) {
      case "se", "s'", "s’" -> Optional.empty();
      case "lui", "leur", "-lui", "-leur" -> Optional.of(Function.indirect("à"));
      case "y" -> Optional.of(Function.indirect("à"));
      case "en", "dont" -> Optional.of(Function.indirect("de"));
      case "où" -> Optional.of(Function.indirect("où"));
      default ->
          child.is("iobj")
              ? Optional.of(Function.indirect("à"))
              : child.is("obj") ? Optional.of(Function.OBJECT) : Optional.empty();
    };
  }

  /** Adds the phrases that hang on an object and can be the verb's own. */
  private void raise(Token object, boolean passive, List<Filler> fillers) {
    for (Token complement : tree.children(object, "nmod", "obl")) {
      String preposition = tree.preposition(complement);
      if (RAISED.contains(preposition) && tree.isNominal(complement)) {
        Function function =
            passive && preposition.equals("par")
                ? Function.SUBJECT
                : Function.indirect(preposition);
        fillers.addAll(fillers(complement, function, Evidence.POSITION));
      }
    }
  }

  /** In "ont signé et ratifié le traité", gives the object to the verb without one. */
  private void sharedObject(Token verb, boolean passive, List<Filler> fillers) {
    for (Token object : tree.children(verb, "obj")) {
      if (tree.preposition(object).isEmpty()) {
        raise(object, passive, fillers);
      }
    }
    boolean served =
        passive
            || tree.isReflexive(verb)
            || fillers.stream().anyMatch(filler -> filler.function().equals(Function.OBJECT));
    if (served || !clauses.of(verb).isEmpty()) {
      return;
    }
    for (Token conjunct : tree.children(verb, "conj")) {
      boolean adjacent = conjunct.index() - verb.index() <= 3 && tree.isVerbal(conjunct);
      if (adjacent) {
        for (Token object : tree.children(conjunct, "obj")) {
          fillers.addAll(fillers(object, Function.OBJECT, Evidence.SHARED));
        }
      }
    }
  }

  /**
   * In "son homologue, qu'il a remercié", takes what the relative clause modifies for the object.
   */
  private void relativeObject(Token verb, boolean passive, List<Filler> fillers) {
    boolean served =
        passive || fillers.stream().anyMatch(filler -> filler.function().equals(Function.OBJECT));
    if (served || !verb.relation().equals("acl:relcl") || tree.isReflexive(verb)) {
      return;
    }
    Token antecedent = tree.head(verb).orElseThrow();
    for (int i = antecedent.index() + 1; i < verb.index(); i++) {
      Token token = tree.sentence().token(i);
      if (Tree.lower(token).startsWith("qu")
          && Tree.lemma(token).equals("que")
          && token.head() == verb.index()) {
        fillers.addAll(fillers(antecedent, Function.OBJECT, Evidence.ANTECEDENT));
        return;
      }
    }
  }

  private void distantObject(Token verb, boolean passive, List<Filler> fillers) {
    boolean served =
        passive
            || tree.isReflexive(verb)
            || subjects.isEtre(verb)
            || fillers.stream().anyMatch(filler -> filler.function().equals(Function.OBJECT));
    if (!served && clauses.of(verb).isEmpty()) {
      distant
          .find(verb)
          .ifPresent(object -> fillers.addAll(fillers(object, Function.OBJECT, Evidence.POSITION)));
    }
  }

  /** Adds who is to act in "demande que X agisse"; who is acted upon there is asked nothing. */
  private void clauseSubjects(Token verb, List<Filler> fillers) {
    boolean object = tree.children(verb, "obj").stream().anyMatch(word -> word.upos() != Upos.PRON);
    for (Token clause : object ? List.<Token>of() : tree.children(verb, "ccomp")) {
      if (tree.isFinite(clause) && !subjects.isPassive(clause)) {
        for (Filler subject : subjects.explicit(clause)) {
          if (!Tree.lower(subject.head()).equals("qui")) {
            fillers.add(subject.as(Function.CLAUSE_SUBJECT));
          }
        }
      }
    }
  }

  private List<Filler> fillers(Token head, Function function, Evidence evidence) {
    return tree.withConjuncts(head).stream()
        .map(token -> new Filler(function, token, evidence))
        .toList();
  }
}

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

  private static final Set<String> AGENT = Set.of("par");

  private final Tree tree;
  private final Subjects subjects;
  private final InvertedSubjects inverted;
  private final Participants participants;
  private final Set<String> reporting;
  private final Complements clauses;
  private final DistantObject distant;
  private final VerbDependents dependents;

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
    this.dependents = new VerbDependents(tree);
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
        fillers.addAll(dependents.read(child, passive));
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

  /** In "ont signé et ratifié le traité", gives the object to the verb without one. */
  private void sharedObject(Token verb, boolean passive, List<Filler> fillers) {
    for (Token object : tree.children(verb, "obj")) {
      if (tree.preposition(object).isEmpty()) {
        fillers.addAll(dependents.raised(object, passive));
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
    return Filler.each(tree.withConjuncts(head), function, evidence);
  }
}

package io.github.depeche.extract.clauses;

import io.github.depeche.extract.analysis.Morphology;
import io.github.depeche.extract.analysis.Token;
import io.github.depeche.extract.analysis.Upos;
import io.github.depeche.extract.clauses.Filler.Evidence;
import io.github.depeche.extract.clauses.Predicate.Complement;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads the functions of a verb and turns them to the active. */
final class VerbReader {

  /**
   * Prepositions whose phrase, though the tree hangs it on the object, can be the verb's ("signer
   * un accord avec").
   */
  private static final Set<String> RAISED =
      Set.of("avec", "contre", "envers", "par", "auprès de", "à", "vers", "entre", "pour");

  private static final Set<String> QUOTES = Set.of("«", "»", "\"", "“", "”");

  private static final Set<String> CLOSING = Set.of("»", "”");

  private static final Set<String> RELATIVE = Set.of("que", "qu'", "qu’");

  private final Tree tree;
  private final Subjects subjects;
  private final Set<String> speech;
  private final Set<String> reporting;
  private final java.util.function.Predicate<Token> actors;

  VerbReader(
      Tree tree, Subjects subjects, Lexicon lexicon, java.util.function.Predicate<Token> actors) {
    this.actors = actors;
    this.speech = lexicon.speech();
    this.reporting = lexicon.reporting();
    this.tree = tree;
    this.subjects = subjects;
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
        complements(verb));
  }

  /** Returns the functions of a verb in normal form. */
  List<Filler> functions(Token verb) {
    boolean passive = subjects.isPassive(verb);
    List<Filler> fillers = new ArrayList<>();
    for (Filler subject : subjects.of(verb)) {
      fillers.add(passive ? subject.as(Function.OBJECT, passiveEvidence(subject)) : subject);
    }
    if (fillers.isEmpty()) {
      fillers.addAll(leading(verb));
    }
    Optional<Token> inverted = invertedSubject(verb, passive, fillers);
    if (inverted.isPresent()) {
      fillers.removeIf(filler -> filler.function().equals(Function.SUBJECT));
      fillers.addAll(fillers(inverted.get(), Function.SUBJECT, Evidence.POSITION));
    }
    for (Token child : tree.sentence().children(verb)) {
      if (!inverted.equals(Optional.of(child))) {
        dependent(child, passive, fillers);
      }
    }
    attributes(verb, passive, fillers);
    sharedObject(verb, passive, fillers);
    relativeObject(verb, passive, fillers);
    clauseSubjects(verb, fillers);
    return fillers;
  }

  /**
   * Returns what the tree takes for the object of a verb of saying that stands right after a
   * quotation: "…, a rappelé la ministre".
   */
  private Optional<Token> invertedSubject(Token verb, boolean passive, List<Filler> fillers) {
    if (passive || !tree.isFinite(verb)) {
      return Optional.empty();
    }
    Optional<Token> relative = subjectBehindRelative(verb, fillers);
    if (relative.isPresent() || !speech.contains(verb.lemma())) {
      return relative;
    }
    boolean own =
        fillers.stream()
            .filter(filler -> filler.evidence() == Evidence.TREE)
            .map(Filler::head)
            .anyMatch(
                head ->
                    head.index() > verb.index()
                        || isClitic(head)
                        || actors.test(head)
                            && !(reporting.contains(verb.lemma()) && isVerbBetween(head, verb)));
    if (own || !followsQuotation(verb)) {
      return Optional.empty();
    }
    return tree.children(verb, "obj", "xcomp", "obl:mod").stream()
        .filter(object -> object.index() > verb.index() && tree.preposition(object).isEmpty())
        .filter(object -> object.upos() == Upos.NOUN || object.upos() == Upos.PROPN)
        .filter(object -> tree.children(object, "det").stream().noneMatch(Subjects::isPossessive))
        .filter(object -> agrees(verb, object))
        .filter(object -> actors.test(object))
        .findFirst();
  }

  /**
   * In "deux hommes ont été arrêtés, a annoncé la police", says whether a noun before is the
   * subject of another verb.
   */
  private boolean isVerbBetween(Token noun, Token verb) {
    return tree.sentence().tokens().subList(noun.index() + 1, verb.index()).stream()
        .anyMatch(token -> token.upos() == Upos.VERB && tree.isFinite(token));
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
   * Says whether a noun can be the subject of a finite verb by its number, as far as that is known.
   */
  private boolean agrees(Token verb, Token noun) {
    Morphology.Number own =
        Stream.concat(Stream.of(verb), tree.children(verb, "aux").stream())
            .map(Token::morphology)
            .filter(morphology -> morphology.verbForm() == Morphology.VerbForm.FINITE)
            .map(Morphology::number)
            .findFirst()
            .orElse(Morphology.Number.NONE);
    Morphology.Number other = noun.morphology().number();
    return own == other || own == Morphology.Number.NONE || other == Morphology.Number.NONE;
  }

  /**
   * In "les travaux que coprésidaient le ministre et son homologue", returns what the tree takes
   * for a second object.
   */
  private Optional<Token> subjectBehindRelative(Token verb, List<Filler> fillers) {
    boolean relative =
        tree.children(verb, "obj").stream()
            .anyMatch(
                object -> object.index() < verb.index() && RELATIVE.contains(Tree.lower(object)));
    if (!relative || fillers.stream().anyMatch(filler -> filler.evidence() == Evidence.TREE)) {
      return Optional.empty();
    }
    return tree.children(verb, "obj").stream()
        .filter(object -> object.index() > verb.index() && tree.preposition(object).isEmpty())
        .filter(object -> object.upos() == Upos.NOUN || object.upos() == Upos.PROPN)
        .findFirst();
  }

  /**
   * In "…, a dit la ministre, en ajoutant", returns the subject behind the verb that a gerund or
   * participle goes with.
   */
  private List<Filler> leading(Token verb) {
    boolean loose = verb.is("advcl") && !tree.isFinite(verb) && !subjects.isPassive(verb);
    Optional<Token> governor = loose ? tree.head(verb).filter(tree::isVerbal) : Optional.empty();
    return governor.stream()
        .flatMap(main -> functions(main).stream())
        .filter(filler -> filler.function().equals(Function.SUBJECT))
        .map(filler -> filler.as(Function.SUBJECT, Evidence.CONTROL))
        .toList();
  }

  private static boolean isClitic(Token token) {
    return token.upos() == Upos.PRON;
  }

  /**
   * Says whether a comma or quotation mark stands right before the verb with its auxiliaries and
   * pronouns.
   */
  private boolean followsQuotation(Token verb) {
    int at = verb.index() - 1;
    while (at >= 0
        && tree.sentence().token(at).head() == verb.index()
        && isVerbGroup(tree.sentence().token(at))) {
      at--;
    }
    return at >= 0 && tree.sentence().token(at).upos() == Upos.PUNCT;
  }

  private static boolean isVerbGroup(Token token) {
    return token.upos() == Upos.AUX || token.upos() == Upos.PRON || token.upos() == Upos.ADV;
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
            || child.is("expl"))) {
      return;
    }
    if (isAside(child)) {
      return;
    }
    String preposition = tree.preposition(child);
    if (preposition.isEmpty()) {
      clitic(child).ifPresent(function -> fillers.addAll(fillers(child, function, Evidence.TREE)));
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
    if (served || !complements(verb).isEmpty()) {
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

  private void clauseSubjects(Token verb, List<Filler> fillers) {
    for (Token clause : tree.children(verb, "ccomp")) {
      if (tree.isFinite(clause)) {
        for (Filler subject : subjects.explicit(clause)) {
          fillers.add(subject.as(Function.CLAUSE_SUBJECT));
        }
      }
    }
  }

  /** Returns which clauses depend on a verb. */
  Set<Complement> complements(Token verb) {
    Set<Complement> complements = EnumSet.noneOf(Complement.class);
    for (Token child : tree.sentence().children(verb)) {
      if (child.is("ccomp") && tree.isFinite(child)) {
        complements.add(Complement.CLAUSE);
      }
      if (tree.isInfinitive(child)
          && (child.is("xcomp")
              || child.is("ccomp")
              || child.is("obj")
              || child.is("advcl") && isDirect(child))) {
        complements.add(Complement.INFINITIVE);
      }
      if (isReported(child) || child.is("ccomp") && isQuoted(child)) {
        complements.add(Complement.QUOTE);
      }
    }
    if (verb.is("parataxis") || isBesideQuotation(verb) || isRightBehindQuotation(verb)) {
      complements.add(Complement.QUOTE);
    }
    return complements;
  }

  /** Says whether a verb has a quotation before or behind it, and is not itself within one. */
  private boolean isBesideQuotation(Token verb) {
    List<Token> marks =
        tree.sentence().children(verb).stream()
            .filter(child -> QUOTES.contains(child.form()))
            .toList();
    long before = marks.stream().filter(mark -> mark.index() < verb.index()).count();
    return !marks.isEmpty() && (before % 2 == 0 || marks.size() == 1);
  }

  /**
   * "… » a-t-il poursuivi": right behind the mark, whatever the tree says, with no subject before
   * it.
   */
  private boolean isRightBehindQuotation(Token verb) {
    List<Token> group = new ArrayList<>(tree.children(verb, "aux", "expl"));
    group.add(verb);
    int start = group.stream().mapToInt(Token::index).min().orElse(verb.index());
    boolean finite = tree.isFinite(verb) || group.stream().anyMatch(tree::isFinite);
    int before =
        start > 0 && tree.sentence().token(start - 1).form().equals(",") ? start - 2 : start - 1;
    return finite
        && before >= 0
        && CLOSING.contains(tree.sentence().token(before).form())
        && tree.children(verb, "nsubj").stream().noneMatch(subject -> subject.index() < start);
  }

  /**
   * Says whether a loose clause is what is said ("il a dit : nous irons"), not who says it ("nous
   * irons, dit-il").
   */
  private boolean isReported(Token clause) {
    return clause.is("parataxis") && !(speech.contains(clause.lemma()) && tree.isFinite(clause));
  }

  /**
   * Says whether an infinitive follows with a bare preposition ("à", "de"), not as a purpose or
   * time ("pour", "avant de").
   */
  private boolean isDirect(Token infinitive) {
    List<String> markers =
        tree.children(infinitive, "mark", "case").stream().map(Tree::lemma).toList();
    return markers.equals(List.of("à")) || markers.equals(List.of("de"));
  }

  private boolean isQuoted(Token clause) {
    return tree.sentence().children(clause).stream()
        .anyMatch(child -> QUOTES.contains(child.form()));
  }

  private List<Filler> fillers(Token head, Function function, Evidence evidence) {
    return tree.withConjuncts(head).stream()
        .map(token -> new Filler(function, token, evidence))
        .toList();
  }
}

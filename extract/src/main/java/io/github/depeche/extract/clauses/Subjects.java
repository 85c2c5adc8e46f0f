package io.github.depeche.extract.clauses;

import io.github.depeche.extract.analysis.Token;
import io.github.depeche.extract.analysis.Upos;
import io.github.depeche.extract.clauses.Filler.Evidence;
import io.github.depeche.extract.words.FunctionWords;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the surface subjects of the verbs of a sentence, also where they are understood: of
 * infinitives, gerunds, participles and coordinated verbs. Not thread-safe; one for each sentence.
 */
final class Subjects {

  /** What comes of a deed, told in a participle. */
  private static final Set<String> CONSEQUENCES =
      Set.of("tuer", "blesser", "causer", "provoquer", "entraîner", "faire", "détruire");

  private final Tree tree;
  private final ClauseWords lexicon;
  private final Voice voice;
  private final FreeParticiples participles;
  private final SharedSubject shared;
  private final Map<Token, List<Filler>> known = new HashMap<>();

  Subjects(Tree tree, ClauseWords lexicon) {
    this.tree = tree;
    this.lexicon = lexicon;
    this.voice = new Voice(tree, lexicon.etre());
    this.participles = new FreeParticiples(tree, lexicon);
    this.shared = new SharedSubject(tree, participles, this::of);
  }

  /** Says whether a verb is in the passive, so that its surface subject is its object. */
  boolean isPassive(Token verb) {
    return voice.isPassive(verb);
  }

  /** Says whether a verb builds its compound tenses with "être". */
  boolean isEtre(Token verb) {
    return voice.isEtre(verb);
  }

  /**
   * Returns the surface subjects of a verb (in the passive, who is acted upon); empty if there are
   * none.
   */
  List<Filler> of(Token verb) {
    List<Filler> found = known.get(verb);
    if (found == null) {
      // A tree has no cycles, but control can lead back through coordination: what is under way
      // counts as empty.
      known.put(verb, List.of());
      found = find(verb);
      known.put(verb, found);
    }
    return found;
  }

  private List<Filler> find(Token verb) {
    List<Filler> own = explicit(verb);
    if (!own.isEmpty()) {
      return own;
    }
    List<Token> adjacent = AdjacentSubject.find(tree, verb);
    if (!adjacent.isEmpty()) {
      return adjacent.stream()
          .flatMap(head -> fillers(head, Evidence.POSITION).stream())
          .distinct()
          .toList();
    }
    Optional<Token> gapped = PositionalSubject.gapped(tree, verb);
    if (gapped.isPresent()) {
      return fillers(gapped.get(), Evidence.POSITION);
    }
    List<Filler> understood = understood(verb);
    if (understood.isEmpty() && tree.isFinite(verb)) {
      return PositionalSubject.find(tree, verb)
          .map(head -> fillers(head, Evidence.POSITION))
          .orElse(List.of());
    }
    return understood;
  }

  /** Returns the subjects that the tree gives the verb itself. */
  List<Filler> explicit(Token verb) {
    Optional<Token> inverted = invertedPronoun(verb);
    if (inverted.isPresent()) {
      return fillers(inverted.get(), Evidence.TREE);
    }
    List<Filler> subjects = new ArrayList<>();
    for (Token child : tree.children(verb, "nsubj")) {
      Optional<Token> whole = whole(child).or(() -> AdjacentSubject.named(tree, child, verb));
      boolean addressed = child.index() > verb.index() && tree.preposition(child).equals("à");
      if (addressed || tree.isTime(child) && tree.isFinite(verb)) {
        continue;
      }
      if (whole.isPresent()) {
        subjects.addAll(fillers(whole.get(), Evidence.POSITION));
      } else if (!isImpersonal(verb, child)) {
        subjects.addAll(fillers(child, Evidence.TREE));
      }
    }
    return subjects;
  }

  /**
   * "…, a-t-il affirmé": after a comma or quotation mark the pronoun is the subject, whatever
   * stands before.
   */
  private Optional<Token> invertedPronoun(Token verb) {
    for (Token child : tree.sentence().children(verb)) {
      boolean inverted =
          child.upos() == Upos.PRON
              && child.form().startsWith("-")
              && !Tree.lower(child).endsWith("ce");
      boolean subject = child.is("nsubj") || child.is("expl");
      if (inverted && subject && child.index() >= 2) {
        Token before = tree.sentence().token(child.index() - 2);
        if (before.upos() == Upos.PUNCT || before.upos() == Upos.PRON) {
          return Optional.of(child);
        }
      }
    }
    return Optional.empty();
  }

  private boolean isComma(int at) {
    return at >= 0 && at < tree.sentence().size() && tree.sentence().token(at).form().equals(",");
  }

  /**
   * In "cinq mineurs, dont une fille, ont été arrêtés", where the tree takes the one named for the
   * subject, returns all.
   */
  private Optional<Token> whole(Token subject) {
    int after = subject.index() + 1;
    if (!isComma(after)) {
      return Optional.empty();
    }
    return tree.sentence().children(subject).stream()
        .filter(child -> Tree.lower(child).equals("dont") && child.index() < subject.index())
        .findFirst()
        .flatMap(this::nounBefore);
  }

  private Optional<Token> nounBefore(Token relative) {
    for (int i = relative.index() - 1; i >= 0; i--) {
      Token token = tree.sentence().token(i);
      if (token.upos() == Upos.NOUN || token.upos() == Upos.PROPN) {
        return Optional.of(token);
      }
    }
    return Optional.empty();
  }

  /** Says whether "il" only fills the subject's place ("il a été décidé que"). */
  private boolean isImpersonal(Token verb, Token subject) {
    return subject.is("expl") || Tree.lower(subject).equals("ce") && tree.hasCopula(verb);
  }

  private List<Filler> understood(Token verb) {
    Optional<Token> head = tree.head(verb);
    if (head.isEmpty() || isConsequence(verb, head.get())) {
      return List.of();
    }
    Token governor = head.get();
    if (isGerund(verb) && tree.isInfinitive(governor)) {
      // "lui a proposé de travailler en se félicitant": who proposes is who rejoices.
      return participles
          .finiteAbove(governor)
          .map(main -> as(of(main), Evidence.CONTROL))
          .orElse(List.of());
    }
    if (verb.is("conj")) {
      return tree.isVerbal(governor)
          ? as(of(shared.of(verb, governor)), Evidence.SHARED)
          : List.of();
    }
    if (verb.relation().equals("acl:relcl")) {
      return relative(verb, governor);
    }
    if (verb.is("acl") && tree.isFinite(verb)) {
      // A headline: "Syrie : cent personnes manifestent".
      List<Filler> pronoun = relative(verb, governor);
      return pronoun.isEmpty() ? fillers(governor, Evidence.POSITION) : pronoun;
    }
    if (tree.isFinite(verb)) {
      return List.of();
    }
    if ((verb.is("acl") || verb.is("amod")) && tree.hasCopula(governor)) {
      return as(of(governor), Evidence.CONTROL);
    }
    if (verb.is("acl") || verb.is("amod")) {
      return tree.isInfinitive(verb) || isGerund(verb)
          ? ofNoun(governor)
          : fillers(governor, Evidence.ANTECEDENT);
    }
    if (!tree.isVerbal(governor)) {
      return tree.isInfinitive(verb) || isGerund(verb)
          ? ofNoun(governor)
          : tree.verbAbove(verb).map(above -> as(of(above), Evidence.CONTROL)).orElse(List.of());
    }
    Optional<Token> willed = willed(verb, governor);
    if (willed.isPresent()) {
      return ofNoun(willed.get());
    }
    return verb.is("xcomp")
            || verb.is("ccomp")
            || verb.is("obj")
            || marked(verb, "à")
            || marked(verb, "de")
        ? controlled(governor)
        : as(of(governor), Evidence.CONTROL);
  }

  /** "deux écoles ont été bombardées, tuant dix civils": the schools did not. */
  private boolean isConsequence(Token verb, Token governor) {
    return tree.isPresentParticiple(verb)
        && CONSEQUENCES.contains(verb.lemma())
        && tree.isVerbal(governor)
        && isPassive(governor);
  }

  /**
   * In "rappelle la volonté de la France d'agir", where the tree hangs the infinitive on the verb,
   * returns the object whose infinitive it is.
   */
  private Optional<Token> willed(Token infinitive, Token governor) {
    return tree.isInfinitive(infinitive) && tree.isVerbal(governor)
        ? tree.children(governor, "obj").stream()
            .filter(noun -> noun.index() > governor.index() && noun.index() < infinitive.index())
            .filter(noun -> lexicon.willing().contains(noun.lemma()))
            .findFirst()
        : Optional.empty();
  }

  /** Returns the verb whose subject a gerund or free participle goes with. */
  Optional<Token> clauseOf(Token participle) {
    return participles.clauseOf(participle);
  }

  private boolean marked(Token verb, String preposition) {
    return tree.isInfinitive(verb)
        && tree.children(verb, "mark", "case").stream()
            .map(Tree::lemma)
            .toList()
            .equals(List.of(preposition));
  }

  private boolean isGerund(Token verb) {
    return tree.children(verb, "mark", "case").stream()
        .anyMatch(mark -> Tree.lower(mark).equals("en"));
  }

  /** Returns who does the infinitive that {@code verb} governs. */
  List<Filler> controlled(Token verb) {
    if (lexicon.objectControl().contains(verb.lemma()) && !tree.isReflexive(verb)) {
      if (!tree.children(verb, "aux").stream()
          .filter(aux -> aux.relation().equals("aux:pass"))
          .toList()
          .isEmpty()) {
        return as(of(verb), Evidence.CONTROL);
      }
      List<Filler> addressees = new ArrayList<>();
      for (Token child : tree.children(verb, "obj", "iobj", "obl")) {
        String preposition = tree.preposition(child);
        boolean addressed =
            preposition.isEmpty() || preposition.equals("à") || preposition.equals("auprès de");
        if (addressed
            && tree.isNominal(child)
            && !tree.isTime(child)
            && !isReflexivePronoun(child)) {
          addressees.addAll(fillers(child, Evidence.CONTROL));
        }
      }
      if (!addressees.isEmpty()) {
        return addressees;
      }
    }
    return as(of(verb), Evidence.CONTROL);
  }

  private static boolean isReflexivePronoun(Token token) {
    return token.upos() == Upos.PRON
        && (Tree.lower(token).equals("se") || Tree.lower(token).startsWith("s'"));
  }

  /**
   * Returns the subject of a relative clause that has none by the tree: "qui", if it stands there.
   */
  private List<Filler> relative(Token verb, Token antecedent) {
    for (int i = antecedent.index() + 1; i < verb.index(); i++) {
      Token token = tree.sentence().token(i);
      if (token.upos() == Upos.PRON
          && Tree.lower(token).equals("qui")
          && tree.preposition(token).isEmpty()) {
        return fillers(token, Evidence.ANTECEDENT);
      }
    }
    return List.of();
  }

  /** Returns to whom an invitation or order goes: "a transmis au maire une invitation à venir". */
  private List<Filler> addressees(Token noun) {
    List<Filler> found = new ArrayList<>();
    for (Token word : tree.verbAbove(noun).map(verb -> List.of(noun, verb)).orElse(List.of(noun))) {
      for (Token child : tree.children(word, "nmod", "iobj", "obl")) {
        if (found.isEmpty() && tree.preposition(child).equals("à") && tree.isNominal(child)) {
          found.addAll(fillers(child, Evidence.CONTROL));
        }
      }
    }
    return found;
  }

  /**
   * Returns who does what a noun says ("sa volonté de signer"): its possessor, or the subject of
   * its verb.
   */
  List<Filler> ofNoun(Token noun) {
    if (lexicon.addressing().contains(noun.lemma())) {
      List<Filler> addressees = addressees(noun);
      if (!addressees.isEmpty()) {
        return addressees;
      }
    }
    for (Token determiner : tree.children(noun, "det", "nmod")) {
      if (isPossessive(determiner)) {
        // "annonce son intention": whose it is stands before the verb, mostly.
        List<Filler> subjects =
            noun.is("obj")
                ? tree.head(noun).map(verb -> as(of(verb), Evidence.CONTROL)).orElse(List.of())
                : List.of();
        return subjects.isEmpty() ? fillers(determiner, Evidence.POSSESSIVE) : subjects;
      }
    }
    List<Filler> owners = new ArrayList<>();
    for (Token complement : tree.children(noun, "nmod")) {
      if (tree.preposition(complement).equals("de") && tree.isNominal(complement)) {
        owners.addAll(fillers(complement, Evidence.CONTROL));
      }
    }
    if (!owners.isEmpty()) {
      return owners;
    }
    return tree.verbAbove(noun).map(verb -> as(of(verb), Evidence.CONTROL)).orElse(List.of());
  }

  static boolean isPossessive(Token token) {
    return FunctionWords.POSSESSIVE.contains(Tree.lower(token))
        && (token.upos() == Upos.DET || token.upos() == Upos.PRON || token.upos() == Upos.ADJ);
  }

  List<Filler> fillers(Token head, Evidence evidence) {
    return Filler.each(tree.withConjuncts(head), Function.SUBJECT, evidence);
  }

  private static List<Filler> as(List<Filler> fillers, Evidence evidence) {
    return fillers.stream().map(filler -> filler.as(Function.SUBJECT, evidence)).toList();
  }
}

package io.github.depeche.extract.clauses;

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

/**
 * Reads the functions of an event noun: its complements, and those that a support verb lends it.
 */
final class NounReader {

  /** "lors d'une visite": who acts in the clause is who visits. */
  private static final Set<String> OCCASIONS =
      Set.of(
          "lors de",
          "au cours de",
          "à le cours de",
          "à l'occasion de",
          "à le occasion de",
          "dans le cadre de",
          "pendant",
          "durant",
          "après",
          "avant",
          "à l'issue de",
          "à le issue de",
          "pour");

  /**
   * Prepositions whose phrase is the event noun's own, though the tree hangs it on a complement.
   */
  private static final Set<String> RAISED =
      Set.of("avec", "contre", "envers", "par", "auprès de", "entre", "sur");

  private static final Set<String> AGENT = Set.of("par", "entre");

  private final Tree tree;
  private final ClauseWords lexicon;
  private final Subjects subjects;
  private final VerbReader verbs;

  NounReader(Tree tree, ClauseWords lexicon, Subjects subjects, VerbReader verbs) {
    this.tree = tree;
    this.lexicon = lexicon;
    this.subjects = subjects;
    this.verbs = verbs;
  }

  Predicate read(Token noun) {
    List<Filler> fillers = new ArrayList<>();
    complements(noun, fillers);
    relative(noun)
        .ifPresent(
            pronoun -> fillers.add(new Filler(Function.indirect("de"), pronoun, Evidence.TREE)));
    Optional<Support> support = support(noun);
    support.ifPresent(found -> lend(found, noun, fillers));
    modifiers(noun).stream()
        .filter(found -> !support.equals(Optional.of(found)))
        .forEach(found -> lend(found, noun, fillers));
    raise(noun, fillers);
    agents(noun, fillers);
    if (fillers.stream().anyMatch(NounReader::isLentSubject)) {
      // "a réaffirmé son soutien": who affirms it says more than the possessive.
      fillers.removeIf(filler -> filler.evidence() == Evidence.POSSESSIVE);
    }
    if (support.isEmpty()) {
      situated(noun, fillers);
    }
    return new Predicate(
        tree.sentence(),
        noun,
        Predicate.Kind.NOUN,
        false,
        support.map(Support::verb),
        fillers,
        clauses(noun));
  }

  /** A verb that carries a noun. */
  record Support(Token verb, ClauseWords.SupportVerb entry) {}

  private void complements(Token noun, List<Filler> fillers) {
    for (Token child : tree.sentence().children(noun)) {
      if ((child.is("det") || child.is("nmod")) && Subjects.isPossessive(child)) {
        fillers.add(new Filler(Function.indirect("de"), child, Evidence.POSSESSIVE));
      } else if ((child.is("nmod") || child.is("obl") || child.is("appos"))
          && tree.isNominal(child)) {
        String preposition = isContracted(child) ? "de" : tree.preposition(child);
        if (!preposition.isEmpty()) {
          Function function =
              preposition.equals("par") || preposition.equals("entre")
                  ? Function.SUBJECT
                  : Function.indirect(preposition);
          Tree.Phrase phrase = tree.phrase(child);
          Function meant =
              phrase.head().equals(child) ? function : Function.indirect(phrase.preposition());
          tree.withConjuncts(phrase.head())
              .forEach(token -> fillers.add(new Filler(meant, token, Evidence.TREE)));
        }
      }
    }
    if (fillers.stream().noneMatch(filler -> filler.function().equals(Function.indirect("de")))) {
      adjacentComplement(noun).ifPresent(fillers::add);
    }
  }

  /**
   * Returns the "dont" whose noun this is, on the noun or on the verb between them: "X, dont la
   * visite a été reportée".
   */
  private Optional<Token> relative(Token noun) {
    boolean governed = noun.is("nsubj") || noun.is("obj") && tree.preposition(noun).isEmpty();
    Optional<Token> clause = governed ? tree.head(noun) : Optional.empty();
    return Stream.concat(Stream.of(noun), clause.stream())
        .flatMap(word -> tree.sentence().children(word).stream())
        .filter(child -> child.index() < noun.index() && Tree.lower(child).equals("dont"))
        .findFirst();
  }

  /**
   * Says whether a noun has "des" before it that an engine took for the article, as in "le siège
   * des habitants".
   */
  private boolean isContracted(Token noun) {
    return tree.preposition(noun).isEmpty()
        && tree.children(noun, "det").stream()
            .anyMatch(determiner -> Tree.lower(determiner).equals("des"));
  }

  /** Returns the noun of "de X" right behind an event noun, where the tree hangs it elsewhere. */
  private Optional<Filler> adjacentComplement(Token noun) {
    int at = noun.index() + 1;
    if (at >= tree.sentence().size() || !Tree.lemma(tree.sentence().token(at)).equals("de")) {
      return Optional.empty();
    }
    while (++at < tree.sentence().size()) {
      Token token = tree.sentence().token(at);
      if (token.upos() == Upos.NOUN || token.upos() == Upos.PROPN) {
        boolean own =
            token.index() != noun.index() && !tree.head(token).filter(noun::equals).isPresent();
        return own
            ? Optional.of(new Filler(Function.indirect("de"), token, Evidence.POSITION))
            : Optional.empty();
      }
      if (token.upos() != Upos.DET && token.upos() != Upos.ADJ && token.upos() != Upos.NUM) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static boolean isLentSubject(Filler filler) {
    return filler.function().equals(Function.SUBJECT) && filler.evidence() == Evidence.SUPPORT;
  }

  /**
   * Takes the phrases that the tree hangs on a complement but that are the noun's ("menaces du
   * ministre contre X").
   */
  private void raise(Token noun, List<Filler> fillers) {
    for (Token owner : tree.children(noun, "nmod")) {
      if (!tree.preposition(owner).equals("de")) {
        continue;
      }
      for (Token complement : tree.children(owner, "nmod")) {
        String preposition = tree.preposition(complement);
        boolean own = RAISED.contains(preposition) && tree.isNominal(complement);
        if (own) {
          boolean agent = preposition.equals("par") || preposition.equals("entre");
          Function function = agent ? Function.SUBJECT : Function.indirect(preposition);
          tree.withConjuncts(complement)
              .forEach(token -> fillers.add(new Filler(function, token, Evidence.POSITION)));
        }
      }
    }
  }

  /**
   * Takes who is named behind the noun with "par" or "entre", where the tree hangs them higher: "a
   * salué les échanges entre X et Y".
   */
  private void agents(Token noun, List<Filler> fillers) {
    if (fillers.stream().noneMatch(filler -> filler.function().equals(Function.SUBJECT))) {
      tree.agentBehind(noun, AGENT)
          .filter(agent -> !agent.relation().equals("obl:agent"))
          .ifPresent(
              agent ->
                  tree.withConjuncts(agent)
                      .forEach(
                          token ->
                              fillers.add(new Filler(Function.SUBJECT, token, Evidence.POSITION))));
    }
  }

  /** Returns the support verb of a noun, if it has one. */
  Optional<Support> support(Token noun) {
    Token top = outermost(noun);
    Optional<Support> above =
        tree.head(top)
            .filter(tree::isVerbal)
            .flatMap(verb -> support(verb, functionOf(top, verb), noun));
    if (above.isPresent()) {
      return above;
    }
    Optional<Support> worded = tree.head(top).flatMap(word -> worded(top, word));
    if (worded.isPresent()) {
      return worded;
    }
    return modifiers(noun).stream().findFirst();
  }

  /**
   * Returns the verb of "faire l'objet de", "être victime de", "être la cible de", whose noun
   * stands between.
   */
  private Optional<Support> worded(Token noun, Token word) {
    if (!tree.preposition(noun).equals("de") && !tree.hasPluralArticle(noun)) {
      return Optional.empty();
    }
    Optional<Token> verb =
        tree.hasCopula(word) ? Optional.of(word) : tree.head(word).filter(tree::isVerbal);
    String lemma = tree.hasCopula(word) ? "être" : verb.map(Token::lemma).orElse("");
    return lexicon.support().get(lemma).stream()
        .filter(entry -> entry.word().equals(Optional.of(word.lemma())))
        .findFirst()
        .flatMap(entry -> verb.map(carrier -> new Support(carrier, entry)));
  }

  /**
   * Returns the participles that carry a noun: "une médiation proposée par X", "une attaque visant
   * X".
   */
  private List<Support> modifiers(Token noun) {
    List<Support> found = new ArrayList<>();
    for (Token modifier : tree.children(outermost(noun), "acl", "amod")) {
      boolean relative = modifier.relation().equals("acl:relcl");
      if (tree.isVerbal(modifier) && !relative && !tree.isInfinitive(modifier)) {
        Function function = subjects.isPassive(modifier) ? Function.OBJECT : Function.SUBJECT;
        support(modifier, Optional.of(function), noun).ifPresent(found::add);
      }
    }
    return found;
  }

  /**
   * Climbs from a noun to the one that stands for it: over coordination, and over nouns that only
   * measure.
   */
  private Token outermost(Token noun) {
    Token top = noun;
    while (true) {
      Optional<Token> head = tree.head(top);
      boolean climbs =
          head.isPresent()
              && tree.isNominal(head.get())
              && (top.is("conj")
                  || top.is("nmod")
                      && tree.preposition(top).equals("de")
                      && lexicon.containers().contains(head.get().lemma()));
      if (!climbs) {
        return top;
      }
      top = head.get();
    }
  }

  private Optional<Function> functionOf(Token noun, Token verb) {
    boolean passive = subjects.isPassive(verb);
    String preposition = tree.preposition(noun);
    if (noun.is("nsubj")) {
      return Optional.of(passive ? Function.OBJECT : Function.SUBJECT);
    }
    if (preposition.isEmpty()) {
      return noun.is("obj") ? Optional.of(Function.OBJECT) : Optional.empty();
    }
    if (passive && preposition.equals("par")) {
      return Optional.of(Function.SUBJECT);
    }
    if (!passive && tree.hasPluralArticle(noun) && tree.children(verb, "obj").isEmpty()) {
      return Optional.of(Function.OBJECT);
    }
    return noun.is("obl") || noun.is("obj") || noun.is("iobj")
        ? Optional.of(Function.indirect(preposition))
        : Optional.empty();
  }

  private Optional<Support> support(Token verb, Optional<Function> function, Token noun) {
    return lexicon.support().get(verb.lemma()).stream()
        .filter(entry -> function.equals(Optional.of(entry.noun())))
        .filter(entry -> entry.word().map(word -> standsBetween(word, verb, noun)).orElse(true))
        .findFirst()
        .map(entry -> new Support(verb, entry));
  }

  private boolean standsBetween(String word, Token verb, Token noun) {
    for (int i = verb.index() + 1; i < noun.index(); i++) {
      if (tree.sentence().token(i).lemma().equals(word)) {
        return true;
      }
    }
    return false;
  }

  private void lend(Support support, Token noun, List<Filler> fillers) {
    for (Filler filler : verbs.functions(support.verb())) {
      boolean itself =
          tree.withConjuncts(filler.head()).contains(noun)
              || filler.function().equals(support.entry().noun());
      if (!itself) {
        support
            .entry()
            .ofNoun(filler.function())
            .ifPresent(function -> fillers.add(filler.as(function, Evidence.SUPPORT)));
      }
    }
  }

  /**
   * In "le ministre, en visite à Hanoï", gives the noun its subject: what it modifies, or the
   * subject of its verb.
   */
  private void situated(Token noun, List<Filler> fillers) {
    Token top = outermost(noun);
    String preposition =
        top.equals(noun)
            ? tree.preposition(noun)
            : tree.preposition(top) + " le " + top.lemma() + " de";
    if (OCCASIONS.contains(preposition)
        && isIndefinite(noun)
        && fillers.stream().noneMatch(NounReader::isSubject)) {
      tree.verbAbove(noun)
          .map(subjects::of)
          .ifPresent(
              found ->
                  found.forEach(
                      filler -> fillers.add(filler.as(Function.SUBJECT, Evidence.CONTROL))));
    }
    boolean passing =
        preposition.equals("de")
            && tree.children(noun, "det").isEmpty()
            && noun.lemma().equals("passage");
    if (!preposition.equals("en") && !passing) {
      return;
    }
    if (tree.hasCopula(noun)) {
      fillers.addAll(subjects.of(noun));
      return;
    }
    tree.head(noun)
        .map(
            head ->
                tree.isVerbal(head)
                    ? subjects.of(head)
                    : subjects.fillers(head, Evidence.ANTECEDENT))
        .ifPresent(fillers::addAll);
  }

  private static boolean isSubject(Filler filler) {
    return filler.function().equals(Function.SUBJECT)
        || filler.function().equals(Function.indirect("de"));
  }

  private boolean isIndefinite(Token noun) {
    return tree.children(noun, "det").stream()
        .anyMatch(determiner -> determiner.lemma().equals("un"));
  }

  private Set<Complement> clauses(Token noun) {
    Set<Complement> clauses = EnumSet.noneOf(Complement.class);
    for (Token child : tree.children(noun, "acl", "ccomp", "xcomp")) {
      if (tree.isInfinitive(child)) {
        clauses.add(Complement.INFINITIVE);
      } else if (!child.relation().equals("acl:relcl") && tree.isFinite(child)) {
        clauses.add(Complement.CLAUSE);
      }
    }
    return clauses;
  }
}

package io.github.depeche.extract.clauses;

import io.github.depeche.extract.analysis.Morphology;
import io.github.depeche.extract.analysis.Token;
import io.github.depeche.extract.analysis.Upos;
import io.github.depeche.extract.clauses.Filler.Evidence;
import io.github.depeche.extract.words.FunctionWords;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Finds subjects behind their verb that the tree takes for objects. */
final class InvertedSubjects {

  /** "comme l'a dit la ministre" */
  private static final Set<String> ANTICIPATING = Set.of("le", "l'", "l’");

  /** What one can make others see by saying it. */
  private static final Set<String> SHOWN = Set.of("valoir", "savoir", "remarquer", "observer");

  private final Tree tree;
  private final Set<String> speech;
  private final Set<String> reporting;
  private final Participants participants;
  private final NounBehind behind;

  InvertedSubjects(Tree tree, ClauseWords lexicon, Participants participants) {
    this.tree = tree;
    this.speech = lexicon.speech();
    this.reporting = lexicon.reporting();
    this.participants = participants;
    this.behind = new NounBehind(tree, participants);
  }

  /**
   * Returns who says it behind a verb of saying that stands right after a quotation, which the tree
   * can take for its object: "…, a rappelé lundi à l'AFP la ministre".
   */
  Optional<Token> find(Token verb, boolean passive, List<Filler> fillers) {
    boolean reported = isReported(verb);
    if (passive || !tree.isFinite(verb) && !reported) {
      return Optional.empty();
    }
    Optional<Token> relative = subjectBehindRelative(verb, fillers);
    if (relative.isPresent() || !reported && !speech.contains(verb.lemma())) {
      return relative;
    }
    boolean own = fillers.stream().anyMatch(filler -> isOwn(filler, verb));
    if (own || !followsQuotation(verb)) {
      return Optional.empty();
    }
    return behind
        .find(verb)
        .filter(noun -> agrees(verb, noun))
        .filter(noun -> participants.canAct(noun) || participants.isText(noun));
  }

  /**
   * Says whether the verb has a subject or object that leaves no room for one behind it. In "deux
   * hommes ont été arrêtés, a annoncé la police" and "c'est fini, a tonné la ministre" what stands
   * before belongs to another verb.
   */
  private boolean isOwn(Filler filler, Token verb) {
    Token head = filler.head();
    if (head.index() > verb.index()) {
      return filler.evidence() == Evidence.TREE || filler.evidence() == Evidence.POSITION;
    }
    if (Quotations.endsBetween(tree.sentence(), head, verb)) {
      return false;
    }
    return switch (filler.evidence()) {
      case TREE ->
          isClitic(head) && !isVerbBetween(head, verb)
              || participants.canAct(head)
                  && !(reporting.contains(verb.lemma()) && isVerbBetween(head, verb));
      case POSITION ->
          (isClitic(head) || participants.canAct(head) && !reporting.contains(verb.lemma()))
              && !isVerbBetween(head, verb);
      case PASSIVE, SUPPORT, SHARED, CONTROL, ANTECEDENT, POSSESSIVE -> false;
    };
  }

  private boolean isVerbBetween(Token noun, Token verb) {
    return noun.index() < verb.index()
        && tree.sentence().tokens().subList(noun.index() + 1, verb.index()).stream()
            .anyMatch(
                token ->
                    (token.upos() == Upos.VERB || token.upos() == Upos.AUX)
                        && token.head() != verb.index()
                        && token.morphology().verbForm() == Morphology.VerbForm.FINITE);
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
                object ->
                    object.index() < verb.index()
                        && (FunctionWords.QUE.contains(Tree.lower(object))
                            || ANTICIPATING.contains(Tree.lower(object)) && followsComme(object)));
    if (!relative || fillers.stream().anyMatch(filler -> filler.evidence() == Evidence.TREE)) {
      return Optional.empty();
    }
    return tree.children(verb, "obj").stream()
        .filter(object -> object.index() > verb.index() && tree.preposition(object).isEmpty())
        .filter(object -> object.upos() == Upos.NOUN || object.upos() == Upos.PROPN)
        .findFirst();
  }

  private static boolean isClitic(Token token) {
    return token.upos() == Upos.PRON;
  }

  /** "…, a fait valoir la ministre": the infinitive says it. */
  private boolean isReported(Token verb) {
    return SHOWN.contains(verb.lemma())
        && tree.isInfinitive(verb)
        && verb.index() > 0
        && tree.sentence().token(verb.index() - 1).lemma().equals("faire");
  }

  /**
   * Says whether a comma or quotation mark stands right before the verb with its auxiliaries and
   * pronouns.
   */
  private boolean followsQuotation(Token verb) {
    int first = tree.finiteForm(verb).map(Token::index).orElse(verb.index());
    int at = Math.min(first, verb.index()) - 1;
    while (at >= 0
        && (isVerbGroup(tree.sentence().token(at))
                && tree.sentence().token(at).head() == verb.index()
            || isReported(verb) && isOfFaire(tree.sentence().token(at)))) {
      at--;
    }
    return at >= 0 && tree.sentence().token(at).upos() == Upos.PUNCT;
  }

  private static boolean isOfFaire(Token token) {
    return token.lemma().equals("faire") || isVerbGroup(token);
  }

  private boolean followsComme(Token clitic) {
    return clitic.index() > 0
        && Tree.lower(tree.sentence().token(clitic.index() - 1)).equals("comme");
  }

  private static boolean isVerbGroup(Token token) {
    return token.upos() == Upos.AUX || token.upos() == Upos.PRON || token.upos() == Upos.ADV;
  }
}

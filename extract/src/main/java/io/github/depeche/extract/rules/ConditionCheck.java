package io.github.depeche.extract.rules;

import io.github.depeche.extract.analysis.Morphology;
import io.github.depeche.extract.analysis.Sentence;
import io.github.depeche.extract.analysis.Token;
import io.github.depeche.extract.analysis.Upos;
import io.github.depeche.extract.clauses.Function;
import io.github.depeche.extract.clauses.Predicate;
import io.github.depeche.extract.clauses.Predicate.Complement;
import io.github.depeche.extract.words.Calendar;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Checks the constraints of rules. */
final class ConditionCheck {

  /**
   * Nouns without determiner that tell when or where, besides days: "se réunir place de la
   * République".
   */
  private static final Set<String> NOT_ATTRIBUTES =
      Set.of(
          "place",
          "rue",
          "avenue",
          "boulevard",
          "quai",
          "début",
          "fin",
          "mi-temps",
          "part",
          "matin",
          "soir",
          "contre");

  /** Relations of what says when, where, by whom, as what or how. */
  private static final Set<String> MODIFIERS =
      Set.of("obl", "advmod", "xcomp", "advcl", "nmod", "iobj", "ccomp");

  /** Stands for any numeral among determiners. */
  private static final String NUMBER = "number";

  private ConditionCheck() {}

  static boolean holds(Condition condition, Predicate predicate, Fillers fillers) {
    if (condition instanceof Condition.Filled filled) {
      return predicate
              .fillers(filled.function())
              .anyMatch(filler -> fits(filled, filler.head(), fillers))
          || filled.function().equals(Function.OBJECT)
              && predicate.kind() == Predicate.Kind.VERB
              && !predicate.has(Function.OBJECT)
              && isPartitive(filled, predicate)
          || filled.function().equals(Function.SUBJECT)
              && !filled.types().isEmpty()
              && isLost(predicate);
    }
    if (condition instanceof Condition.Governs governs) {
      return predicate.complements().contains(governs.complement())
          && (governs.lemmas().isEmpty()
              || predicate.sentence().children(predicate.head()).stream()
                  .filter(
                      child ->
                          child.is("xcomp")
                              || child.is("ccomp")
                              || child.is("advcl")
                              || child.is("acl"))
                  .anyMatch(child -> governs.lemmas().contains(child.lemma())));
    }
    if (condition instanceof Condition.Near near) {
      return near(near, predicate, fillers);
    }
    return is(((Condition.Is) condition).property(), predicate);
  }

  /** "fournit de l'aide", "n'envoie pas de troupes": "de" is an article where the lemma fits. */
  private static boolean isPartitive(Condition.Filled wanted, Predicate predicate) {
    return predicate
        .fillers(Function.indirect("de"))
        .anyMatch(filler -> isOneOf(filler.head(), wanted.lemmas()));
  }

  /** A finite verb has a subject: where none is found, the parser has lost it. */
  private static boolean isLost(Predicate predicate) {
    return predicate.kind() == Predicate.Kind.VERB
        && predicate.head().upos() == Upos.VERB
        && !predicate.has(Function.SUBJECT)
        && predicate.sentence().children(predicate.head(), "expl").stream()
            .allMatch(pronoun -> predicate.reflexive())
        && !is(Condition.Property.PASSIVE, predicate)
        && !is(Condition.Property.IMPERATIVE, predicate)
        && (is(Condition.Property.FINITE, predicate)
            || predicate.sentence().children(predicate.head(), "aux").stream()
                .anyMatch(aux -> aux.morphology().verbForm() == Morphology.VerbForm.FINITE));
  }

  private static boolean fits(Condition.Filled wanted, Token head, Fillers fillers) {
    if (wanted.types().isEmpty() && wanted.lemmas().isEmpty()) {
      return true;
    }
    boolean named =
        isOneOf(head, wanted.lemmas())
            || fillers.antecedent(head).filter(noun -> isOneOf(noun, wanted.lemmas())).isPresent();
    return named || !wanted.types().isEmpty() && fillers.isOf(head, wanted.types());
  }

  private static boolean near(Condition.Near near, Predicate predicate, Fillers fillers) {
    Sentence sentence = predicate.sentence();
    Token head = predicate.head();
    return switch (near.place()) {
      case DETERMINER ->
          any(
                  sentence.children(head).stream()
                      .filter(child -> child.is("det") || child.is("nummod")),
                  near.lemmas())
              || near.lemmas().contains(NUMBER) && isCounted(sentence, head);
      case MODIFIER ->
          any(
              sentence.children(head).stream()
                  .filter(
                      child ->
                          child.is("amod")
                              || child.is("nmod")
                              || child.is("acl")
                              || child.is("compound")),
              near.lemmas());
      case MARKER -> any(markers(sentence, head), near.lemmas());
      case SENTENCE ->
          (near.lemmas().isEmpty() || !Collections.disjoint(fillers.words(), near.lemmas()))
              && any(
                  sentence.tokens().stream().filter(token -> token.index() != head.index()),
                  near.lemmas());
      case DOCUMENT -> near.lemmas().stream().anyMatch(fillers.documentLemmas()::contains);
      case SUPPORT -> any(predicate.support().stream(), near.lemmas());
      case GOVERNOR -> any(sentence.head(head).stream(), near.lemmas());
    };
  }

  /** "12 morts", "3 000 blessés", "douze morts". */
  private static boolean isCounted(Sentence sentence, Token head) {
    return sentence.children(head).stream()
        .anyMatch(child -> child.upos() == Upos.NUM && child.index() < head.index());
  }

  private static Stream<Token> markers(Sentence sentence, Token head) {
    return sentence.children(head, "case").stream()
        .flatMap(
            marker ->
                Stream.concat(Stream.of(marker), sentence.children(marker, "fixed").stream()));
  }

  private static boolean any(Stream<Token> tokens, Set<String> lemmas) {
    return tokens.anyMatch(token -> lemmas.isEmpty() || isOneOf(token, lemmas));
  }

  private static boolean isOneOf(Token token, Set<String> lemmas) {
    return lemmas.contains(token.lemma()) || lemmas.contains(token.form().toLowerCase(Locale.ROOT));
  }

  /**
   * In "élu président", a noun without determiner right behind is what one becomes, whatever the
   * tree says.
   */
  private static boolean isFollowedByBareNoun(Sentence sentence, Token head) {
    if (head.index() + 1 >= sentence.size()) {
      return false;
    }
    Token next = sentence.token(head.index() + 1);
    // "se rendra samedi": a day is no attribute.
    return next.upos() == Upos.NOUN
        && !next.is("obl")
        && !isAdverbial(next)
        && sentence.children(next).stream().noneMatch(child -> child.is("det") || child.is("case"));
  }

  private static boolean isAdverbial(Token noun) {
    return NOT_ATTRIBUTES.contains(noun.lemma()) || Calendar.isDay(noun.lemma());
  }

  /** Returns the auxiliaries of a verb, in "a voté et rappelé" those of the first. */
  private static List<Token> auxiliaries(Sentence sentence, Token verb) {
    List<Token> own = sentence.children(verb, "aux");
    boolean shares = own.isEmpty() && verb.is("conj") && sentence.children(verb, "nsubj").isEmpty();
    return shares
        ? sentence
            .head(verb)
            .filter(first -> first.morphology().verbForm() == Morphology.VerbForm.PARTICIPLE)
            .map(first -> auxiliaries(sentence, first))
            .orElse(own)
        : own;
  }

  private static boolean hasPassiveAuxiliary(Predicate predicate) {
    return auxiliaries(predicate.sentence(), predicate.head()).stream()
        .anyMatch(aux -> aux.relation().equals("aux:pass"));
  }

  /** Says whether nothing sets a participle off from its noun, and it is not that of a title. */
  private static boolean isBare(Sentence sentence, Token participle) {
    boolean apart =
        participle.index() == 0
            || sentence.token(participle.index() - 1).upos() == Upos.PUNCT
            || participle.is("root");
    return !apart
        && !isFollowedByBareNoun(sentence, participle)
        && sentence.children(participle).stream()
            .noneMatch(child -> MODIFIERS.stream().anyMatch(child::is))
        && sentence.tokens().stream()
            .anyMatch(token -> token.morphology().verbForm() == Morphology.VerbForm.FINITE);
  }

  private static boolean is(Condition.Property property, Predicate predicate) {
    Morphology morphology = predicate.head().morphology();
    Sentence sentence = predicate.sentence();
    return switch (property) {
      case FINITE -> morphology.verbForm() == Morphology.VerbForm.FINITE;
      case INFINITIVE_FORM -> morphology.verbForm() == Morphology.VerbForm.INFINITIVE;
      case PARTICIPLE ->
          morphology.verbForm() == Morphology.VerbForm.PARTICIPLE
              && morphology.tense() != Morphology.Tense.PRESENT
              && auxiliaries(sentence, predicate.head()).isEmpty();
      case GERUND ->
          morphology.verbForm() == Morphology.VerbForm.PARTICIPLE
              && morphology.tense() == Morphology.Tense.PRESENT;
      case IMPERFECT -> morphology.tense() == Morphology.Tense.IMPERFECT;
      case IMPERATIVE -> morphology.mood() == Morphology.Mood.IMPERATIVE;
      case SINGULAR -> morphology.number() == Morphology.Number.SINGULAR;
      case PLURAL -> morphology.number() == Morphology.Number.PLURAL;
      case REFLEXIVE -> predicate.reflexive();
      case PASSIVE ->
          predicate.kind() == Predicate.Kind.VERB && predicate.head().upos() == Upos.ADJ
              || morphology.verbForm() == Morphology.VerbForm.PARTICIPLE
                  && morphology.tense() != Morphology.Tense.PRESENT
                  && !predicate.reflexive()
                  && auxiliaries(sentence, predicate.head()).stream()
                      .allMatch(
                          aux ->
                              aux.relation().equals("aux:pass") || hasPassiveAuxiliary(predicate));
      case NEGATED ->
          sentence.children(predicate.anchor()).stream()
              .anyMatch(child -> Set.of("ne", "n'", "pas").contains(child.lemma()));
      case BARE ->
          predicate.complements().isEmpty()
              && predicate.fillers().stream()
                  .allMatch(filler -> filler.function().equals(Function.SUBJECT));
      case ATTRIBUTE ->
          sentence.children(predicate.head(), "xcomp").stream()
                  .filter(child -> !isAdverbial(child))
                  .anyMatch(child -> child.upos() == Upos.ADJ || child.upos() == Upos.NOUN)
              || isFollowedByBareNoun(sentence, predicate.head());
      case BARE_PARTICIPLE ->
          is(Condition.Property.PARTICIPLE, predicate)
              && isBare(sentence, predicate.head())
              && predicate.fillers(Function.SUBJECT).findAny().isEmpty();
      case SPEECH ->
          Stream.of(Complement.CLAUSE, Complement.INFINITIVE, Complement.QUOTE)
              .anyMatch(predicate.complements()::contains);
      case JUDGED -> false;
    };
  }
}

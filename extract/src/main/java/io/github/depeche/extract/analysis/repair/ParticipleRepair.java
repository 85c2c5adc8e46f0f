package io.github.depeche.extract.analysis.repair;

import io.github.depeche.extract.analysis.Lexicon;
import io.github.depeche.extract.analysis.Morphology.Tense;
import io.github.depeche.extract.analysis.Morphology.VerbForm;
import io.github.depeche.extract.analysis.Reading;
import io.github.depeche.extract.analysis.Sentence;
import io.github.depeche.extract.analysis.Token;
import io.github.depeche.extract.analysis.Upos;
import io.github.depeche.extract.words.Calendar;
import io.github.depeche.extract.words.WordList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads participles that an engine took for adjectives or nouns as the verbs they are: "la
 * délégation, arrivée samedi", "trois soldats blessés par une mine", "un homme soupçonné de vol",
 * "Togo : la loi adoptée". A participle right behind its noun without more stays an adjective ("les
 * élèves doués").
 */
final class ParticipleRepair {

  /** Prepositions that open a complement of a verb rather than of an adjective. */
  private static final Set<String> OPENING =
      Set.of(
          "par", "lors", "depuis", "dans", "en", "à", "contre", "chez", "vers", "pendant", "après",
          "avant", "sous");

  /** Prepositions that open nothing that a noun could have. */
  private static final Set<String> VERBAL = Set.of("par", "lors", "depuis", "sous");

  private static final Set<String> WITH_DE = WordList.load("analysis/repair/verbs-with-de.txt");

  /** Nouns of persons, which have a "par" or a "depuis" of their own. */
  private static final Set<String> NOUNS = Set.of("élu", "attaché", "envoyé", "député", "délégué");

  private ParticipleRepair() {}

  /** Returns the sentence with what was wrong mended. */
  static Sentence repaired(Sentence sentence) {
    List<Token> tokens = new ArrayList<>(sentence.tokens());
    boolean changed = false;
    for (Token token : sentence.tokens()) {
      Optional<Reading> verb =
          isCandidate(sentence, token)
              ? participle(token).filter(reading -> isVerbal(sentence, token, reading))
              : Optional.empty();
      if (verb.isPresent()) {
        tokens.set(
            token.index(),
            new Token(
                token.index(),
                token.span(),
                token.form(),
                verb.get().lemma(),
                Upos.VERB,
                verb.get().morphology(),
                token.head(),
                "acl"));
        changed = true;
      }
    }
    return changed ? new Sentence(sentence.index(), tokens) : sentence;
  }

  private static boolean isCandidate(Sentence sentence, Token token) {
    boolean modifies = token.is("amod") || token.is("advcl") || token.is("acl");
    boolean apposed =
        token.upos() == Upos.NOUN
            && (token.is("appos") || token.is("nmod"))
            && sentence.children(token, "case").isEmpty()
            && sentence.children(token, "det").isEmpty()
            && !NOUNS.contains(token.lemma());
    return (token.upos() == Upos.ADJ && modifies || apposed) && token.head() < token.index();
  }

  private static boolean isVerbal(Sentence sentence, Token token, Reading verb) {
    Optional<Token> next =
        token.index() + 1 < sentence.size()
            ? Optional.of(sentence.token(token.index() + 1))
            : Optional.empty();
    if (token.upos() == Upos.NOUN) {
      return next.filter(word -> VERBAL.contains(word.lemma()) || opensDe(verb, word)).isPresent();
    }
    return token.index() > 0 && sentence.token(token.index() - 1).form().equals(",")
        || next.filter(word -> opensComplement(word) || opensDe(verb, word)).isPresent()
        || next.isEmpty() && isTitle(sentence);
  }

  private static boolean opensDe(Reading verb, Token next) {
    return next.lemma().equals("de") && WITH_DE.contains(verb.lemma());
  }

  /**
   * Says whether there is a colon and no finite verb, as in titles: their last participle is it.
   */
  private static boolean isTitle(Sentence sentence) {
    return sentence.tokens().stream()
            .noneMatch(token -> token.morphology().verbForm() == VerbForm.FINITE)
        && sentence.tokens().stream().anyMatch(token -> token.form().equals(":"));
  }

  private static boolean opensComplement(Token next) {
    return OPENING.contains(next.lemma())
        || Calendar.isDay(next.lemma())
        || next.lemma().equals("récemment");
  }

  private static Optional<Reading> participle(Token token) {
    return Lexicon.french().readings(token.form()).stream()
        .filter(reading -> reading.upos() == Upos.VERB)
        .filter(reading -> reading.morphology().verbForm() == VerbForm.PARTICIPLE)
        .filter(reading -> reading.morphology().tense() == Tense.PAST)
        .findFirst();
  }
}

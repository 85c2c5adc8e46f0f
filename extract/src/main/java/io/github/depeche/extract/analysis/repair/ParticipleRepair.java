package io.github.depeche.extract.analysis.repair;

import io.github.depeche.extract.analysis.Lexicon;
import io.github.depeche.extract.analysis.Morphology.Tense;
import io.github.depeche.extract.analysis.Morphology.VerbForm;
import io.github.depeche.extract.analysis.Reading;
import io.github.depeche.extract.analysis.Sentence;
import io.github.depeche.extract.analysis.Token;
import io.github.depeche.extract.analysis.Upos;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads participles that an engine took for adjectives as the verbs they are: "la délégation,
 * arrivée samedi", "trois soldats blessés par une mine". A participle right behind its noun without
 * more stays an adjective ("les élèves doués").
 */
final class ParticipleRepair {

  /** Prepositions that open a complement of a verb rather than of an adjective. */
  private static final Set<String> OPENING =
      Set.of(
          "par", "lors", "depuis", "dans", "en", "à", "contre", "chez", "vers", "pendant", "après",
          "avant");

  private static final Lexicon LEXICON = Lexicon.french();

  private ParticipleRepair() {}

  /** Returns the sentence with what was wrong mended. */
  static Sentence repaired(Sentence sentence) {
    List<Token> tokens = new ArrayList<>(sentence.tokens());
    boolean changed = false;
    for (Token token : sentence.tokens()) {
      Optional<Reading> verb = isCandidate(sentence, token) ? participle(token) : Optional.empty();
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
    return token.upos() == Upos.ADJ
        && (token.is("amod") || token.is("advcl") || token.is("acl"))
        && token.head() < token.index()
        && (token.index() > 0 && sentence.token(token.index() - 1).form().equals(",")
            || token.index() + 1 < sentence.size()
                && opensComplement(sentence.token(token.index() + 1)));
  }

  private static boolean opensComplement(Token next) {
    return OPENING.contains(next.lemma())
        || Calendar.isDay(next.lemma())
        || next.lemma().equals("récemment");
  }

  private static Optional<Reading> participle(Token token) {
    return LEXICON.readings(token.form()).stream()
        .filter(reading -> reading.upos() == Upos.VERB)
        .filter(reading -> reading.morphology().verbForm() == VerbForm.PARTICIPLE)
        .filter(reading -> reading.morphology().tense() == Tense.PAST)
        .findFirst();
  }
}

package io.github.depeche.extract.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.depeche.document.Span;
import io.github.depeche.extract.analysis.Morphology.Gender;
import io.github.depeche.extract.analysis.Morphology.Mood;
import io.github.depeche.extract.analysis.Morphology.Number;
import io.github.depeche.extract.analysis.Morphology.Person;
import io.github.depeche.extract.analysis.Morphology.Tense;
import io.github.depeche.extract.analysis.Morphology.VerbForm;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LemmatizerTest {

  private static final Lemmatizer LEMMATIZER = new Lemmatizer(Lexicon.french());

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "réunions, NOUN, réunion",
        "Réunions, NOUN, réunion",
        "ACCORDS, NOUN, accord",
        "vue, NOUN, vue",
        "arrivée, NOUN, arrivée",
        "sorties, NOUN, sortie",
        "parties, NOUN, partie",
        "travaux, NOUN, travail",
        "présidentes, NOUN, président",
        "suis, AUX, être",
        "suis, VERB, être",
        "convient, VERB, convenir",
        "connu, VERB, connaître",
        "permis, VERB, permettre",
        "traite, VERB, traiter",
        "signa, VERB, signer",
        "s’, PRON, se",
        "S', SCONJ, si",
        "d', ADP, de",
        "l’, DET, le",
        "qu', SCONJ, que",
        "Ils, PRON, il",
        "-t-elle, PRON, il",
        "leurs, DET, leur",
        "ces, DET, ce",
        "vietnamiennes, ADJ, vietnamien",
        "signé, ADJ, signé",
        "Moscou, PROPN, Moscou",
        "Rencontre, PROPN, Rencontre",
        "e\u0301te\u0301, AUX, être",
        "re\u0301unions, NOUN, réunion",
        "googlisaient, VERB, googliser",
        "vidéoconférenciers, NOUN, vidéoconférencier",
        "crypto-monnayé, VERB, crypto-monnayer",
        "22, NUM, 22",
      })
  void givesTheDictionaryForm(String form, Upos upos, String lemma) {
    assertThat(alone(form, upos).lemma()).isEqualTo(lemma);
  }

  @Test
  void readsInflection() {
    assertThat(alone("renforceraient", Upos.VERB).morphology())
        .isEqualTo(
            new Morphology(
                Gender.NONE,
                Number.PLURAL,
                Person.THIRD,
                VerbForm.FINITE,
                Mood.CONDITIONAL,
                Tense.PRESENT));
    assertThat(alone("signera", Upos.VERB).morphology().tense()).isEqualTo(Tense.FUTURE);
    assertThat(alone("signait", Upos.VERB).morphology().tense()).isEqualTo(Tense.IMPERFECT);
    assertThat(alone("signer", Upos.VERB).morphology().verbForm()).isEqualTo(VerbForm.INFINITIVE);
    assertThat(alone("vietnamiennes", Upos.ADJ).morphology().gender()).isEqualTo(Gender.FEMININE);
    assertThat(alone("signe", Upos.VERB).morphology().person()).isEqualTo(Person.THIRD);
    assertThat(alone("Vietnam", Upos.PROPN).morphology().gender()).isEqualTo(Gender.MASCULINE);
  }

  @Test
  void theSubjectDecidesThePerson() {
    Token verb = Trees.parse("Je/PRON/1/nsubj signe/VERB/-1/root").token(1);

    assertThat(verb.morphology().person()).isEqualTo(Person.FIRST);
  }

  @Test
  void anAuxiliaryCallsForAParticiple() {
    Token verb = Trees.parse("a/AUX/1/aux:tense dit/VERB/-1/root").token(1);

    assertThat(verb.morphology().verbForm()).isEqualTo(VerbForm.PARTICIPLE);
    assertThat(alone("que", Upos.SCONJ).morphology()).isEqualTo(Morphology.NONE);
    assertThat(alone("dit", Upos.VERB).morphology().verbForm()).isEqualTo(VerbForm.FINITE);
  }

  private static Token alone(String form, Upos upos) {
    return LEMMATIZER
        .tokens(List.of(new Word(new Span(0, form.length()), form, upos, Token.ROOT, "root")))
        .get(0);
  }
}

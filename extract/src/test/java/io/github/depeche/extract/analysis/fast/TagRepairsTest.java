package io.github.depeche.extract.analysis.fast;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sentences are written as words, each with its tag; behind them the words that get another. */
class TagRepairsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        // Behind adverbs, phrases, pronouns, commas and quotation marks.
        "Omar/PROPN a/AUX délibérément/ADV foncé/ADJ | foncé/VERB_PAST",
        "Oslo/PROPN a/VERB pour/ADP sa/DET part/NOUN indiqué/ADJ | a/AUX indiqué/VERB_PAST",
        "Oslo/PROPN a/VERB ,/PUNCT de/ADP son/DET côté/NOUN ,/PUNCT ajouté/ADJ"
            + " | a/AUX ajouté/VERB_PAST",
        "a/AUX -t-il/PRON d'/ADP abord/NOUN affirmé/ADJ | affirmé/VERB_PAST",
        "Il/PRON avait/AUX «/PUNCT bradé/ADJ le/DET pays/NOUN | bradé/VERB_PAST",
        "Ils/PRON ont/VERB de/ADP nouveau/ADJ battu/PROPN Oslo/PROPN | ont/AUX battu/VERB_PAST",
        "Il/PRON l'/PRON a/AUX aussi/ADV capturée/ADJ | capturée/VERB_PAST",
        "Il/PRON a/AUX levé/VERB_PAST un/DET bras/NOUN et/CCONJ crié/ADJ «/PUNCT | crié/VERB_PAST",
        // Other forms of "avoir".
        "avoir/VERB_INFINITIVE vite/ADV battu/ADJ Oslo/PROPN"
            + " | avoir/AUX_INFINITIVE battu/VERB_PAST",
        "ayant/VERB_PRESENT vite/ADV battu/ADJ Oslo/PROPN | ayant/AUX_PRESENT battu/VERB_PAST",
        // Those that are counted behind a passive.
        "Dix/NUM ont/AUX été/AUX_PAST tués/VERB_PAST et/CCONJ 12/NUM autres/ADJ blessés/NOUN"
            + " lundi/NOUN | blessés/VERB_PAST",
        "Ils/PRON sont/AUX morts/VERB_PAST ,/PUNCT et/CCONJ 12/NUM blessés/NOUN ./PUNCT"
            + " | blessés/VERB_PAST",
        "Dix/NUM ont/AUX été/AUX_PAST tués/VERB_PAST et/CCONJ 12/NUM blessés/NOUN ont/AUX fui/VERB_PAST"
            + " | ``",
        "Ils/PRON ont/AUX attaqué/VERB_PAST ,/PUNCT 12/NUM blessés/NOUN ./PUNCT | ``",
        "Ils/PRON ont/AUX été/AUX_PAST réunis/VERB_PAST par/ADP Omar/PROPN et/CCONJ deux/NUM"
            + " partis/NOUN ./PUNCT | ``",
        // An object, a phrase that is not whole, another form, another noun, a verb between.
        "Il/PRON a/VERB un/DET compte/NOUN privé/ADJ | ``",
        "Il/PRON a/VERB pour/ADP but/NOUN avoué/ADJ de/ADP partir/VERB_INFINITIVE | ``",
        "Il/PRON a/VERB pour/ADP permis/NOUN un/DET carnet/NOUN | ``",
        "Il/PRON a/VERB encore/ADV prise/NOUN sur/ADP eux/PRON | ``",
        "Cela/PRON a/VERB trait/NOUN à/ADP la/DET loi/NOUN | ``",
        "Il/PRON a/VERB vu/VERB_PAST le/DET blessé/NOUN | ``",
        "Il/PRON a/VERB signé/VERB_PAST ce/DET texte/NOUN court/ADJ et/CCONJ abrégé/ADJ | ``"
      })
  void findsParticiplesBehindAvoir(String sentence, String changed) {
    assertThat(TaggedSentence.changed(sentence, TagRepairs::apply)).isEqualTo(changed);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "estime/NOUN -t-il/PRON | estime/VERB",
        "Oslo/PROPN ne/ADV dément/ADJ pas/ADV | dément/VERB",
        "Oslo/PROPN n'/ADV en/PRON fait/NOUN pas/ADV partie/NOUN | fait/VERB",
        "la/DET ville/NOUN souhaite/NOUN ,/PUNCT ainsi/ADV ,/PUNCT la/DET paix/NOUN"
            + " | souhaite/VERB",
        "le/DET juge/NOUN -t-il/PRON | juge/VERB",
        "Oslo/PROPN ne/ADV la/DET note/NOUN pas/ADV | note/VERB",
        "la/DET camera/NOUN et/CCONJ stella/X fixa/X | ``",
        "la/DET ville/NOUN ,/PUNCT souhaite/NOUN la/DET paix/NOUN | souhaite/VERB",
        "la/DET ville/NOUN de/ADP souhaite/NOUN la/DET paix/NOUN | ``",
        "une/DET souhaite/NOUN | ``",
        "une/DET estime/NOUN ,/PUNCT une/DET note/NOUN | ``"
      })
  void findsWordsThatCanOnlyBeVerbs(String sentence, String changed) {
    assertThat(TaggedSentence.changed(sentence, CertainVerbs::apply)).isEqualTo(changed);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        // Behind an apposition or a bracket, with a complement of a verb.
        "Le/DET maire/NOUN ,/PUNCT Omar/PROPN ,/PUNCT estime/NOUN aussi/ADV que/SCONJ"
            + " | estime/VERB",
        "La/DET Centrale/PROPN (/PUNCT CT/PROPN )/PUNCT estime/NOUN à/ADP 12/NUM le/DET total/NOUN"
            + " | estime/VERB",
        "Paul/PROPN ,/PUNCT maire/NOUN ,/PUNCT compte/NOUN saisir/VERB_INFINITIVE | compte/VERB",
        "Paul/PROPN ,/PUNCT maire/NOUN ,/PUNCT quitte/ADV le/DET pouvoir/NOUN | quitte/VERB",
        "Paul/PROPN ,/PUNCT maire/NOUN ,/PUNCT invite/NOUN M./NOUN Omar/PROPN à/ADP | invite/VERB",
        "Paul/PROPN ,/PUNCT qui/PRON a/VERB des/DET chars/NOUN ,/PUNCT compte/NOUN encore/ADV"
            + " tirer/VERB_INFINITIVE | compte/VERB",
        // Behind what is said, before who says it.
        "Non/INTJ »/PUNCT ,/PUNCT tranche/NOUN Omar/PROPN | tranche/VERB",
        "être/AUX_INFINITIVE réalisé/VERB_PAST »/PUNCT ,/PUNCT complète/ADJ pour/ADP sa/DET"
            + " part/NOUN Omar/PROPN | complète/VERB",
        // The clause has its verb, or another number; a noun's complement follows, or a clause that
        // a noun has.
        "Paul/PROPN dit/VERB non/INTJ ,/PUNCT signe/NOUN que/SCONJ | ``",
        "Les/DET maires/NOUN ,/PUNCT réunis/VERB_PAST ,/PUNCT juge/NOUN que/SCONJ | ``",
        "Paul/PROPN ,/PUNCT juge/NOUN de/ADP paix/NOUN | ``",
        "Paul/PROPN ,/PUNCT qui/PRON a/VERB ,/PUNCT dit/VERB non/INTJ ,/PUNCT signe/NOUN un/DET"
            + " | ``",
        "Paul/PROPN ,/PUNCT qui/PRON part/VERB (/PUNCT hier/ADV )/PUNCT signe/NOUN un/DET texte/NOUN"
            + " | ``",
        "Non/INTJ »/PUNCT ,/PUNCT affaire/NOUN Omar/PROPN | ``",
        "Paul/PROPN ,/PUNCT date/NOUN le/DET 3/NUM mai/NOUN | ``"
      })
  void findsVerbsBehindAppositions(String sentence, String changed) {
    assertThat(TaggedSentence.changed(sentence, AppositionVerbs::apply)).isEqualTo(changed);
  }
}

package io.github.depeche.extract.analysis.fast;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sentences are written as words, each with its tag; behind them the words that get another. */
class VerbTagsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        // Before an article, "que", a preposition behind two nouns.
        "La/DET ville/NOUN juge/NOUN la/DET mesure/NOUN utile/ADJ | juge/VERB",
        "Oslo/PROPN dément/ADJ que/SCONJ le/DET port/NOUN ferme/VERB | dément/VERB",
        "Oslo/PROPN menace/NOUN de/ADP représailles/NOUN | menace/VERB",
        "Le/DET parti/NOUN de/ADP gauche/NOUN réclame/ADJ un/DET vote/NOUN | réclame/VERB",
        // Before an adverb and a clause or an object, an infinitive, in a relative clause.
        "Le/DET Merle/PROPN rusé/VERB_PAST pointe/NOUN cependant/ADV que/SCONJ | pointe/VERB",
        "L'/DET entourage/NOUN dément/ADJ cependant/ADV cette/DET peur/NOUN | dément/VERB",
        "La/DET police/NOUN dément/ADJ avoir/AUX_INFINITIVE tiré/VERB_PAST | dément/VERB",
        "Oslo/PROPN dément/ADJ toute/ADJ arrestation/NOUN | dément/VERB",
        "Cette/DET dernière/ADJ affiche/NOUN un/DET déficit/NOUN | affiche/VERB",
        "ce/PRON que/PRON Oslo/PROPN dément/ADJ avec/ADP force/NOUN | dément/VERB",
        // Before a quotation, what is counted, somebody with a title.
        "Ce/DET dernier/ADJ juge/NOUN «/PUNCT vaine/ADJ »/PUNCT la/DET plainte/NOUN | juge/VERB",
        "Un/DET attentat/NOUN fait/NOUN 5/NUM morts/NOUN | fait/VERB",
        "Le/DET parti/NOUN invite/NOUN M./NOUN Omar/PROPN | invite/VERB",
        // Behind "et", with an object.
        "Il/PRON annule/VERB le/DET vote/NOUN et/CCONJ dépose/NOUN Omar/PROPN | dépose/VERB",
        "Ce/PRON dont/PRON Omar/PROPN est/AUX victime/NOUN et/CCONJ estime/NOUN qu'/SCONJ"
            + " | estime/VERB",
        // The clause has its verb; the number is another; an article or a preposition goes before;
        // a day follows; nothing follows.
        "La/DET ville/NOUN juge/NOUN la/DET mesure/NOUN utile/ADJ dit/VERB on/PRON | ``",
        "Les/DET villes/NOUN juge/NOUN la/DET mesure/NOUN | ``",
        "La/DET ville/NOUN de/ADP juge/NOUN la/DET mesure/NOUN | ``",
        "Le/DET parti/NOUN réclame/NOUN cette/DET semaine/NOUN | ``",
        "Le/DET parti/NOUN réclame/NOUN | ``",
        "Le/DET parti/NOUN pirate/NOUN «/PUNCT Nord/PROPN »/PUNCT | ``",
        "Le/DET match/NOUN fait/NOUN 5/NUM fois/NOUN | ``",
        "La/DET dernière/ADJ chose/NOUN qu'/SCONJ il/PRON voit/VERB | ``",
        "Le/DET parti/NOUN élu/VERB_PAST président/NOUN de/ADP chambre/NOUN | ``",
        "Ils/PRON annulent/VERB le/DET vote/NOUN et/CCONJ dépose/NOUN Omar/PROPN | ``"
      })
  void findsVerb(String sentence, String changed) {
    assertThat(TaggedSentence.changed(sentence, VerbTags::apply)).isEqualTo(changed);
  }
}

package io.github.depeche.extract.analysis.fast;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.depeche.extract.analysis.Lemmatizer;
import io.github.depeche.extract.analysis.Lexicon;
import io.github.depeche.extract.analysis.fast.model.Tag;
import io.github.depeche.extract.analysis.fast.model.Vocabulary;
import io.github.depeche.extract.analysis.fast.model.WordForm;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sentences are written as words, each with its tag. */
class VerbTagsTest {

  private static final Vocabulary VOCABULARY = new Vocabulary(Lexicon.french());
  private static final Lemmatizer LEMMATIZER = new Lemmatizer(Lexicon.french());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        // Before an article, "que", a preposition behind two nouns.
        "La/DET ville/NOUN juge/NOUN la/DET mesure/NOUN utile/ADJ | juge",
        "Oslo/PROPN dément/ADJ que/SCONJ le/DET port/NOUN ferme/VERB | dément",
        "Oslo/PROPN menace/NOUN de/ADP représailles/NOUN | menace",
        "Le/DET parti/NOUN de/ADP gauche/NOUN réclame/ADJ un/DET vote/NOUN | réclame",
        // Behind "et", with an object.
        "Il/PRON annule/VERB le/DET vote/NOUN et/CCONJ dépose/NOUN Omar/PROPN | dépose",
        // The clause has its verb; the number is another; an article or a preposition goes before;
        // a
        // day follows; nothing follows.
        "La/DET ville/NOUN juge/NOUN la/DET mesure/NOUN utile/ADJ dit/VERB on/PRON | ``",
        "Les/DET villes/NOUN juge/NOUN la/DET mesure/NOUN | ``",
        "La/DET ville/NOUN de/ADP juge/NOUN la/DET mesure/NOUN | ``",
        "Le/DET parti/NOUN réclame/NOUN cette/DET semaine/NOUN | ``",
        "Le/DET parti/NOUN réclame/NOUN | ``",
        "Ils/PRON annulent/VERB le/DET vote/NOUN et/CCONJ dépose/NOUN Omar/PROPN | ``"
      })
  void findsVerb(String sentence, String verb) {
    List<String[]> words = Arrays.stream(sentence.split(" ")).map(word -> word.split("/")).toList();
    WordForm[] forms = words.stream().map(word -> VOCABULARY.get(word[0])).toArray(WordForm[]::new);
    int[] before = words.stream().mapToInt(word -> Tag.valueOf(word[1]).ordinal()).toArray();
    int[] after = before.clone();
    VerbTags.apply(forms, forms.length, after, LEMMATIZER);
    List<String> changed =
        IntStream.range(0, before.length)
            .filter(i -> before[i] != after[i] && after[i] == Tag.VERB.ordinal())
            .mapToObj(i -> words.get(i)[0])
            .toList();
    assertThat(changed).isEqualTo(verb == null || verb.isEmpty() ? List.of() : List.of(verb));
  }
}

package io.github.depeche.extract.analysis.fast;

import static java.util.stream.Collectors.joining;

import io.github.depeche.extract.analysis.Lemmatizer;
import io.github.depeche.extract.analysis.Lexicon;
import io.github.depeche.extract.analysis.fast.model.Tag;
import io.github.depeche.extract.analysis.fast.model.Vocabulary;
import io.github.depeche.extract.analysis.fast.model.WordForm;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** A sentence written as words, each with its tag: {@code la/DET paix/NOUN}. */
final class TaggedSentence {

  private static final Vocabulary VOCABULARY = new Vocabulary(Lexicon.french());
  private static final Lemmatizer LEMMATIZER = new Lemmatizer(Lexicon.french());
  private static final Tag[] TAGS = Tag.values();

  private TaggedSentence() {}

  /** Returns the words that get another tag, with it; empty if none does. */
  static String changed(String sentence, Consumer<TaggedWords> repair) {
    List<String[]> words = Arrays.stream(sentence.split(" ")).map(word -> word.split("/")).toList();
    WordForm[] forms = words.stream().map(word -> VOCABULARY.get(word[0])).toArray(WordForm[]::new);
    int[] before = words.stream().mapToInt(word -> Tag.valueOf(word[1]).ordinal()).toArray();
    int[] after = before.clone();
    repair.accept(new TaggedWords(forms, forms.length, after, LEMMATIZER));
    return IntStream.range(0, before.length)
        .filter(i -> before[i] != after[i])
        .mapToObj(i -> words.get(i)[0] + "/" + TAGS[after[i]])
        .collect(joining(" "));
  }
}

package io.github.depeche.train;

import io.github.depeche.extract.analysis.fast.model.Tag;
import io.github.depeche.extract.analysis.fast.model.Tagger;
import io.github.depeche.extract.analysis.fast.model.Vocabulary;
import io.github.depeche.extract.analysis.fast.model.WordForm;
import java.util.List;
import java.util.Random;

/** Trains the tagger, which goes on from its own choices. */
final class TaggerTrainer {

  private static final int BITS = 18;
  private static final int MARGIN = 20;

  private final Vocabulary vocabulary;

  TaggerTrainer(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  Perceptron train(List<GoldSentence> sentences, int epochs, long seed) {
    Perceptron weights = new Perceptron(Tag.COUNT, BITS);
    Tagger tagger = new Tagger(weights);
    Random random = new Random(seed);
    for (int epoch = 0; epoch < epochs; epoch++) {
      for (int i : Local.shuffled(sentences.size(), random)) {
        GoldSentence gold = sentences.get(i);
        tagger.tag(
            words(gold),
            gold.length(),
            (word, features, count, scores) ->
                Local.learn(weights, features, count, scores, gold.tags()[word], MARGIN));
      }
    }
    return weights;
  }

  WordForm[] words(GoldSentence sentence) {
    return sentence.forms().stream().map(vocabulary::get).toArray(WordForm[]::new);
  }
}

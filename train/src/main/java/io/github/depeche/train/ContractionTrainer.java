package io.github.depeche.train;

import io.github.depeche.extract.analysis.fast.model.ContractionModel;
import io.github.depeche.extract.analysis.fast.model.Vocabulary;
import io.github.depeche.extract.analysis.fast.model.WordForm;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Trains the choice between the article and the contraction for "du" and "des". */
final class ContractionTrainer {

  private static final int BITS = 16;
  private static final int MARGIN = 3;

  private ContractionTrainer() {}

  static Perceptron train(
      List<GoldSentence> sentences, Vocabulary vocabulary, int epochs, long seed) {
    Perceptron weights = new Perceptron(ContractionModel.WIDTH, BITS);
    Random random = new Random(seed);
    int[] features = new int[ContractionModel.MOST];
    int[] scores = new int[ContractionModel.WIDTH];
    for (int epoch = 0; epoch < epochs; epoch++) {
      for (int s : Local.shuffled(sentences.size(), random)) {
        GoldSentence sentence = sentences.get(s);
        WordForm[] words =
            sentence.written().stream().map(vocabulary::get).toArray(WordForm[]::new);
        for (int i = 0; i < words.length; i++) {
          if (isOpen(words[i].text())) {
            int count = ContractionModel.features(words, words.length, i, features);
            weights.score(features, count, scores);
            Local.learn(
                weights, features, count, scores, sentence.contraction().get(i) ? 1 : 0, MARGIN);
          }
        }
      }
    }
    return weights;
  }

  static boolean isOpen(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return lower.equals("du") || lower.equals("des");
  }
}

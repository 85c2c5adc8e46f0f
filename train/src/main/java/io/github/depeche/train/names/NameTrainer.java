package io.github.depeche.train.names;

import io.github.depeche.extract.mentions.names.FeatureList;
import io.github.depeche.extract.mentions.names.LinearModel;
import io.github.depeche.extract.mentions.names.NameFeatures;
import io.github.depeche.extract.mentions.names.NameLabels;
import io.github.depeche.extract.mentions.names.NameModel;
import io.github.depeche.extract.mentions.names.NameResources;
import io.github.depeche.extract.mentions.names.NameSpan;
import io.github.depeche.extract.mentions.names.NameText;
import io.github.depeche.extract.mentions.names.NameVotes;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Trains the two passes of the name model. */
final class NameTrainer {

  /**
   * In how many parts the training texts are cut to find out what a first pass makes of texts it
   * has not seen.
   */
  private static final int PARTS = 5;

  private final NameResources resources;
  private final Settings settings;

  /**
   * How to train.
   *
   * @param epochs how often each sentence is seen
   * @param margin how much each wrong label must cost
   * @param least how often a feature must occur
   * @param seed of the order of sentences
   */
  record Settings(int epochs, float margin, int least, long seed) {}

  /** A pass: its weights and the numbers of its features. */
  private record Pass(Weights weights, FeatureIndex index) {
    LinearModel model() {
      return LinearModel.of(index.hashes(), weights.features(), weights.transitions());
    }
  }

  NameTrainer(NameResources resources, Settings settings) {
    this.resources = resources;
    this.settings = settings;
  }

  /**
   * Returns a model of both passes; the second sees what the first makes of texts it was not
   * trained on.
   */
  NameModel train(List<LabelledText> texts) {
    List<@Nullable NameVotes> votes = new ArrayList<>();
    texts.forEach(text -> votes.add(null));
    for (int part = 0; part < PARTS; part++) {
      List<LabelledText> rest = new ArrayList<>();
      for (int i = 0; i < texts.size(); i++) {
        if (i * PARTS / texts.size() != part) {
          rest.add(texts.get(i));
        }
      }
      Pass pass = trainPass(rest, null);
      for (int i = 0; i < texts.size(); i++) {
        if (i * PARTS / texts.size() == part) {
          NameText text = texts.get(i).text();
          votes.set(i, new NameVotes(text, find(pass, text, null)));
        }
      }
    }
    return new NameModel(
        trainPass(texts, null).model(), trainPass(texts, votes).model(), resources);
  }

  private Pass trainPass(List<LabelledText> texts, @Nullable List<@Nullable NameVotes> votes) {
    List<int[][]> features = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      features.add(features(texts.get(i).text(), votes == null ? null : votes.get(i)));
    }
    FeatureIndex index = FeatureIndex.of(features, settings.least());
    List<Perceptron.Example> examples = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      LabelledText text = texts.get(i);
      int[] labels = NameLabels.encode(text.names(), 0, text.text().size());
      for (int s = 0; s < text.text().sentenceCount(); s++) {
        int from = text.text().firstWord(s);
        int to = text.text().firstWord(s + 1);
        int[][] words = new int[to - from][];
        int[] own = new int[to - from];
        for (int w = from; w < to; w++) {
          words[w - from] = index.ids(features.get(i)[w]);
          own[w - from] = labels[w];
        }
        examples.add(new Perceptron.Example(words, own));
      }
      features.set(i, null);
    }
    Weights weights =
        Perceptron.train(
            examples, index.size(), settings.epochs(), settings.margin(), settings.seed());
    return new Pass(weights, index);
  }

  private List<NameSpan> find(Pass pass, NameText text, @Nullable NameVotes votes) {
    int[][] features = features(text, votes);
    List<NameSpan> names = new ArrayList<>();
    for (int s = 0; s < text.sentenceCount(); s++) {
      int from = text.firstWord(s);
      int[][] words = new int[text.firstWord(s + 1) - from][];
      for (int i = 0; i < words.length; i++) {
        words[i] = pass.index().ids(features[from + i]);
      }
      names.addAll(NameLabels.decode(pass.weights().decode(words), from));
    }
    return names;
  }

  private int[][] features(NameText text, @Nullable NameVotes votes) {
    NameFeatures features = new NameFeatures(text, resources);
    FeatureList list = new FeatureList();
    int[][] all = new int[text.size()][];
    for (int i = 0; i < all.length; i++) {
      features.collect(i, votes, list);
      all[i] = list.toArray();
    }
    return all;
  }
}

package io.github.depeche.extract.mentions.names;

import io.github.depeche.extract.gazetteer.GazetteerMatch;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * Finds the outermost names of persons, organisations and places in two passes: the second sees
 * what the first made of the whole document. Thread-safe.
 */
public final class NameModel {

  private static final int MAGIC = 0x44704e32;
  private static final String RESOURCE = "names.model";

  private final LinearModel first;
  private final LinearModel second;
  private final NameResources resources;
  private final PassWeights weights;
  private final WordScores words;

  /**
   * @param first the pass that sees only the text
   * @param second the pass that also sees what the first found
   * @param resources those that both were trained with
   */
  public NameModel(LinearModel first, LinearModel second, NameResources resources) {
    this.first = first;
    this.second = second;
    this.resources = resources;
    this.weights = new PassWeights(first, second);
    this.words = new WordScores(weights, resources);
  }

  /**
   * Reads the model that comes with the library.
   *
   * @throws IllegalStateException if it is missing
   * @throws UncheckedIOException if it cannot be read
   */
  public static NameModel standard() {
    try (InputStream in = NameModel.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("no " + RESOURCE + " beside " + NameModel.class.getName());
      }
      return read(in);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + RESOURCE, e);
    }
  }

  /**
   * Reads a model.
   *
   * @throws IOException if {@code in} cannot be read or is no model
   */
  public static NameModel read(InputStream in) throws IOException {
    DataInputStream data =
        new DataInputStream(new BufferedInputStream(new GZIPInputStream(in), 1 << 16));
    if (data.readInt() != MAGIC) {
      throw new IOException("this is no name model of this version: train it again");
    }
    NameResources resources = NameResources.of(WordGroups.read(data), WordClasses.read(data));
    return new NameModel(LinearModel.read(data), LinearModel.read(data), resources);
  }

  /** Writes the model as {@link #read} reads it; {@code out} is not closed. */
  public void write(OutputStream out) throws IOException {
    GZIPOutputStream zip = new GZIPOutputStream(out);
    DataOutputStream data = new DataOutputStream(new BufferedOutputStream(zip, 1 << 16));
    data.writeInt(MAGIC);
    resources.clusters().write(data);
    resources.classes().write(data);
    first.write(data);
    second.write(data);
    data.flush();
    zip.finish();
  }

  /** Returns what the model knows of words by their letters. */
  WordClasses classes() {
    return resources.classes();
  }

  /** Returns the names of a document, in text order, without overlaps. */
  public List<NameSpan> find(NameText text) {
    return find(text, resources.gazetteer().matches(text.text()));
  }

  /**
   * Returns the names of a document, in text order, without overlaps.
   *
   * @param matches what the gazetteer finds in it
   */
  List<NameSpan> find(NameText text, List<GazetteerMatch> matches) {
    WordScores.Scored[] scored = new WordScores.Scored[text.size()];
    WordFacts[] facts = new WordFacts[text.size()];
    for (int i = 0; i < scored.length; i++) {
      scored[i] = words.of(text.form(i));
      facts[i] = scored[i].facts();
    }
    NameFeatures features = new NameFeatures(text, facts, matches);
    FeatureList list = new FeatureList();
    float[][] scores = new float[text.size()][2 * NameLabels.COUNT];
    for (int sentence = 0; sentence < text.sentenceCount(); sentence++) {
      int from = text.firstWord(sentence);
      int to = text.firstWord(sentence + 1);
      for (int word = from; word < to; word++) {
        words.add(scored, word, from, to, scores[word]);
        features.collectContext(word, list);
        weights.add(list, scores[word], 0);
      }
    }
    NameVotes votes = new NameVotes(text, names(first, text, scores, 0));
    for (int word = 0; word < text.size(); word++) {
      features.collectVotes(word, votes, list);
      weights.add(list, scores[word], 0);
    }
    return names(second, text, scores, NameLabels.COUNT);
  }

  private static List<NameSpan> names(
      LinearModel model, NameText text, float[][] scores, int start) {
    List<NameSpan> names = new ArrayList<>();
    for (int sentence = 0; sentence < text.sentenceCount(); sentence++) {
      int from = text.firstWord(sentence);
      float[][] words = new float[text.firstWord(sentence + 1) - from][];
      for (int i = 0; i < words.length; i++) {
        words[i] = Arrays.copyOfRange(scores[from + i], start, start + NameLabels.COUNT);
      }
      names.addAll(NameLabels.decode(model.decode(words), from));
    }
    return names;
  }
}

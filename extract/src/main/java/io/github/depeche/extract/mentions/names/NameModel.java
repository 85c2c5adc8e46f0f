package io.github.depeche.extract.mentions.names;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * Finds the outermost names of persons, organisations and places in two passes: the second sees what the first made of
 * the whole document. Immutable, thread-safe.
 */
public final class NameModel {

  private static final int MAGIC = 0x44704e32;
  private static final String RESOURCE = "names.model";

  private final LinearModel first;
  private final LinearModel second;
  private final NameResources resources;

  /**
   * @param first the pass that sees only the text
   * @param second the pass that also sees what the first found
   * @param resources those that both were trained with
   */
  public NameModel(LinearModel first, LinearModel second, NameResources resources) {
    this.first = first;
    this.second = second;
    this.resources = resources;
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
    DataInputStream data = new DataInputStream(new BufferedInputStream(new GZIPInputStream(in), 1 << 16));
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

  /** Returns the names of a document, in text order, without overlaps. */
  public List<NameSpan> find(NameText text) {
    NameFeatures features = new NameFeatures(text, resources);
    NameVotes votes = new NameVotes(text, pass(first, text, features, null));
    return pass(second, text, features, votes);
  }

  private static List<NameSpan> pass(LinearModel model, NameText text, NameFeatures features, NameVotes votes) {
    FeatureList list = new FeatureList();
    List<NameSpan> names = new ArrayList<>();
    for (int sentence = 0; sentence < text.sentenceCount(); sentence++) {
      int from = text.firstWord(sentence);
      int[][] words = new int[text.firstWord(sentence + 1) - from][];
      for (int i = 0; i < words.length; i++) {
        features.collect(from + i, votes, list);
        words[i] = list.toArray();
      }
      names.addAll(NameLabels.decode(model.decode(words), from));
    }
    return names;
  }
}

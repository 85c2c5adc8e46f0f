package io.github.depeche.extract.judge;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Reads sentences for the networks of all judges, so that a sentence is read but once: what is seen
 * of each word has a vector, and {@link Encoder}s read the sums of these. The words of the whole
 * document have vectors, too, whose sum tells what it is about. Immutable, thread-safe.
 */
public final class SentenceEncoder {

  private static final String RESOURCE = "encoder.gz";

  private static final int MAGIC = 0x44706532;

  private final Vectors words;
  private final Vectors ofDocuments;
  private final ImmutableList<Encoder> encoders;

  /**
   * @param words the vectors of what is known of words, for each encoder
   * @param ofDocuments the vectors of words that documents can have, for each encoder
   * @param encoders of networks that judge together: as many as each judge has of these
   * @throws IllegalArgumentException if they do not fit together
   */
  public SentenceEncoder(Vectors words, Vectors ofDocuments, List<Encoder> encoders) {
    checkArgument(
        !encoders.isEmpty()
            && encoders.stream().map(Encoder::width).distinct().count() == 1
            && words.isFor(encoders.size(), encoders.get(0).inputs())
            && ofDocuments.isFor(encoders.size(), ofDocuments.width()),
        "encoders do not fit together");
    this.words = words;
    this.ofDocuments = ofDocuments;
    this.encoders = ImmutableList.copyOf(encoders);
  }

  /**
   * Loads the encoder that comes with the library.
   *
   * @throws IllegalStateException if it is missing
   * @throws UncheckedIOException if it is damaged
   */
  public static SentenceEncoder load() {
    return ModelFiles.load(RESOURCE, SentenceEncoder::read);
  }

  /** Returns how many encoders read. */
  int count() {
    return encoders.size();
  }

  /** Returns how many numbers the states of a word are. */
  int width() {
    return encoders.get(0).width() + ofDocuments.width();
  }

  /**
   * Returns what tells each encoder what a document is about: the sum of the vectors of its words,
   * over the root of their number.
   *
   * @param document hashes of its words, as {@link SeenDocument#words} returns them
   */
  public List<float[]> topics(int[] document) {
    float[] sums = ofDocuments.sums(document);
    float root = (float) Math.sqrt(Math.max(1, ofDocuments.known(document)));
    for (int i = 0; i < sums.length; i++) {
      sums[i] /= root;
    }
    int width = ofDocuments.width();
    return IntStream.range(0, encoders.size())
        .mapToObj(i -> Arrays.copyOfRange(sums, i * width, (i + 1) * width))
        .collect(toImmutableList());
  }

  /**
   * Returns what each encoder makes of a sentence, by word: what it read, and behind it what the
   * document is about.
   *
   * @param sentence what is seen of each word, by hashes
   * @param topics what {@link #topics} returned for its document
   */
  public List<float[][]> encode(int[][] sentence, List<float[]> topics) {
    float[][] sums = new float[sentence.length][];
    for (int i = 0; i < sentence.length; i++) {
      sums[i] = words.sums(sentence[i]);
    }
    int inputs = encoders.get(0).inputs();
    return IntStream.range(0, encoders.size())
        .mapToObj(
            i ->
                with(
                    topics.get(i),
                    encoders.get(i).states(part(sums, i * inputs, (i + 1) * inputs))))
        .collect(toImmutableList());
  }

  private static float[][] with(float[] topic, float[][] states) {
    float[][] all = new float[states.length][];
    for (int i = 0; i < states.length; i++) {
      all[i] = Arrays.copyOf(states[i], states[i].length + topic.length);
      System.arraycopy(topic, 0, all[i], states[i].length, topic.length);
    }
    return all;
  }

  private static float[][] part(float[][] sums, int from, int to) {
    float[][] part = new float[sums.length][];
    for (int i = 0; i < sums.length; i++) {
      part[i] = Arrays.copyOfRange(sums[i], from, to);
    }
    return part;
  }

  /** Writes the encoder as {@link #read} reads it, not compressed. */
  public void write(DataOutputStream out) throws IOException {
    out.writeInt(MAGIC);
    out.writeInt(encoders.size());
    for (Encoder encoder : encoders) {
      encoder.write(out);
    }
    words.write(out);
    out.writeInt(ofDocuments.width());
    ofDocuments.write(out);
  }

  /**
   * Reads an encoder.
   *
   * @throws IOException if {@code in} cannot be read or has something else
   */
  public static SentenceEncoder read(DataInputStream in) throws IOException {
    if (in.readInt() != MAGIC) {
      throw new IOException("no encoder of sentences");
    }
    int count = in.readInt();
    ImmutableList.Builder<Encoder> encoders = ImmutableList.builder();
    for (int i = 0; i < count; i++) {
      encoders.add(Encoder.read(in));
    }
    ImmutableList<Encoder> all = encoders.build();
    return new SentenceEncoder(
        Vectors.read(count, all.get(0).inputs(), in), Vectors.read(count, in.readInt(), in), all);
  }
}

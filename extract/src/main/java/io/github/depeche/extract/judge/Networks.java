package io.github.depeche.extract.judge;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;

/**
 * Small networks that judge together: each property that they know has a vector, an {@link Encoder}
 * reads the sentence, and the sum of the vectors and of what the encoder made of the words that
 * matter goes through two layers to a chance for each class. They find by themselves what holds
 * together, where {@link Weights} must be told. Immutable, thread-safe.
 */
public final class Networks {

  private static final int MAGIC = 0x44704e32;

  private final Vectors vectors;
  private final Vectors words;
  private final ImmutableList<Network> networks;

  private Networks(Vectors vectors, Vectors words, List<Network> networks) {
    checkArgument(
        !networks.isEmpty()
            && networks.stream().map(Network::width).distinct().count() == 1
            && networks.stream().map(Network::classes).distinct().count() == 1
            && networks.stream().map(Network::places).distinct().count() == 1
            && vectors.isFor(networks.size(), networks.get(0).width())
            && networks.stream()
                .allMatch(network -> words.isFor(networks.size(), network.encoder().inputs())),
        "networks do not fit together");
    this.vectors = vectors;
    this.words = words;
    this.networks = ImmutableList.copyOf(networks);
  }

  /**
   * Puts networks together.
   *
   * @param vectors of the properties that they know
   * @param words the vectors of what their encoders know of words
   * @throws IllegalArgumentException if they do not fit together
   */
  public static Networks of(Vectors vectors, Vectors words, List<Network> networks) {
    return new Networks(vectors, words, networks);
  }

  /**
   * Loads networks that come with the library.
   *
   * @param resource a file beside this class, compressed by gzip
   * @throws IllegalStateException if it is missing
   * @throws UncheckedIOException if it is damaged
   */
  static Networks load(String resource) {
    return ModelFiles.load(resource, Networks::read);
  }

  /**
   * Checks that these are the networks of a judge.
   *
   * @param classes how many it tells apart
   * @param places at how many words of a sentence it looks
   * @throws IllegalArgumentException if they are not
   */
  void checkFor(int classes, int places) {
    Network one = networks.get(0);
    checkArgument(
        one.classes() == classes && one.places() == places,
        "networks of %s classes and %s places, not %s and %s",
        one.classes(),
        one.places(),
        classes,
        places);
  }

  /** Returns the chance of each class, the mean of all networks'; they add up to 1. */
  double[] chances(Seen seen) {
    return chances(seen.properties().hashes(), seen.sentence().states(this), seen.places());
  }

  /**
   * Returns the chance of each class, the mean of all networks'; they add up to 1.
   *
   * @param properties their hashes, as {@link FeatureSet#hashes} returns them
   * @param states what {@link #encode} makes of the sentence
   * @param places the words that matter there, as {@link Seen#places} has them
   */
  public double[] chances(int[] properties, List<float[][]> states, int[] places) {
    float[] sums = vectors.sums(properties);
    double[] chances = new double[networks.get(0).classes()];
    int from = 0;
    for (int i = 0; i < networks.size(); i++) {
      networks.get(i).addChances(sums, from, states.get(i), places, chances);
      from += networks.get(i).width();
    }
    for (int i = 0; i < chances.length; i++) {
      chances[i] /= networks.size();
    }
    return chances;
  }

  /**
   * Returns what the encoder of each network makes of a sentence, by word.
   *
   * @param sentence what is seen of each word, by hashes
   */
  public List<float[][]> encode(int[][] sentence) {
    float[][] sums = new float[sentence.length][];
    for (int i = 0; i < sentence.length; i++) {
      sums[i] = words.sums(sentence[i]);
    }
    ImmutableList.Builder<float[][]> states = ImmutableList.builder();
    int from = 0;
    for (Network network : networks) {
      int until = from + network.encoder().inputs();
      float[][] inputs = new float[sentence.length][];
      for (int i = 0; i < sentence.length; i++) {
        inputs[i] = Arrays.copyOfRange(sums[i], from, until);
      }
      states.add(network.encoder().states(inputs));
      from = until;
    }
    return states.build();
  }

  /** Writes the networks as {@link #read} reads them, not compressed. */
  public void write(DataOutputStream out) throws IOException {
    out.writeInt(MAGIC);
    out.writeInt(networks.size());
    out.writeInt(networks.get(0).width());
    out.writeInt(networks.get(0).encoder().inputs());
    vectors.write(out);
    words.write(out);
    for (Network network : networks) {
      network.write(out);
    }
  }

  /**
   * Reads networks.
   *
   * @throws IOException if {@code in} cannot be read or has something else
   */
  public static Networks read(DataInputStream in) throws IOException {
    if (in.readInt() != MAGIC) {
      throw new IOException("no networks of a judge");
    }
    int count = in.readInt();
    int width = in.readInt();
    int inputs = in.readInt();
    Vectors vectors = Vectors.read(count, width, in);
    Vectors words = Vectors.read(count, inputs, in);
    ImmutableList.Builder<Network> networks = ImmutableList.builder();
    for (int i = 0; i < count; i++) {
      networks.add(Network.read(width, in));
    }
    return new Networks(vectors, words, networks.build());
  }
}

package io.github.depeche.extract.judge;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * Small networks that judge together: each property that they know has a vector, a {@link
 * SentenceEncoder} reads the sentence for them and others, and the sum of the vectors and of what
 * the encoder made of the words that matter goes through two layers to a chance for each class.
 * They find by themselves what holds together, where {@link Weights} must be told. Immutable,
 * thread-safe.
 */
public final class Networks {

  /**
   * What {@link Weights} give a smaller chance than this need not be asked of networks: with the
   * mean of both hardly anything of it would be accepted, and it is half of all; see {@code
   * train/EVENTS.md}.
   */
  static final double HOPELESS = 0.02;

  private static final int MAGIC = 0x44704e33;

  private final SentenceEncoder encoder;
  private final Vectors vectors;
  private final ImmutableList<Network> networks;

  /**
   * Puts networks together.
   *
   * @param encoder reads for them
   * @param vectors of the properties that they know
   * @throws IllegalArgumentException if they do not fit together
   */
  public Networks(SentenceEncoder encoder, Vectors vectors, List<Network> networks) {
    checkArgument(
        networks.size() == encoder.count()
            && networks.stream().map(Network::width).distinct().count() == 1
            && networks.stream().map(Network::classes).distinct().count() == 1
            && networks.stream().map(Network::places).distinct().count() == 1
            && networks.stream().allMatch(network -> network.states() == encoder.width())
            && vectors.isFor(networks.size(), networks.get(0).width()),
        "networks do not fit together");
    this.encoder = encoder;
    this.vectors = vectors;
    this.networks = ImmutableList.copyOf(networks);
  }

  /**
   * Loads networks that come with the library.
   *
   * @param resource a file beside this class, compressed by gzip
   * @param encoder the one they were trained with
   * @throws IllegalStateException if it is missing
   * @throws UncheckedIOException if it is damaged
   */
  static Networks load(String resource, SentenceEncoder encoder) {
    return ModelFiles.load(resource, in -> read(in, encoder));
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
    return chances(seen.properties().hashes(), seen.sentence().states(encoder), seen.places());
  }

  /**
   * Returns the chance of each class, the mean of all networks'; they add up to 1.
   *
   * @param properties their hashes, as {@link FeatureSet#hashes} returns them
   * @param states what {@link SentenceEncoder#encode} makes of the sentence
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

  /** Writes the networks as {@link #read} reads them, not compressed. */
  public void write(DataOutputStream out) throws IOException {
    out.writeInt(MAGIC);
    out.writeInt(networks.size());
    out.writeInt(networks.get(0).width());
    vectors.write(out);
    for (Network network : networks) {
      network.write(out);
    }
  }

  /**
   * Reads networks.
   *
   * @param encoder the one they were trained with
   * @throws IOException if {@code in} cannot be read or has something else
   */
  public static Networks read(DataInputStream in, SentenceEncoder encoder) throws IOException {
    if (in.readInt() != MAGIC) {
      throw new IOException("no networks of a judge");
    }
    int count = in.readInt();
    int width = in.readInt();
    Vectors vectors = Vectors.read(count, width, in);
    ImmutableList.Builder<Network> networks = ImmutableList.builder();
    for (int i = 0; i < count; i++) {
      networks.add(Network.read(width, encoder.width(), in));
    }
    return new Networks(encoder, vectors, networks.build());
  }
}

package io.github.depeche.extract.judge;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * Small networks over properties that judge together: each property that they know has a vector,
 * the sum of the vectors goes through two layers to a chance for each class. They find by
 * themselves what holds together, where {@link Weights} must be told. Immutable, thread-safe.
 */
public final class Networks {

  private static final int MAGIC = 0x44704e31;

  private final Vectors vectors;
  private final ImmutableList<Network> networks;

  private Networks(Vectors vectors, List<Network> networks) {
    this.vectors = vectors;
    this.networks = ImmutableList.copyOf(networks);
  }

  /**
   * Puts networks together; their vectors are rounded to eight bits.
   *
   * @param keys hashes of the properties that they know, as {@link FeatureSet#hashes} returns them
   * @param vectors of each network: that of the first key, then that of the next
   * @throws IllegalArgumentException if they do not fit together
   */
  public static Networks of(int[] keys, List<float[]> vectors, List<Network> networks) {
    checkArgument(
        !networks.isEmpty()
            && networks.size() == vectors.size()
            && networks.stream().mapToInt(Network::width).distinct().count() == 1
            && networks.stream().mapToInt(Network::classes).distinct().count() == 1,
        "networks do not fit together");
    return new Networks(Vectors.of(keys, vectors, networks.get(0).width()), networks);
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
   * Returns the chance of each class, the mean of all networks'; they add up to 1.
   *
   * @param properties their hashes, as {@link FeatureSet#hashes} returns them
   */
  public double[] chances(int[] properties) {
    float[] sums = vectors.sums(properties);
    double[] chances = new double[networks.get(0).classes()];
    int from = 0;
    for (Network network : networks) {
      network.addChances(sums, from, chances);
      from += network.width();
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
   * @throws IOException if {@code in} cannot be read or has something else
   */
  public static Networks read(DataInputStream in) throws IOException {
    if (in.readInt() != MAGIC) {
      throw new IOException("no networks of a judge");
    }
    int count = in.readInt();
    int width = in.readInt();
    Vectors vectors = Vectors.read(count, width, in);
    ImmutableList.Builder<Network> networks = ImmutableList.builder();
    for (int i = 0; i < count; i++) {
      networks.add(Network.read(width, in));
    }
    return new Networks(vectors, networks.build());
  }
}

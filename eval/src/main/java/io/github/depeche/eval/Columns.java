package io.github.depeche.eval;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The counts of one slice, document by document, laid out for adding up many samples. */
final class Columns {

  private final int[] places;
  private final double[] gold;
  private final double[] predicted;
  private final double[] goldHits;
  private final double[] predictedHits;

  /**
   * @param places of the documents that have any counts, among all documents
   * @param counts theirs
   */
  private Columns(List<Integer> places, List<Counts> counts) {
    this.places = places.stream().mapToInt(Integer::intValue).toArray();
    this.gold = counts.stream().mapToDouble(Counts::gold).toArray();
    this.predicted = counts.stream().mapToDouble(Counts::predicted).toArray();
    this.goldHits = counts.stream().mapToDouble(Counts::goldHits).toArray();
    this.predictedHits = counts.stream().mapToDouble(Counts::predictedHits).toArray();
  }

  /** Returns the columns of every slice that has any counts. */
  static Map<Slice, Columns> of(Evaluation evaluation) {
    Map<Slice, List<Counts>> counts = new HashMap<>();
    Map<Slice, List<Integer>> places = new HashMap<>();
    int place = 0;
    for (DocumentScores document : evaluation.documents()) {
      for (Map.Entry<Slice, Counts> entry : document.counts().entrySet()) {
        counts.computeIfAbsent(entry.getKey(), slice -> new ArrayList<>()).add(entry.getValue());
        places.computeIfAbsent(entry.getKey(), slice -> new ArrayList<>()).add(place);
      }
      place++;
    }
    Map<Slice, Columns> columns = new HashMap<>();
    counts.forEach(
        (slice, values) ->
            columns.put(slice, new Columns(places.getOrDefault(slice, List.of()), values)));
    return columns;
  }

  /**
   * Returns the F1 of each sample of a block; not a number where undefined. A block is read
   * together because the counts of a large collection do not fit into the processor's cache.
   *
   * @param times how often each document is in each sample: those of a document side by side
   * @param samples how many samples the block has
   */
  double[] f1(int[] times, int samples) {
    double[] golds = new double[samples];
    double[] predictions = new double[samples];
    double[] found = new double[samples];
    double[] right = new double[samples];
    for (int i = 0; i < places.length; i++) {
      int from = places[i] * samples;
      for (int k = 0; k < samples; k++) {
        int n = times[from + k];
        golds[k] += n * gold[i];
        predictions[k] += n * predicted[i];
        found[k] += n * goldHits[i];
        right[k] += n * predictedHits[i];
      }
    }
    double[] f1 = new double[samples];
    for (int k = 0; k < samples; k++) {
      boolean undefined = golds[k] == 0 && predictions[k] == 0;
      f1[k] = undefined ? Double.NaN : Counts.f1(golds[k], predictions[k], found[k], right[k]);
    }
    return f1;
  }
}

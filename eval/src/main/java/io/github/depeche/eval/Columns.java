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
    counts.forEach((slice, values) -> columns.put(slice, new Columns(places.get(slice), values)));
    return columns;
  }

  /** Returns the F1 of a sample, given how often each document is in it; not a number if undefined. */
  double f1(int[] times) {
    double golds = 0;
    double predictions = 0;
    double found = 0;
    double right = 0;
    for (int i = 0; i < places.length; i++) {
      int n = times[places[i]];
      if (n > 0) {
        golds += n * gold[i];
        predictions += n * predicted[i];
        found += n * goldHits[i];
        right += n * predictedHits[i];
      }
    }
    return golds == 0 && predictions == 0 ? Double.NaN : Counts.f1(golds, predictions, found, right);
  }
}

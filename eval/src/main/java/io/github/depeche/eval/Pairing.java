package io.github.depeche.eval;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import io.github.depeche.document.Document;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Gold documents with their predictions, found by id.
 *
 * @param alignments every gold document with its prediction
 * @param missing ids of gold documents without prediction: nothing is predicted for them, and they
 *     count
 * @param unknown ids of predicted documents that gold does not have: they do not count
 * @param differing ids of documents whose two texts are not the same, so that their offsets may not
 *     agree
 */
public record Pairing(
    List<Alignment> alignments,
    List<String> missing,
    List<String> unknown,
    List<String> differing) {

  public Pairing {
    alignments = ImmutableList.copyOf(alignments);
    missing = ImmutableList.copyOf(missing);
    unknown = ImmutableList.copyOf(unknown);
    differing = ImmutableList.copyOf(differing);
  }

  /**
   * Puts predictions beside their gold.
   *
   * @throws IllegalArgumentException if an id occurs twice on one side
   */
  public static Pairing of(Collection<Document> gold, Collection<Document> predicted) {
    Map<String, Document> golds = byId(gold, "gold");
    Map<String, Document> predictions = byId(predicted, "predicted");
    List<Alignment> alignments = new ArrayList<>();
    List<String> missing = new ArrayList<>();
    List<String> differing = new ArrayList<>();
    golds.forEach(
        (id, document) -> {
          Document prediction = predictions.get(id);
          if (prediction == null) {
            missing.add(id);
            prediction = Document.plain(id, document.text(), document.date());
          } else if (!prediction.text().equals(document.text())) {
            differing.add(id);
          }
          alignments.add(new Alignment(document, prediction));
        });
    List<String> unknown =
        predictions.keySet().stream().filter(id -> !golds.containsKey(id)).toList();
    return new Pairing(alignments, missing, unknown, differing);
  }

  private static Map<String, Document> byId(Collection<Document> documents, String side) {
    Map<String, Document> byId = new LinkedHashMap<>();
    for (Document document : documents) {
      checkArgument(
          byId.put(document.id(), document) == null,
          "two %s documents have the id %s",
          side,
          document.id());
    }
    return byId;
  }
}

package io.github.depeche.extract.mentions.names;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * What a first pass took each word of a document for, here and in the document's other sentences.
 */
public final class NameVotes {

  private static final int KINDS = NameKind.values().length + 1;

  private final int[] labels;
  private final String[] keys;
  private final Map<String, int[]> kinds = new HashMap<>();
  private final Map<String, int[]> places = new HashMap<>();

  /**
   * @param text the document
   * @param names what the first pass found in it
   */
  public NameVotes(NameText text, List<NameSpan> names) {
    labels = NameLabels.encode(names, 0, text.size());
    keys = new String[text.size()];
    for (int i = 0; i < text.size(); i++) {
      if (text.form(i).length() > 1 && WordShapes.isCapitalised(text.form(i))) {
        keys[i] = text.form(i).toLowerCase(Locale.ROOT);
        kinds.computeIfAbsent(keys[i], any -> new int[KINDS])[NameLabels.kind(labels[i])]++;
        places.computeIfAbsent(keys[i], any -> new int[NameLabels.COUNT])[labels[i]]++;
      }
    }
  }

  void collect(int word, int from, int to, FeatureList out) {
    out.add(180, labels[word]);
    out.add(181, word > from ? labels[word - 1] : -1, labels[word]);
    out.add(182, labels[word], word + 1 < to ? labels[word + 1] : -1);
    if (keys[word] == null) {
      return;
    }
    int own = NameLabels.kind(labels[word]);
    int[] counts = Objects.requireNonNull(kinds.get(keys[word]));
    int best = -1;
    int total = 0;
    for (int kind = 0; kind < KINDS; kind++) {
      int others = counts[kind] - (kind == own ? 1 : 0);
      total += others;
      if (others > 0) {
        out.add(183, kind, Math.min(others, 3));
        if (best < 0 || others > counts[best] - (best == own ? 1 : 0)) {
          best = kind;
        }
      }
    }
    out.add(184, best, own);
    out.add(185, best, Math.min(total, 3));
    int[] where = Objects.requireNonNull(places.get(keys[word]));
    for (int label = 0; label < where.length; label++) {
      if (where[label] - (label == labels[word] ? 1 : 0) > 0) {
        out.add(186, label, own);
      }
    }
  }
}

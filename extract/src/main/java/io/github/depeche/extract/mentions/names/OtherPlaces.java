package io.github.depeche.extract.mentions.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Where else in a document a capitalised word stands, and what stands beside it there. */
final class OtherPlaces {

  /**
   * The most places of one word that are looked at, so that a word repeated without end costs no
   * more.
   */
  private static final int MOST = 6;

  private final NameText text;
  private final Map<String, List<Integer>> places = new HashMap<>();

  OtherPlaces(NameText text) {
    this.text = text;
    for (int i = 0; i < text.size(); i++) {
      String form = text.form(i);
      if (form.length() > 1 && WordShapes.isCapitalised(form)) {
        List<Integer> known = places.computeIfAbsent(key(form), any -> new ArrayList<>());
        if (known.size() <= MOST) {
          known.add(i);
        }
      }
    }
  }

  private static String key(String form) {
    return form.toLowerCase(Locale.ROOT);
  }

  void collect(int word, int[] words, FeatureList out) {
    List<Integer> known = places.getOrDefault(key(text.form(word)), List.of());
    if (!WordShapes.isCapitalised(text.form(word))) {
      out.add(170, known.isEmpty() ? 0 : 1);
      return;
    }
    for (int place : known) {
      if (place != word) {
        out.add(171, place > 0 ? words[place - 1] : 0);
        out.add(172, place + 1 < words.length ? words[place + 1] : 0);
        boolean before = place > 0 && WordShapes.isCapitalised(text.form(place - 1));
        boolean after = place + 1 < words.length && WordShapes.isCapitalised(text.form(place + 1));
        out.add(173, (before ? 2 : 0) + (after ? 1 : 0));
      }
    }
    out.add(174, Math.min(known.size(), 4));
  }
}

package io.github.depeche.extract;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Makes of good French what senders, converters and attackers make of it. The seed decides all. */
final class Mutations {

  /** What is put somewhere into a text. */
  private static final List<String> STRANGE =
      List.of(
          "😀",
          "👩‍👩‍👧",
          "🇫🇷",
          "\u202e",
          "\u2066",
          "\u200f",
          "\u0000",
          "\u0007",
          "\u001b[31m",
          "\ud83d",
          "\ude00",
          "\ufeff",
          "\u00ad",
          "\u00a0",
          "\u2028",
          "\r\n",
          "\r",
          "\t",
          "\n\n\n",
          "\u0301\u0301\u0301",
          "ﬁ",
          "İı",
          "\ufffd",
          "\uffff",
          "«",
          "”",
          "(((",
          "du des au aux",
          "l’",
          "d'",
          "1er",
          "31/02/2024",
          "99999999999999999999",
          "-t-il",
          "…",
          ".",
          " - ",
          "<script>");

  private final Random random;

  Mutations(long seed) {
    this.random = new Random(seed);
  }

  /** Returns one to four sentences, each perhaps changed, joined in one of several ways. */
  String text(List<String> sentences) {
    List<String> parts = new ArrayList<>();
    for (int i = random.nextInt(4); i >= 0; i--) {
      String part = any(sentences);
      for (int times = random.nextInt(3); times > 0; times--) {
        part = change(part);
      }
      parts.add(part);
    }
    return String.join(any(List.of(" ", "\n", "", "\n\n", " – ")), parts);
  }

  private String change(String text) {
    int at = random.nextInt(text.length() + 1);
    return switch (random.nextInt(11)) {
      case 0 -> text.substring(0, at);
      case 1 -> text.substring(at);
      case 2 -> text.substring(0, at) + any(STRANGE) + text.substring(at);
      case 3 -> text.toUpperCase(Locale.FRENCH);
      case 4 -> text.toLowerCase(Locale.FRENCH);
      case 5 -> Normalizer.normalize(text, Normalizer.Form.NFD);
      case 6 -> text.replace(" ", "");
      case 7 -> text.replace(" ", any(List.of("\u00a0", "  ", "\n", "\u202f")));
      case 8 -> text.replaceAll("[,.]", any(List.of("", ";", "...", "\"")));
      case 9 -> shuffled(text);
      default -> text.substring(0, at) + text;
    };
  }

  private String shuffled(String text) {
    List<String> words = new ArrayList<>(List.of(text.split(" ")));
    java.util.Collections.shuffle(words, random);
    return String.join(" ", words);
  }

  private <T> T any(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }
}

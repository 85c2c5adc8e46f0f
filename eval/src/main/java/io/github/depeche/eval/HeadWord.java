package io.github.depeche.eval;

import io.github.depeche.document.Mention;
import io.github.depeche.document.MentionType;
import io.github.depeche.document.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Finds the head word of a mention without a parse: of a person, the last word (the family name);
 * of anything else the first word that is not a determiner or preposition, nor begins with a digit,
 * as a French noun precedes what modifies it. A word is a run of letters and digits.
 */
final class HeadWord {

  private static final Set<String> LEADING =
      Set.of(
          "le",
          "la",
          "l",
          "les",
          "un",
          "une",
          "des",
          "du",
          "de",
          "d",
          "ce",
          "cet",
          "cette",
          "ces",
          "son",
          "sa",
          "ses",
          "leur",
          "leurs",
          "deux",
          "trois",
          "plusieurs");

  private HeadWord() {}

  /** Returns where the head word stands in the document; the whole mention if it has no word. */
  static Span of(Mention mention) {
    List<Span> words = words(mention.text());
    if (words.isEmpty()) {
      return mention.span();
    }
    Span head =
        mention.type() == MentionType.PERSON
            ? words.get(words.size() - 1)
            : words.stream()
                .filter(word -> !isLeading(word.in(mention.text())))
                .findFirst()
                .orElse(words.get(0));
    int offset = mention.span().start();
    return new Span(offset + head.start(), offset + head.end());
  }

  private static boolean isLeading(String word) {
    return Character.isDigit(word.codePointAt(0))
        || LEADING.contains(word.toLowerCase(Locale.ROOT));
  }

  private static List<Span> words(String text) {
    List<Span> words = new ArrayList<>();
    int start = -1;
    for (int i = 0; i <= text.length(); i++) {
      boolean inWord = i < text.length() && isWordPart(text.charAt(i));
      if (inWord && start < 0) {
        start = i;
      } else if (!inWord && start >= 0) {
        words.add(new Span(start, i));
        start = -1;
      }
    }
    return words;
  }

  private static boolean isWordPart(char c) {
    boolean mark = Character.getType(c) == Character.NON_SPACING_MARK;
    return Character.isLetterOrDigit(c) || Character.isSurrogate(c) || mark;
  }
}

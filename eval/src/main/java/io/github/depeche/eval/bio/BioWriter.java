package io.github.depeche.eval.bio;

import io.github.depeche.document.Document;
import io.github.depeche.document.Mention;
import io.github.depeche.document.MentionForm;
import io.github.depeche.document.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Writes named mentions in the columns of CoNLL-2003: a word, two columns that we have nothing for
 * ({@code -X-}), and its tag ({@code B-Person}, {@code I-Person}, {@code O}) a line; an empty line
 * after each sentence, and a line {@code -DOCSTART-} before each document. Words and sentences are
 * cut by their characters alone, and so in the same way for gold and predictions.
 *
 * <p>The format holds one flat layer: of names that overlap the longest is written, the first of
 * those of one length. A name is widened to whole words.
 */
public final class BioWriter {

  private static final String OUTSIDE = "O";

  private BioWriter() {}

  /** Returns the columns of one document, {@code \n} after each line. */
  public static String write(Document document) {
    return write(document.text(), List.of(document));
  }

  /**
   * Returns the columns of a document with a further one for the predicted tags, as the script
   * conlleval reads them.
   *
   * @throws IllegalArgumentException if the two are not of the same text
   */
  public static String write(Document gold, Document predicted) {
    if (!gold.text().equals(predicted.text())) {
      throw new IllegalArgumentException(
          "document " + gold.id() + " is predicted on another text than gold's");
    }
    return write(gold.text(), List.of(gold, predicted));
  }

  private static String write(String text, List<Document> layers) {
    List<List<Span>> sentences = BioTokens.sentences(text);
    List<Span> words = sentences.stream().flatMap(List::stream).toList();
    List<String[]> columns = layers.stream().map(layer -> tags(layer, words)).toList();
    StringBuilder out =
        new StringBuilder("-DOCSTART- -X- -X-").append((" " + OUTSIDE).repeat(layers.size()));
    out.append("\n\n");
    int word = 0;
    for (List<Span> sentence : sentences) {
      for (Span span : sentence) {
        out.append(text, span.start(), span.end()).append(" -X- -X-");
        for (String[] column : columns) {
          out.append(' ').append(column[word]);
        }
        out.append('\n');
        word++;
      }
      out.append('\n');
    }
    return out.toString();
  }

  private static String[] tags(Document document, List<Span> words) {
    String[] tags = new String[words.size()];
    Arrays.fill(tags, OUTSIDE);
    for (Mention mention : longestFirst(document)) {
      int first = firstWord(words, mention.span());
      int last = first;
      while (last < words.size() && words.get(last).overlaps(mention.span())) {
        last++;
      }
      if (Arrays.stream(tags, first, last).allMatch(OUTSIDE::equals)) {
        for (int i = first; i < last; i++) {
          tags[i] = (i == first ? "B-" : "I-") + mention.type().label();
        }
      }
    }
    return tags;
  }

  private static List<Mention> longestFirst(Document document) {
    List<Mention> names = new ArrayList<>(document.mentions());
    names.removeIf(mention -> mention.form() != MentionForm.NAME);
    names.sort(
        Comparator.comparingInt((Mention mention) -> -mention.span().length())
            .thenComparing(Mention::span)
            .thenComparing(Mention::type));
    return names;
  }

  /** Returns the index of the first word that ends behind the start of {@code span}. */
  private static int firstWord(List<Span> words, Span span) {
    int low = 0;
    int high = words.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (words.get(middle).end() <= span.start()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}

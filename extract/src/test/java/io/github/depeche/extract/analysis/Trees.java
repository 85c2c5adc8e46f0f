package io.github.depeche.extract.analysis;

import io.github.depeche.document.Span;
import java.util.ArrayList;
import java.util.List;

/** Trees written down, for tests without an engine and its models. */
public final class Trees {

  private static final Lemmatizer LEMMATIZER = new Lemmatizer(Lexicon.french());

  private Trees() {}

  /**
   * Reads words as FORM/UPOS/HEAD/RELATION, with heads counted from 0 and -1 for the root's; a plus
   * stands between the words of a contraction. Lemmas and inflection are from the dictionary.
   */
  public static Sentence parse(String tree) {
    List<Word> words = new ArrayList<>();
    int start = 0;
    for (String written : tree.split(" ")) {
      String[] parts = written.split("\\+");
      Span span = new Span(start, start + parts[0].indexOf('/'));
      for (String part : parts) {
        String[] fields = part.split("/");
        words.add(
            new Word(
                span, fields[0], Upos.valueOf(fields[1]), Integer.parseInt(fields[2]), fields[3]));
      }
      start = span.end() + 1;
    }
    return new Sentence(0, LEMMATIZER.tokens(words));
  }
}

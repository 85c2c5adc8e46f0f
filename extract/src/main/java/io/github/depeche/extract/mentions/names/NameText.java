package io.github.depeche.extract.mentions.names;

import io.github.depeche.document.Span;
import io.github.depeche.extract.analysis.Analysis;
import io.github.depeche.extract.analysis.Sentence;
import io.github.depeche.extract.analysis.Token;
import io.github.depeche.extract.analysis.fast.Segmentation;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A document as the name model reads it: written words (a contraction is one) in sentences. Words
 * are counted over the whole document. Immutable.
 */
public final class NameText {

  private final String text;
  private final List<Span> spans;
  private final String[] forms;
  private final int[] sentences;

  private NameText(String text, List<Span> spans, List<Integer> sentences) {
    this.text = text;
    this.spans = List.copyOf(spans);
    this.forms =
        spans.stream().map(span -> span.in(text).replace('’', '\'')).toArray(String[]::new);
    this.sentences = sentences.stream().mapToInt(Integer::intValue).toArray();
    Set<String> capitalised = Capitals.capitalised(forms);
    for (int s = 0; s < sentenceCount(); s++) {
      Capitals.recase(forms, firstWord(s), firstWord(s + 1), capitalised);
    }
  }

  /** Returns the words of an analysed text. */
  public static NameText of(Analysis analysis) {
    List<Span> spans = new ArrayList<>();
    List<Integer> sentences = new ArrayList<>();
    for (Sentence sentence : analysis.sentences()) {
      sentences.add(spans.size());
      int end = 0;
      for (Token token : sentence.tokens()) {
        if (token.span().start() >= end) {
          spans.add(token.span());
          end = token.span().end();
        }
      }
    }
    sentences.add(spans.size());
    return new NameText(analysis.text(), spans, sentences);
  }

  /** Returns the words of a text that is only segmented. */
  public static NameText of(String text, Segmentation segmentation) {
    List<Span> spans = new ArrayList<>();
    List<Integer> sentences = new ArrayList<>();
    for (List<Span> sentence : segmentation.sentences()) {
      sentences.add(spans.size());
      spans.addAll(sentence);
    }
    sentences.add(spans.size());
    return new NameText(text, spans, sentences);
  }

  /** Returns the text to the letter. */
  public String text() {
    return text;
  }

  /** Returns the number of words. */
  public int size() {
    return forms.length;
  }

  /** Returns where a word stands, in UTF-16 units. */
  public Span span(int word) {
    return spans.get(word);
  }

  /**
   * Returns a word with a straight apostrophe, as written or, in a sentence in capitals, as it
   * would be elsewhere.
   */
  String form(int word) {
    return forms[word];
  }

  /** Returns the number of sentences. */
  public int sentenceCount() {
    return sentences.length - 1;
  }

  /** Returns the first word of a sentence; of {@link #sentenceCount()}: the number of words. */
  public int firstWord(int sentence) {
    return sentences[sentence];
  }
}

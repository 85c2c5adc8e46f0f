package io.github.depeche.extract.analysis.fast;

import io.github.depeche.document.Span;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;

/**
 * A text cut into sentences and these into written words. A contraction ("du") is one written word
 * here. Words do not overlap, stand in text order, and hold every character of the text but white
 * space. Immutable.
 */
public final class Segmentation {

  private final int[] starts;
  private final int[] ends;
  private final int[] sentences;

  private Segmentation(int[] starts, int[] ends, int[] sentences) {
    this.starts = starts;
    this.ends = ends;
    this.sentences = sentences;
  }

  /** Returns the number of sentences; each has at least one word. */
  public int sentenceCount() {
    return sentences.length - 1;
  }

  /** Returns the number of words of the whole text. */
  public int wordCount() {
    return starts.length;
  }

  /**
   * Returns the index, over the whole text, of the first word of {@code sentence}; of the count: of
   * the end.
   */
  public int firstWord(int sentence) {
    return sentences[sentence];
  }

  /** Returns where a word, counted over the whole text, starts, in UTF-16 units. */
  public int start(int word) {
    return starts[word];
  }

  /** Returns where a word, counted over the whole text, ends, in UTF-16 units. */
  public int end(int word) {
    return ends[word];
  }

  /** Returns the words of the sentences, as spans in UTF-16 units. */
  public List<List<Span>> sentences() {
    return new AbstractList<>() {
      @Override
      public List<Span> get(int sentence) {
        return words(sentences[sentence], sentences[sentence + 1]);
      }

      @Override
      public int size() {
        return sentenceCount();
      }
    };
  }

  private List<Span> words(int from, int to) {
    return new AbstractList<>() {
      @Override
      public Span get(int index) {
        if (index < 0 || index >= to - from) {
          throw new IndexOutOfBoundsException("word " + index + " of " + (to - from));
        }
        return new Span(starts[from + index], ends[from + index]);
      }

      @Override
      public int size() {
        return to - from;
      }
    };
  }

  /** Collects words; the first sentence starts with the first word. */
  static final class Builder {
    private int[] starts = new int[64];
    private int[] ends = new int[64];
    private int count;
    private int[] sentences = new int[8];
    private int sentenceCount = 1;

    void add(int start, int end) {
      if (count == starts.length) {
        starts = Arrays.copyOf(starts, count * 2);
        ends = Arrays.copyOf(ends, count * 2);
      }
      starts[count] = start;
      ends[count++] = end;
    }

    /** Ends the current sentence before the next word; of no effect where it has no word yet. */
    void startSentence() {
      if (sentences[sentenceCount - 1] == count) {
        return;
      }
      if (sentenceCount == sentences.length) {
        sentences = Arrays.copyOf(sentences, sentenceCount * 2);
      }
      sentences[sentenceCount++] = count;
    }

    int count() {
      return count;
    }

    /** Returns the first word of the current sentence. */
    int sentenceStart() {
      return sentences[sentenceCount - 1];
    }

    int start(int word) {
      return starts[word];
    }

    int end(int word) {
      return ends[word];
    }

    Segmentation build() {
      startSentence();
      int[] bounds = Arrays.copyOf(sentences, sentenceCount);
      return new Segmentation(Arrays.copyOf(starts, count), Arrays.copyOf(ends, count), bounds);
    }
  }
}

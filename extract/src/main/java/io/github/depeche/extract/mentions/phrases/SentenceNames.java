package io.github.depeche.extract.mentions.phrases;

import io.github.depeche.document.MentionForm;
import io.github.depeche.document.MentionType;
import io.github.depeche.document.Span;
import io.github.depeche.extract.analysis.Sentence;
import io.github.depeche.extract.analysis.Token;
import io.github.depeche.extract.mentions.Candidate;
import java.util.Arrays;
import java.util.Collection;

/**
 * The names of a sentence by the words that they begin, cover and end at; of two that begin
 * together, the longer.
 */
public final class SentenceNames {

  private static final int NONE = -1;

  private final int[] ends;
  private final int[] starts;
  private final MentionType[] types;
  private final boolean[] covered;

  private SentenceNames(int size) {
    ends = new int[size];
    starts = new int[size + 1];
    types = new MentionType[size];
    covered = new boolean[size];
    Arrays.fill(ends, NONE);
    Arrays.fill(starts, NONE);
  }

  /** Returns the names among what is found in a sentence. */
  static SentenceNames of(Sentence sentence, Collection<Candidate> candidates) {
    Builder builder = new Builder(sentence);
    for (Candidate candidate : candidates) {
      if (candidate.form() == MentionForm.NAME) {
        builder.add(candidate.type(), candidate.span());
      }
    }
    return builder.build();
  }

  /** Collects names. */
  public static final class Builder {
    private final Sentence sentence;
    private final SentenceNames names;

    /** Starts without names. */
    public Builder(Sentence sentence) {
      this.sentence = sentence;
      this.names = new SentenceNames(sentence.size());
    }

    /** Adds a name of the sentence. */
    public void add(MentionType type, Span span) {
      int first = 0;
      while (first < sentence.size() && sentence.token(first).span().end() <= span.start()) {
        first++;
      }
      int end = first;
      while (end < sentence.size() && span.overlaps(sentence.token(end).span())) {
        names.covered[end++] = true;
      }
      if (end > first && names.ends[first] < end) {
        names.ends[first] = end;
        names.types[first] = type;
        names.starts[end] = names.starts[end] == NONE ? first : Math.min(first, names.starts[end]);
      }
    }

    /** Returns the names added so far. */
    public SentenceNames build() {
      return names;
    }
  }

  /**
   * Returns the index after the last word of the name that begins at word {@code start}, or -1 if
   * none does.
   */
  public int end(int start) {
    return start < ends.length ? ends[start] : NONE;
  }

  /** Returns whether a name of {@code type} begins at word {@code start}. */
  public boolean begins(int start, MentionType type) {
    return start < types.length && types[start] == type;
  }

  /** Returns whether a name of another type than {@code type} begins at word {@code start}. */
  public boolean beginsOther(int start, MentionType type) {
    return end(start) > start && !begins(start, type);
  }

  /** Returns whether a name of {@code type} ends before word {@code end}. */
  public boolean endsBefore(int end, MentionType type) {
    return end >= 0 && starts[end] != NONE && types[starts[end]] == type;
  }

  /** Returns whether the word is part of a name. */
  boolean covers(Token token) {
    return covered[token.index()];
  }
}

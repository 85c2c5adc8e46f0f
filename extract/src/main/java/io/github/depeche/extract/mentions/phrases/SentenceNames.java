package io.github.depeche.extract.mentions.phrases;

import io.github.depeche.document.MentionForm;
import io.github.depeche.document.MentionType;
import io.github.depeche.document.Span;
import io.github.depeche.extract.analysis.Sentence;
import io.github.depeche.extract.analysis.Token;
import io.github.depeche.extract.mentions.Candidate;
import java.util.Arrays;
import java.util.Collection;

/** The names of a sentence by the words that they begin, cover and end at; of two that begin together, the longer. */
final class SentenceNames {

  private static final int NONE = -1;

  private final int[] ends;
  private final int[] starts;
  private final MentionType[] types;
  private final boolean[] covered;

  /**
   * @param sentence the words
   * @param candidates what is found in the sentence; only names count
   */
  SentenceNames(Sentence sentence, Collection<Candidate> candidates) {
    int size = sentence.size();
    ends = new int[size];
    starts = new int[size + 1];
    types = new MentionType[size];
    covered = new boolean[size];
    Arrays.fill(ends, NONE);
    Arrays.fill(starts, NONE);
    for (Candidate candidate : candidates) {
      if (candidate.form() == MentionForm.NAME) {
        add(sentence, candidate);
      }
    }
  }

  private void add(Sentence sentence, Candidate candidate) {
    int first = firstToken(sentence, candidate.span());
    int end = first;
    while (end < sentence.size() && candidate.span().overlaps(sentence.token(end).span())) {
      covered[end++] = true;
    }
    if (end > first && ends[first] < end) {
      ends[first] = end;
      types[first] = candidate.type();
      starts[end] = starts[end] == NONE ? first : Math.min(first, starts[end]);
    }
  }

  private static int firstToken(Sentence sentence, Span span) {
    int first = 0;
    while (first < sentence.size() && sentence.token(first).span().end() <= span.start()) {
      first++;
    }
    return first;
  }

  /** Returns the index after the last word of the name that begins at word {@code start}, or -1 if none does. */
  int end(int start) {
    return start < ends.length ? ends[start] : NONE;
  }

  /** Returns whether a name of {@code type} begins at word {@code start}. */
  boolean begins(int start, MentionType type) {
    return start < types.length && types[start] == type;
  }

  /** Returns whether a name of {@code type} ends before word {@code end}. */
  boolean endsBefore(int end, MentionType type) {
    return end >= 0 && starts[end] != NONE && types[starts[end]] == type;
  }

  /** Returns whether the word is part of a name. */
  boolean covers(Token token) {
    return covered[token.index()];
  }
}

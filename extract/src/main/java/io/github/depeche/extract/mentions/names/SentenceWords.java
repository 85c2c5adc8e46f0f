package io.github.depeche.extract.mentions.names;

import io.github.depeche.document.MentionForm;
import io.github.depeche.document.MentionType;
import io.github.depeche.document.Span;
import io.github.depeche.extract.analysis.Analysis;
import io.github.depeche.extract.analysis.Sentence;
import io.github.depeche.extract.analysis.Token;
import io.github.depeche.extract.mentions.Candidate;
import java.util.List;

/** Finds the sentence and the syntactic head of a span. */
final class SentenceWords {

  private final List<Sentence> sentences;

  SentenceWords(Analysis analysis) {
    this.sentences = analysis.sentences();
  }

  /** Returns a named candidate over {@code span}, which is inside one sentence and covers a word of it. */
  Candidate candidate(MentionType type, Span span) {
    Sentence sentence = sentences.get(sentenceOf(span));
    List<Token> covered = sentence.tokens().stream().filter(token -> token.span().overlaps(span)).toList();
    Token head =
        covered.stream()
            .filter(token -> sentence.head(token).filter(covered::contains).isEmpty())
            .findFirst()
            .orElse(covered.get(0));
    return Candidate.of(type, MentionForm.NAME, span, sentence.index(), head.index());
  }

  private int sentenceOf(Span span) {
    int low = 0;
    int high = sentences.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (sentences.get(middle).span().start() <= span.start()) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }
}

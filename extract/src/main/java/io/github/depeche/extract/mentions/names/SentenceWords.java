package io.github.depeche.extract.mentions.names;

import io.github.depeche.document.MentionForm;
import io.github.depeche.extract.analysis.Sentence;
import io.github.depeche.extract.analysis.Token;
import io.github.depeche.extract.mentions.Candidate;
import java.util.List;

/** Finds the syntactic head of a name. */
final class SentenceWords {

  private SentenceWords() {}

  /** Returns a named candidate over a name of {@code sentence}. */
  static Candidate candidate(Sentence sentence, TypedName name) {
    List<Token> covered =
        sentence.tokens().stream().filter(token -> token.span().overlaps(name.span())).toList();
    Token head =
        covered.stream()
            .filter(token -> sentence.head(token).filter(covered::contains).isEmpty())
            .findFirst()
            .orElse(covered.get(0));
    return Candidate.of(name.type(), MentionForm.NAME, name.span(), sentence.index(), head.index());
  }
}

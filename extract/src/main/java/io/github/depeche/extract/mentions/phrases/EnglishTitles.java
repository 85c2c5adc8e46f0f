package io.github.depeche.extract.mentions.phrases;

import com.google.common.collect.ImmutableSet;
import io.github.depeche.document.MentionForm;
import io.github.depeche.document.MentionType;
import io.github.depeche.document.Span;
import io.github.depeche.extract.analysis.Analysis;
import io.github.depeche.extract.analysis.Sentence;
import io.github.depeche.extract.analysis.Token;
import io.github.depeche.extract.mentions.Candidate;
import java.util.ArrayList;
import java.util.List;

/** Finds English names by their last word: "Stop Online Piracy Act", "Global Citizen Festival". */
final class EnglishTitles {

  private final MentionType type;
  private final ImmutableSet<String> last;

  /**
   * @param type what the names are of
   * @param last the words that they end with, as written
   */
  EnglishTitles(MentionType type, ImmutableSet<String> last) {
    this.type = type;
    this.last = last;
  }

  List<Candidate> find(Analysis analysis) {
    List<Candidate> titles = new ArrayList<>();
    for (Sentence sentence : analysis.sentences()) {
      int begin = 0;
      for (Token token : sentence.tokens()) {
        int next = token.index() + 1;
        boolean ends = next == sentence.size() || !isTitle(sentence.token(next));
        if (last.contains(token.form()) && begin < token.index() && ends) {
          int end = TextFinder.withYear(sentence, next);
          Span span = sentence.token(begin).span().cover(sentence.token(end - 1).span());
          titles.add(Candidate.of(type, MentionForm.NAME, span, sentence.index(), token.index()));
        }
        if (!isTitle(token)) {
          begin = token.index() + 1;
        }
      }
    }
    return titles;
  }

  /** Words with a capital after the first, which may be one because it opens the sentence. */
  private static boolean isTitle(Token token) {
    boolean capital = Character.isUpperCase(token.form().charAt(0));
    return switch (token.upos()) {
      case NOUN, PROPN, ADJ, X, VERB -> capital;
      case ADP, ADV, AUX, CCONJ, DET, INTJ, NUM, PART, PRON, PUNCT, SCONJ, SYM -> false;
    };
  }
}

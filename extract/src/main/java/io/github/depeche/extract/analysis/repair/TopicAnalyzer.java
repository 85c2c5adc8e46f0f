package io.github.depeche.extract.analysis.repair;

import static java.util.Objects.requireNonNull;

import io.github.depeche.document.Span;
import io.github.depeche.extract.analysis.Analysis;
import io.github.depeche.extract.analysis.Analyzer;
import io.github.depeche.extract.analysis.Morphology;
import io.github.depeche.extract.analysis.Sentence;
import io.github.depeche.extract.analysis.Token;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Keeps the topic that a title names first ("Gabon : violences après le vote") out of the clause
 * behind its colon, where parsers take it for the subject. The engine sees two sentences; their
 * trees are joined again, the topic below the clause. A topic that is a clause itself ("Le bilan
 * est lourd : …") governs what follows. Offsets do not change. Thread-safe if the engine is.
 */
final class TopicAnalyzer implements Analyzer {

  /** A topic is not longer than this, in UTF-16 units. */
  private static final int REACH = 60;

  private static final String NOT_IN_TOPIC = ".;!?,()«»\"“”\n";

  private final Analyzer engine;

  TopicAnalyzer(Analyzer engine) {
    this.engine = requireNonNull(engine);
  }

  @Override
  public Analysis analyze(String text) {
    StringBuilder cut = new StringBuilder(text);
    Set<Integer> colons = new HashSet<>();
    int line = 0;
    while (line < text.length()) {
      int newline = text.indexOf('\n', line);
      int end = newline < 0 ? text.length() : newline;
      int colon = colon(text, line, end);
      if (colon >= 0) {
        colons.add(colon);
        cut.setCharAt(colon, '.');
        cut.setCharAt(colon + 1, '\n');
      }
      line = end + 1;
    }
    Analysis analysis = engine.analyze(cut.toString());
    return new Analysis(text, colons.isEmpty() ? analysis.sentences() : joined(analysis, colons));
  }

  /** Returns the place of the colon behind a line's topic, or -1. */
  private static int colon(String text, int from, int to) {
    if (from >= to || !Character.isUpperCase(text.charAt(from))) {
      return -1;
    }
    for (int i = from; i < Math.min(to, from + REACH); i++) {
      char c = text.charAt(i);
      if (c == ':') {
        boolean spaced = i + 2 < to && Character.isWhitespace(text.charAt(i + 1));
        return spaced && Character.isLetterOrDigit(text.charAt(i + 2)) ? i : -1;
      }
      if (NOT_IN_TOPIC.indexOf(c) >= 0) {
        return -1;
      }
    }
    return -1;
  }

  private static List<Sentence> joined(Analysis analysis, Set<Integer> colons) {
    List<Sentence> joined = new ArrayList<>();
    List<Sentence> sentences = analysis.sentences();
    for (int i = 0; i < sentences.size(); i++) {
      Sentence sentence = sentences.get(i);
      Span last = sentence.token(sentence.size() - 1).span();
      boolean topic = colons.contains(last.start()) && last.length() == 1;
      if (topic && i + 1 < sentences.size()) {
        joined.add(join(joined.size(), sentence, sentences.get(i + 1)));
        i++;
      } else {
        joined.add(new Sentence(joined.size(), sentence.tokens()));
      }
    }
    return joined;
  }

  private static Sentence join(int index, Sentence topic, Sentence clause) {
    Token above = root(topic);
    Token below = root(clause);
    int shift = topic.size();
    boolean governs =
        topic.tokens().stream()
            .anyMatch(token -> token.morphology().verbForm() == Morphology.VerbForm.FINITE);
    List<Token> tokens = new ArrayList<>();
    for (Token token : topic.tokens()) {
      boolean moves = token.equals(above) && !governs;
      Token written = token.index() == shift - 1 ? colon(token) : token;
      tokens.add(moves ? moved(written, 0, below.index() + shift, "dislocated") : written);
    }
    for (Token token : clause.tokens()) {
      if (token.equals(below)) {
        tokens.add(
            governs
                ? moved(token, shift, above.index(), "parataxis")
                : moved(token, shift, Token.ROOT, token.relation()));
      } else {
        int head = token.head() == Token.ROOT ? Token.ROOT : token.head() + shift;
        tokens.add(moved(token, shift, head, token.relation()));
      }
    }
    return new Sentence(index, tokens);
  }

  private static Token root(Sentence sentence) {
    return sentence.tokens().stream()
        .filter(token -> token.head() == Token.ROOT)
        .findFirst()
        .orElseThrow();
  }

  /** The engine has seen a full stop. */
  private static Token colon(Token stop) {
    return new Token(
        stop.index(),
        stop.span(),
        ":",
        ":",
        stop.upos(),
        stop.morphology(),
        stop.head(),
        stop.relation());
  }

  private static Token moved(Token token, int shift, int head, String relation) {
    return new Token(
        token.index() + shift,
        token.span(),
        token.form(),
        token.lemma(),
        token.upos(),
        token.morphology(),
        head,
        relation);
  }
}

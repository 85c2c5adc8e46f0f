package io.github.depeche.extract.analysis.repair;

import io.github.depeche.document.Span;
import io.github.depeche.extract.analysis.Analysis;
import io.github.depeche.extract.analysis.Analyzer;
import io.github.depeche.extract.analysis.Lemmatizer;
import io.github.depeche.extract.analysis.Lexicon;
import io.github.depeche.extract.analysis.Sentence;
import io.github.depeche.extract.analysis.Upos;
import io.github.depeche.extract.analysis.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Trees written down, and analyzers run over them. */
final class Trees {

  private static final Lemmatizer LEMMATIZER = new Lemmatizer(Lexicon.french());

  private Trees() {}

  /** Reads words as FORM/UPOS/HEAD/RELATION, with heads counted from 0 and -1 for the root's. */
  static Sentence parse(String tree) {
    List<Word> words = new ArrayList<>();
    int start = 0;
    for (String word : tree.split(" ")) {
      String[] fields = word.split("/");
      Span span = new Span(start, start + fields[0].length());
      words.add(
          new Word(
              span, fields[0], Upos.valueOf(fields[1]), Integer.parseInt(fields[2]), fields[3]));
      start = span.end() + 1;
    }
    return new Sentence(0, LEMMATIZER.tokens(words));
  }

  /** Returns what an analyzer makes of a tree that an engine gives it. */
  static Sentence repaired(UnaryOperator<Analyzer> repair, String tree) {
    Sentence sentence = parse(tree);
    int length = sentence.token(sentence.size() - 1).span().end();
    Analyzer engine = text -> new Analysis(text, List.of(sentence));
    return repair.apply(engine).analyze("x".repeat(length)).sentences().get(0);
  }
}

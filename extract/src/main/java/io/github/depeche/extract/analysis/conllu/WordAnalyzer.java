package io.github.depeche.extract.analysis.conllu;

import io.github.depeche.extract.analysis.Analyzer;
import io.github.depeche.extract.analysis.Sentence;
import java.util.List;

/** An engine that can also parse words cut already, such as those of a treebank. Thread-safe. */
public interface WordAnalyzer extends Analyzer {

  /**
   * Tags and parses a sentence.
   *
   * @param words its syntactic words, at least one, contractions split
   * @return the sentence, whose spans are those of the words parted by single spaces
   */
  Sentence analyze(List<String> words);
}

package io.github.depeche.corenlp;

import io.github.depeche.extract.analysis.Analysis;
import io.github.depeche.extract.analysis.Morphology;
import io.github.depeche.extract.analysis.Sentence;
import io.github.depeche.extract.analysis.Token;
import java.nio.charset.StandardCharsets;

/**
 * For looking at trees while writing rules: prints what the engine makes of the text on standard
 * input.
 */
final class ParseDump {

  private ParseDump() {}

  public static void main(String[] args) throws java.io.IOException {
    String text = new String(System.in.readAllBytes(), StandardCharsets.UTF_8);
    Analysis analysis = CoreNlpAnalyzer.load().analyze(text);
    for (Sentence sentence : analysis.sentences()) {
      System.out.println("# " + sentence.span().in(text));
      for (Token token : sentence.tokens()) {
        System.out.printf(
            "%3d %-20s %-20s %-6s %3d %-12s %s%n",
            token.index(),
            token.form(),
            token.lemma(),
            token.upos(),
            token.head(),
            token.relation(),
            token.morphology().equals(Morphology.NONE)
                ? ""
                : token.morphology().toString().replace("Morphology", ""));
      }
    }
  }
}

package io.github.depeche.eval.errors;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.depeche.document.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentencesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Un titre. M. Sall parle. Fin.         | Sall  | M. Sall parle.
          Il part… Rome ! Et après ?            | Rome  | Rome !
          PARIS (AFP) – Rien de 3.5 en vue      | 3.5   | PARIS (AFP) – Rien de 3.5 en vue
          Rome                                  | Rome  | Rome
          """)
  void cutsAtTheEndOfSentences(String text, String word, String sentence) {
    int at = text.indexOf(word);
    assertThat(Sentences.around(text, new Span(at, at + word.length())).in(text))
        .isEqualTo(sentence);
  }

  @ParameterizedTest
  @CsvSource({"5,7,un deux", "0,2,un deux"})
  void cutsAtLineEnds(int start, int end, String sentence) {
    assertThat(Sentences.around("un deux\ntrois", new Span(start, end)).in("un deux\ntrois"))
        .isEqualTo(sentence);
  }
}

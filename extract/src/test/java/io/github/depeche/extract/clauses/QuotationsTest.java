package io.github.depeche.extract.clauses;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.depeche.extract.analysis.Sentence;
import io.github.depeche.extract.analysis.Token;
import io.github.depeche.extract.analysis.Trees;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whether a quotation ends between the words "oui" and "dit". */
class QuotationsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "« oui » , dit Paul",
        "“ oui ” , dit Paul",
        "\" oui \" , dit Paul",
        "\" non \" ou \" oui \" , dit Paul",
        "« oui « non » » , dit Paul"
      })
  void ends(String text) {
    assertThat(endsBetween(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "oui , dit Paul",
        "oui « non » , dit Paul",
        "oui \" il dit non \"",
        "\" non \" oui , dit Paul",
        "« oui « non » , dit Paul »"
      })
  void doesNotEnd(String text) {
    assertThat(endsBetween(text)).isFalse();
  }

  private static boolean endsBetween(String text) {
    String[] words = text.split(" ");
    // Each hangs on the one before, as trees do not count here.
    Sentence sentence =
        Trees.parse(
            IntStream.range(0, words.length)
                .mapToObj(i -> words[i] + "/X/" + (i - 1) + (i == 0 ? "/root" : "/dep"))
                .collect(Collectors.joining(" ")));
    return Quotations.endsBetween(sentence, word(sentence, "oui"), word(sentence, "dit"));
  }

  private static Token word(Sentence sentence, String form) {
    return sentence.tokens().stream().filter(token -> token.form().equals(form)).findFirst().get();
  }
}

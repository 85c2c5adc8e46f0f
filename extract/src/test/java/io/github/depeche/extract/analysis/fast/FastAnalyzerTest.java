package io.github.depeche.extract.analysis.fast;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.depeche.extract.analysis.Analysis;
import io.github.depeche.extract.analysis.Analyzer;
import io.github.depeche.extract.analysis.Sentence;
import io.github.depeche.extract.analysis.Token;
import io.github.depeche.extract.analysis.Upos;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FastAnalyzerTest {

  private static final Analyzer ANALYZER = new FastAnalyzerProvider().create();

  @Test
  void parsesPlainSentence() {
    Sentence sentence =
        ANALYZER.analyze("Le ministre a signé un accord avec la Russie.").sentences().get(0);
    Token signed = sentence.token(3);
    assertThat(signed.head()).isEqualTo(Token.ROOT);
    assertThat(signed.lemma()).isEqualTo("signer");
    assertThat(sentence.children(signed, "nsubj"))
        .extracting(Token::form)
        .containsExactly("ministre");
    assertThat(sentence.children(signed, "obj")).extracting(Token::form).contains("accord");
    assertThat(sentence.tokens())
        .extracting(Token::upos)
        .startsWith(Upos.DET, Upos.NOUN, Upos.AUX, Upos.VERB);
  }

  @Test
  void wordsOfContractionShareSpan() {
    String text = "Il parle du Mali et des soldats. Des soldats arrivent.";
    Analysis analysis = ANALYZER.analyze(text);
    List<Token> words = analysis.sentences().get(0).tokens();
    assertThat(words)
        .extracting(Token::form)
        .containsExactly("Il", "parle", "de", "le", "Mali", "et", "de", "les", "soldats", ".");
    assertThat(words.get(2).span()).isEqualTo(words.get(3).span());
    assertThat(words.get(2).span().in(text)).isEqualTo("du");
    assertThat(analysis.sentences().get(1).tokens())
        .extracting(Token::form)
        .startsWith("Des", "soldats");
  }

  /** "audit" can be "au dit" too, but that is for lawyers only. */
  @Test
  void anAuditIsOneWord() {
    assertThat(ANALYZER.analyze("Le FMI a demandé un audit.").sentences().get(0).tokens())
        .extracting(Token::form)
        .containsExactly("Le", "FMI", "a", "demandé", "un", "audit", ".");
  }

  @Test
  void passiveHasItsRelations() {
    Sentence sentence = ANALYZER.analyze("Le président a été reçu par le roi.").sentences().get(0);
    assertThat(sentence.tokens())
        .extracting(Token::relation)
        .contains("nsubj:pass", "aux:pass", "obl:agent");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", ".", "(", "\ud83d", "«»", "\u0000", "a", "1", "du", "\n\n\n.\n\n"})
  void anyTextHasTrees(String text) {
    check(ANALYZER.analyze(text));
  }

  @Test
  void randomTextHasTrees() {
    Random random = new Random(7);
    String[] words = {
      "le",
      "ministre",
      "du",
      "des",
      "a",
      "signé",
      ",",
      "et",
      "qui",
      "par",
      ".",
      "«",
      "»",
      "Moscou",
      "-t-il",
      "l'",
      "5",
      "pour",
      "aller",
      "\n\n",
      "\ud83d\ude00",
      "(",
      ")"
    };
    for (int i = 0; i < 300; i++) {
      StringBuilder text = new StringBuilder();
      for (int k = random.nextInt(60); k >= 0; k--) {
        text.append(words[random.nextInt(words.length)]).append(' ');
      }
      check(ANALYZER.analyze(text.toString()));
    }
  }

  @Test
  void sameOnFourThreads() {
    String text =
        "Le ministre a signé mardi un accord avec la Russie. « C'est bien », a-t-il dit.\n\n"
            .repeat(20);
    List<String> results =
        IntStream.range(0, 16)
            .parallel()
            .mapToObj(i -> render(ANALYZER.analyze(text)))
            .distinct()
            .toList();
    assertThat(results).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"mot ", "mot, ", "(", "du ", "a-t-il ", "qui ", "« »", "12 ", "Non."})
  void longTextTakesLinearTime(String unit) {
    String text = unit.repeat(400_000 / unit.length());
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(60), () -> check(ANALYZER.analyze(text)));
  }

  /** Each sentence has one root from which all words hang, and spans in order. */
  private static void check(Analysis analysis) {
    int end = 0;
    for (Sentence sentence : analysis.sentences()) {
      long roots = sentence.tokens().stream().filter(token -> token.head() == Token.ROOT).count();
      assertThat(roots).isEqualTo(1);
      for (Token token : sentence.tokens()) {
        assertThat(token.relation().equals("root")).isEqualTo(token.head() == Token.ROOT);
        int steps = 0;
        for (Token up = token; up.head() != Token.ROOT; up = sentence.token(up.head())) {
          assertThat(++steps).isLessThan(sentence.size());
        }
        boolean contracted =
            token.index() > 0 && sentence.token(token.index() - 1).span().equals(token.span());
        assertThat(contracted || token.span().start() >= end).isTrue();
        end = token.span().end();
      }
    }
  }

  private static String render(Analysis analysis) {
    return analysis.sentences().stream()
        .flatMap(sentence -> sentence.tokens().stream())
        .toList()
        .toString();
  }
}

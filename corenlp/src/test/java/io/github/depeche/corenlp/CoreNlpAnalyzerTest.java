package io.github.depeche.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.depeche.extract.analysis.Analysis;
import io.github.depeche.extract.analysis.Analyzer;
import io.github.depeche.extract.analysis.AnalyzerProvider;
import io.github.depeche.extract.analysis.Morphology;
import io.github.depeche.extract.analysis.Sentence;
import io.github.depeche.extract.analysis.Token;
import io.github.depeche.extract.analysis.Upos;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.ServiceLoader;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class CoreNlpAnalyzerTest {

  private static Analyzer analyzer;
  private static String printed;

  @BeforeAll
  static void load() {
    PrintStream err = System.err;
    ByteArrayOutputStream captured = new ByteArrayOutputStream();
    System.setErr(new PrintStream(captured, true, StandardCharsets.UTF_8));
    try {
      analyzer =
          ServiceLoader.load(AnalyzerProvider.class).stream()
              .map(ServiceLoader.Provider::get)
              .filter(provider -> provider.name().equals("corenlp"))
              .findFirst()
              .orElseThrow()
              .create();
    } finally {
      System.setErr(err);
    }
    printed = captured.toString(StandardCharsets.UTF_8);
  }

  @Test
  void loadsWithoutAWord() {
    assertThat(printed).isEmpty();
  }

  @Test
  void givesTheWordsOfAContractionItsSpan() {
    Sentence sentence = only("Le président du Vietnam a signé.");

    assertThat(sentence.tokens()).extracting(Token::form).contains("de", "le");
    assertThat(sentence.token(2).span()).isEqualTo(sentence.token(3).span());
    assertThat(sentence.token(2).lemma()).isEqualTo("de");
    assertThat(sentence.token(3).upos()).isEqualTo(Upos.DET);
  }

  @Test
  void offsetsIndexTheOriginalText() {
    String text =
        "Le\u00A0ministre s’est rendu au cœur de l’E\u0301gypte 🙂 (Le\u00A0Caire) : « Œuvrons\u202F! »\uFEFF\n"
            + "\t« L\u2019ONU\u00AD, a-t-il dit, \uD835\uDC12igne »\r\nmot\u200Bcoupé";

    List<Token> tokens =
        analyzer.analyze(text).sentences().stream()
            .flatMap(sentence -> sentence.tokens().stream())
            .toList();

    assertThat(tokens)
        .extracting(token -> token.span().in(text))
        .contains("s’", "au", "cœur", "l’", "E\u0301gypte", "(", "Caire", "Œuvrons", "ONU", "-t-il")
        .contains("\uD835\uDC12igne");
    String read =
        tokens.stream()
            .map(token -> token.span().in(text))
            .distinct()
            .collect(Collectors.joining());
    assertThat(read).contains("coupé");
    assertThat(tokens)
        .isSortedAccordingTo((a, b) -> Integer.compare(a.span().start(), b.span().start()));
  }

  @Test
  void aParticipleIsToldFromAFiniteVerb() {
    assertThat(word("Le ministre a dit la vérité.", "dit").morphology().verbForm())
        .isEqualTo(Morphology.VerbForm.PARTICIPLE);
    assertThat(word("Le ministre dit la vérité.", "dit").morphology().tense())
        .isEqualTo(Morphology.Tense.PRESENT);
  }

  @Test
  void anInvertedPronounIsTheSubject() {
    Token subject = word("« Nous signerons », a-t-il déclaré.", "-t-il");

    assertThat(subject.relation()).isEqualTo("nsubj");
    assertThat(subject.lemma()).isEqualTo("il");
  }

  @Test
  void aSentenceGoesOnAfterAQuotedExclamation() {
    Analysis analysis = analyzer.analyze("« C'est une victoire ! », a déclaré le ministre.");

    assertThat(analysis.sentences()).hasSize(1);
  }

  @Test
  void anythingIsAText() {
    assertThat(analyzer.analyze("").sentences()).isEmpty();
    assertThat(analyzer.analyze(" \n\u00A0\u200B\n").sentences()).isEmpty();
    assertThat(analyzer.analyze("\uD83D \u0301 \u0000 🙂").sentences()).isNotNull();
    assertThat(analyzer.analyze("mot ".repeat(3000)).sentences()).hasSizeGreaterThan(10);
  }

  private static Sentence only(String text) {
    List<Sentence> sentences = analyzer.analyze(text).sentences();
    assertThat(sentences).hasSize(1);
    return sentences.get(0);
  }

  private static Token word(String text, String form) {
    return only(text).tokens().stream()
        .filter(token -> token.form().equals(form))
        .findFirst()
        .orElseThrow();
  }
}

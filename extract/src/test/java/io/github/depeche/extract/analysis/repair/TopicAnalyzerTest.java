package io.github.depeche.extract.analysis.repair;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.depeche.extract.Extractor;
import io.github.depeche.extract.analysis.Analysis;
import io.github.depeche.extract.analysis.Analyzer;
import io.github.depeche.extract.analysis.Sentence;
import io.github.depeche.extract.analysis.Token;
import org.junit.jupiter.api.Test;

class TopicAnalyzerTest {

  private static final Analyzer ENGINE =
      new TopicAnalyzer(Extractor.builder().engine("fast").buildAnalyzer());

  @Test
  void theTopicOfATitleHangsOnTheClauseBehindIt() {
    Analysis analysis = ENGINE.analyze("Gabon : violences après le vote\nLe calme revient.");

    assertThat(analysis.sentences()).hasSize(2);
    Sentence title = analysis.sentences().get(0);
    Token topic = title.token(0);
    assertThat(topic.relation()).isEqualTo("dislocated");
    assertThat(title.head(topic)).map(Token::form).hasValue("violences");
    assertThat(title.token(1).form()).isEqualTo(":");
    assertThat(title.tokens()).extracting(Token::form).contains("vote");
    assertThat(analysis.sentences().get(1).index()).isEqualTo(1);
  }

  @Test
  void offsetsAreThoseOfTheText() {
    String text = "Mali : un attentat à Gao";

    Sentence title = ENGINE.analyze(text).sentences().get(0);

    for (Token token : title.tokens()) {
      assertThat(text.substring(token.span().start(), token.span().end())).isEqualTo(token.form());
    }
  }

  @Test
  void aClauseBeforeTheColonStaysTheRoot() {
    Sentence sentence =
        ENGINE.analyze("Le bilan est lourd : dix soldats sont morts.").sentences().get(0);

    Token root =
        sentence.tokens().stream()
            .filter(token -> token.head() == Token.ROOT)
            .findFirst()
            .orElseThrow();
    assertThat(root.index()).isLessThan(5);
  }

  @Test
  void aQuotationOrANumberIsNoTitle() {
    String quoted = "Le ministre Paul Blanc : « Nous attendons. »";
    String hour = "Il est 12:30 et il pleut.";

    assertThat(ENGINE.analyze(quoted).sentences().get(0).tokens())
        .noneMatch(token -> token.relation().equals("dislocated"));
    assertThat(ENGINE.analyze(hour).sentences()).hasSize(1);
  }
}

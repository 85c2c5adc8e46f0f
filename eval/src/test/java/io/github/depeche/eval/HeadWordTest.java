package io.github.depeche.eval;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.depeche.document.Mention;
import io.github.depeche.document.MentionType;
import io.github.depeche.document.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadWordTest {

  @ParameterizedTest
  @CsvSource({
    "PERSON, Awa Diallo, Diallo",
    "ROLE, ministre bolivien de l'Intérieur, ministre",
    "GATHERING, 3e Forum des ports, Forum",
    "ORGANIZATION, deux parties, parties",
    "GPE, l'Équateur, Équateur",
    "GPE, États-Unis, États",
    "DATE, 2019, 2019",
    "ORGANIZATION, «», «»"
  })
  void isTheLastWordOfAPersonAndTheFirstOfAnythingElse(MentionType type, String text, String head) {
    String article = "Voici " + text + ".";
    Mention mention = Mention.named("T1", type, new Span(6, 6 + text.length()), article);
    assertThat(HeadWord.of(mention).in(article)).isEqualTo(head);
  }
}

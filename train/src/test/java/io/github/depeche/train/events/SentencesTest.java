package io.github.depeche.train.events;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SentencesTest {

  @Test
  void knowsASentenceByItsWords() {
    Sentences sentences = new Sentences();
    int[][] first = {{1, 2}, {3}};
    int[][] other = {{1}, {2, 3}};

    assertThat(sentences.of(first)).isSameAs(first);
    assertThat(sentences.of(new int[][] {{1, 2}, {3}})).isSameAs(first);
    assertThat(sentences.of(other)).isSameAs(other);
  }
}

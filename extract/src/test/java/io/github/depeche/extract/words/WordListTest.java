package io.github.depeche.extract.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableSetMultimap;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import org.junit.jupiter.api.Test;

class WordListTest {

  @Test
  void wordsArePartedByCommasAndLinesAndComeBySection() throws IOException {
    assertThat(
            read(
                """
                # what it is of
                un, deux mots  # and why

                [more]
                trois,
                """))
        .isEqualTo(ImmutableSetMultimap.of("", "un", "", "deux mots", "more", "trois"));
  }

  @Test
  void aSectionThatIsNotClosedIsTold() {
    assertThatThrownBy(() -> read("un\n[more, deux\n"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("list.txt:2: found '[more, deux', write [section] on a line of its own");
  }

  @Test
  void aListIsAllItsSections() {
    assertThat(WordList.load("words/calendar.txt"))
        .containsAll(WordList.load("words/calendar.txt", "month"))
        .contains("lundi");
  }

  @Test
  void aListIsReadOnce() {
    assertThat(WordList.sections("words/calendar.txt"))
        .isSameAs(WordList.sections("words/calendar.txt"));
  }

  @Test
  void aListThatIsMissingIsNamed() {
    assertThatThrownBy(() -> WordList.load("mentions/nothing.txt"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("/io/github/depeche/extract/mentions/nothing.txt");
  }

  @Test
  void aSectionThatIsMissingIsNamed() {
    assertThatThrownBy(() -> WordList.load("mentions/grammar-words.txt", "nothing"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("grammar-words.txt")
        .hasMessageContaining("[nothing]");
  }

  private static ImmutableSetMultimap<String, String> read(String list) throws IOException {
    return WordList.read("list.txt", new BufferedReader(new StringReader(list)));
  }
}

package io.github.depeche.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.depeche.extract.analysis.fast.model.Tag;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TreesTest {

  private static final String TEXT = "Vu.\nLe roi du Maroc est parti.\n";

  @TempDir private Path labels;

  @BeforeEach
  void article() throws IOException {
    new ArticleTable(labels).add("a", "2026-01-02", TEXT).write();
  }

  @Test
  void readsWordsAndTheirTree() throws IOException {
    List<GoldSentence> trees =
        read(
            "4-6/DET/2/det 7-10/NOUN/7/nsubj 11-13/ADP/5/case 11-13/DET/5/det 14-19/PROPN/2/nmod"
                + " 20-23/AUX/7/aux:tense 24-29/VERB_PAST/0/root 29-30/PUNCT/7/punct");
    assertThat(trees).hasSize(1);
    GoldSentence tree = trees.get(0);
    assertThat(tree.forms()).containsExactly("Le", "roi", "de", "le", "Maroc", "est", "parti", ".");
    assertThat(tree.written()).containsExactly("Le", "roi", "du", "Maroc", "est", "parti", ".");
    assertThat(tree.contraction()).containsExactly(false, false, true, false, false, false, false);
    assertThat(tree.heads()).containsExactly(1, 6, 4, 4, 1, 6, 8, 6);
    assertThat(tree.relations()).startsWith("det", "nsubj", "case").endsWith("root", "punct");
    assertThat(IntStream.of(tree.tags()).mapToObj(tag -> Tag.values()[tag]))
        .startsWith(Tag.DET, Tag.NOUN, Tag.ADP, Tag.DET)
        .endsWith(Tag.AUX, Tag.VERB_PAST, Tag.PUNCT);
  }

  @ParameterizedTest
  @CsvSource({
    "4-6/DET/2, 'trees.tsv:2: ''4-6/DET/2'' is not START-END/TAG/HEAD/RELATION'",
    "4-6/VERBE/0/root, 'trees.tsv:2: ''VERBE'' is no tag'",
    "4-6/DET/un/root, 'trees.tsv:2: ''4-6/DET/un/root'' is not START-END/TAG/HEAD/RELATION'",
    "/, 'trees.tsv:2: ''/'' is not START-END/TAG/HEAD/RELATION'",
    "4-6/DET/2/det 5-10/NOUN/0/root, 'trees.tsv:2: ''5-10/NOUN/0/root'' begins before the end of the word before'",
    "11-13/ADP/3/case 11-13/DET/3/det 11-13/DET/0/root, 'trees.tsv:2: ''du'' has more than two words'",
    "4-6/DET/0/det 7-10/NOUN/1/nsubj, 'trees.tsv:2: word 1 has head 0 and relation det'",
    "4-6/DET/2/root 7-10/NOUN/0/root, 'trees.tsv:2: word 1 has head 2 and relation root'",
    "4-60/DET/0/root, 'trees.tsv:2: no span of the text: 4 to 60'",
    "4-6/DET/0/root 4-6/DET/1/det, 'trees.tsv:2: ''Le'' is no contraction'",
    "4-6/DET/3/det 7-10/NOUN/0/root, 'trees.tsv:2: word 1 of 2 has head 3'",
    "4-6/DET/0/root 7-10/NOUN/0/root, 'trees.tsv:2: a tree has one root'",
    "4-6/DET/2/det 7-10/NOUN/1/nsubj 20-23/VERB/0/root, 'trees.tsv:2: word 1 is in a circle of heads'"
  })
  void saysWhichLineIsNoTree(String words, String message) {
    assertThatThrownBy(() -> read(words)).isInstanceOf(IOException.class).hasMessage(message);
  }

  private List<GoldSentence> read(String words) throws IOException {
    Files.writeString(labels.resolve("trees.tsv"), "article\twords\na\t" + words + "\n");
    return Trees.read(labels, labels);
  }
}

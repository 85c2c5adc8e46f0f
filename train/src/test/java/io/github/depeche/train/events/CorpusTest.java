package io.github.depeche.train.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.hash.Hashing;
import io.github.depeche.document.Event;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorpusTest {

  private static final String TEXT = "😀 Il a signé.";

  @TempDir private Path folder;

  @BeforeEach
  void write() throws IOException {
    Files.createDirectories(folder.resolve("texts"));
    Files.writeString(folder.resolve("texts/a.txt"), TEXT);
    Files.writeString(folder.resolve("lines.txt"), "Un.\r\nDeux.\r\nTrois.\r\n");
    Files.writeString(
        folder.resolve("labels.tsv"),
        "article\tstart\tend\ttype\trealis\na\t7\t12\tAgree-Sign\tPlanned\n");
  }

  @Test
  void readsLabelsInCodePointsAndPartsOfFiles() throws IOException {
    articles(
        "a\t2026-01-02\tunseen\t" + hash(TEXT) + "\ttexts/a.txt",
        "b\t\ttuned\t" + hash("Deux.\nTrois.") + "\tlines.txt#2-3");
    List<LabelledArticle> read = Corpus.read(folder, folder);

    assertThat(read).extracting(LabelledArticle::group).containsExactly("unseen", "tuned");
    assertThat(read.get(0).document().events())
        .singleElement()
        .extracting(Event::toString)
        .isEqualTo("E1 Agree-Sign Planned \"signé\"");
    assertThat(read.get(1).document().text()).isEqualTo("Deux.\nTrois.");
  }

  @Test
  void refusesAnotherText() throws IOException {
    articles("a\t2026-01-02\tunseen\t" + hash("another") + "\ttexts/a.txt");

    assertThatThrownBy(() -> Corpus.read(folder, folder))
        .isInstanceOf(IOException.class)
        .hasMessageStartingWith("texts/a.txt: not the text that was labelled as a");
  }

  @Test
  void saysWhereARowIsWrong() throws IOException {
    articles("a\t2026-01-02");

    assertThatThrownBy(() -> Corpus.read(folder, folder))
        .isInstanceOf(IOException.class)
        .hasMessage("articles.tsv:2: 2 columns, not 5");
  }

  private void articles(String... rows) throws IOException {
    Files.writeString(
        folder.resolve("articles.tsv"),
        "id\tdate\tgroup\tsha256\ttext\n" + String.join("\n", rows) + "\n");
  }

  private static String hash(String text) {
    return Hashing.sha256().hashString(text, StandardCharsets.UTF_8).toString().substring(0, 16);
  }
}

package io.github.depeche.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.hash.Hashing;
import io.github.depeche.document.PublicationDate;
import io.github.depeche.train.Articles.Article;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArticlesTest {

  private static final String TEXT = "Il a signé.";

  @TempDir private Path labels;
  @TempDir private Path data;

  @BeforeEach
  void write() throws IOException {
    Files.createDirectories(labels.resolve("texts"));
    Files.writeString(labels.resolve("texts/a.txt"), TEXT);
  }

  @Test
  void readsFilesAndPartsOfFiles() throws IOException {
    Files.writeString(data.resolve("lines.txt"), "Un.\r\nDeux.\r\nTrois.\r\n");
    table(
        "a\t2026-01-02\tunseen\t" + hash(TEXT) + "\ttexts/a.txt",
        "b\t\ttuned\t" + hash("Deux.\nTrois.") + "\tlines.txt#2-3");

    assertThat(Articles.read(labels, data).all())
        .containsExactly(
            new Article("a", PublicationDate.parse("2026-01-02"), "unseen", TEXT),
            new Article("b", PublicationDate.UNKNOWN, "tuned", "Deux.\nTrois."));
  }

  @Test
  void readsWhatAPageSays() throws IOException {
    Files.writeString(
        data.resolve("page.html"),
        "<html><head><title>Un site</title></head><body>\n<h1>Un\n titre</h1>"
            + "<p>Le <a href='x'>Mali</a> &amp; le Niger.</p></body></html>");
    String text = "Un titre\n\nLe Mali & le Niger.\n";
    table("b\t\tunseen\t" + hash(text) + "\tpage.html");

    assertThat(Articles.read(labels, data).all()).extracting(Article::text).containsExactly(text);
  }

  @Test
  void givesTheRowsOfAnArticle() throws IOException {
    table("a\t2026-01-02\tunseen\t" + hash(TEXT) + "\ttexts/a.txt");
    Files.writeString(labels.resolve("own.tsv"), "article\tsays\na\tone\na\ttwo\n");

    assertThat(Articles.read(labels, data).labels("own.tsv", 2).get("a"))
        .extracting(row -> row.get(1))
        .containsExactly("one", "two");
  }

  @Test
  void refusesRowsOfNoArticle() throws IOException {
    table("a\t2026-01-02\tunseen\t" + hash(TEXT) + "\ttexts/a.txt");
    Files.writeString(labels.resolve("own.tsv"), "article\tsays\nb\tone\n");
    Articles articles = Articles.read(labels, data);

    assertThatThrownBy(() -> articles.labels("own.tsv", 2))
        .isInstanceOf(IOException.class)
        .hasMessage("own.tsv:2: 'b' is not in articles.tsv");
  }

  @Test
  void refusesAnotherText() throws IOException {
    table("a\t2026-01-02\tunseen\t" + hash("another") + "\ttexts/a.txt");

    assertThatThrownBy(() -> Articles.read(labels, data))
        .isInstanceOf(IOException.class)
        .hasMessageStartingWith("texts/a.txt: not the text that was labelled as a");
  }

  @Test
  void saysWhereARowIsWrong() throws IOException {
    table("a\t2026-01-02");

    assertThatThrownBy(() -> Articles.read(labels, data))
        .isInstanceOf(IOException.class)
        .hasMessage("articles.tsv:2: 2 columns, not 5");
  }

  private void table(String... rows) throws IOException {
    Files.writeString(
        labels.resolve("articles.tsv"),
        "id\tdate\tgroup\tsha256\ttext\n" + String.join("\n", rows) + "\n");
  }

  private static String hash(String text) {
    return Hashing.sha256().hashString(text, StandardCharsets.UTF_8).toString().substring(0, 16);
  }
}

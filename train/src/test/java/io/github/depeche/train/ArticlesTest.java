package io.github.depeche.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.depeche.document.PublicationDate;
import io.github.depeche.train.Articles.Article;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArticlesTest {

  private static final String TEXT = "Il a signé.";

  @TempDir private Path labels;
  @TempDir private Path data;
  private ArticleTable table;

  @BeforeEach
  void begin() {
    table = new ArticleTable(labels);
  }

  @Test
  void readsFilesAndPartsOfFiles() throws IOException {
    Files.writeString(data.resolve("lines.txt"), "Un.\r\nDeux.\r\nTrois.\r\n");
    table
        .add("a", "2026-01-02", TEXT)
        .row("b", "", "tuned", ArticleTable.hash("Deux.\nTrois."), "lines.txt#2-3")
        .write();

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
    table.row("b", "", "unseen", ArticleTable.hash(text), "page.html").write();

    assertThat(Articles.read(labels, data).all()).extracting(Article::text).containsExactly(text);
  }

  @Test
  void readsTheSentencesOfATreebank() throws IOException {
    Files.writeString(
        data.resolve("bank.conllu"),
        "# text = Un.\n1\tUn\n\n# text = Deux.\n1\tDeux\n\n# text = Trois.\n1\tTrois\n");
    table.row("b", "", "unseen", ArticleTable.hash("Deux.\nTrois.\n"), "bank.conllu#4-8").write();

    assertThat(Articles.read(labels, data).all())
        .extracting(Article::text)
        .containsExactly("Deux.\nTrois.\n");
  }

  @Test
  void readsMarkdownWithoutItsMarks() throws IOException {
    Files.writeString(
        data.resolve("page.md"),
        "---\ntitle: x\n---\n## Un **grand** titre\n\n![Vue](/a.jpg)\n> Il a <b>signé</b>.\n- un point\n");
    String text = "Un grand titre\n\n\nIl a signé.\n- un point";
    table.row("b", "", "unseen", ArticleTable.hash(text), "page.md#4-8").write();

    assertThat(Articles.read(labels, data).all()).extracting(Article::text).containsExactly(text);
  }

  @Test
  void givesTheRowsOfAnArticle() throws IOException {
    table.add("a", "2026-01-02", TEXT).write();
    Files.writeString(labels.resolve("own.tsv"), "article\tsays\na\tone\na\ttwo\n");

    assertThat(Articles.read(labels, data).labels("own.tsv", 2).get("a"))
        .extracting(row -> row.get(1))
        .containsExactly("one", "two");
  }

  @Test
  void refusesRowsOfNoArticle() throws IOException {
    table.add("a", "2026-01-02", TEXT).write();
    Files.writeString(labels.resolve("own.tsv"), "article\tsays\nb\tone\n");
    Articles articles = Articles.read(labels, data);

    assertThatThrownBy(() -> articles.labels("own.tsv", 2))
        .isInstanceOf(IOException.class)
        .hasMessage("own.tsv:2: 'b' is not in articles.tsv");
  }

  @Test
  void refusesAnotherText() throws IOException {
    table.add("a", "2026-01-02", TEXT).write();
    Files.writeString(labels.resolve("texts/a.txt"), "another");

    assertThatThrownBy(() -> Articles.read(labels, data))
        .isInstanceOf(IOException.class)
        .hasMessageStartingWith("texts/a.txt: not the text that was labelled as a");
  }

  @Test
  void saysWhereARowIsWrong() throws IOException {
    table.row("a", "2026-01-02").write();

    assertThatThrownBy(() -> Articles.read(labels, data))
        .isInstanceOf(IOException.class)
        .hasMessage("articles.tsv:2: 2 columns, not 5");
  }
}

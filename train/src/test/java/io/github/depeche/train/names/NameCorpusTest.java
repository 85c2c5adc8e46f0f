package io.github.depeche.train.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.depeche.extract.mentions.names.NameSpan;
import io.github.depeche.train.ArticleTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NameCorpusTest {

  private static final String TEXT = "😀 Le ministre Ali Diop quitte la Banque du Mali.";

  @TempDir private Path folder;

  @Test
  void outermostNamesOfThreeKindsAreTaken() throws IOException {
    new ArticleTable(folder).add("a", "2026-01-02", TEXT).write();
    mentions("5\t13\tRole", "14\t22\tPerson", "43\t47\tGPE", "33\t47\tOrganization");

    assertThat(names()).containsExactly("Ali Diop PERSON", "Banque du Mali ORGANIZATION");
  }

  @Test
  void placesAreOneKind() throws IOException {
    new ArticleTable(folder).add("a", "2026-01-02", "Oran, les Alpes").write();
    mentions("0\t4\tGPE", "10\t15\tLocation");

    assertThat(names()).containsExactly("Oran PLACE", "Alpes PLACE");
  }

  @Test
  void marksAreWidenedToWordsButNotToElidedArticles() throws IOException {
    new ArticleTable(folder).add("a", "2026-01-02", "L’Humanité paraît à Saint-Denis").write();
    mentions("0\t10\tOrganization", "26\t31\tGPE");

    assertThat(names()).containsExactly("Humanité ORGANIZATION", "Saint-Denis PLACE");
  }

  @Test
  void articlesWithMarksAreInTheOrderOfTheirDates() throws IOException {
    new ArticleTable(folder)
        .add("a", "2026-01-02", TEXT)
        .add("without", "2026-01-01", TEXT)
        .add("b", "2026-01", TEXT)
        .add("c", "2025-12-31", TEXT)
        .write();
    rows(List.of("a\t14\t22\tPerson", "b\t5\t13\tRole", "c\t43\t47\tGPE"));

    assertThat(NameCorpus.read(folder, folder))
        .extracting(LabelledText::id)
        .containsExactly("c", "b", "a");
  }

  @Test
  void refusesATypeThatIsNone() throws IOException {
    new ArticleTable(folder).add("a", "2026-01-02", TEXT).write();
    mentions("14\t22\tHuman");

    assertThatThrownBy(() -> NameCorpus.read(folder, folder))
        .isInstanceOf(IOException.class)
        .hasMessage("mentions.tsv:2: 'Human' is unknown in column 4");
  }

  /** Returns the names of the one article, with their kinds. */
  private List<String> names() throws IOException {
    LabelledText article = NameCorpus.read(folder, folder).get(0);
    return article.names().stream().map(name -> name(article, name)).toList();
  }

  private static String name(LabelledText article, NameSpan name) {
    return article
            .text()
            .span(name.from())
            .cover(article.text().span(name.to() - 1))
            .in(article.text().text())
        + " "
        + name.kind();
  }

  /** Writes marks of the first article. */
  private void mentions(String... marks) throws IOException {
    rows(Stream.of(marks).map(mark -> "a\t" + mark).toList());
  }

  private void rows(List<String> rows) throws IOException {
    StringBuilder table = new StringBuilder("article\tstart\tend\ttype\tvalue\n");
    rows.forEach(row -> table.append(row).append("\t-\n"));
    Files.writeString(folder.resolve("mentions.tsv"), table);
  }
}

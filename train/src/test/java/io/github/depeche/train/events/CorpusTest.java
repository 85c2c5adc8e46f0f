package io.github.depeche.train.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.depeche.document.ArgumentRole;
import io.github.depeche.document.Event;
import io.github.depeche.document.Span;
import io.github.depeche.train.ArticleTable;
import java.io.IOException;
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
    new ArticleTable(folder).add("a", "2026-01-02", TEXT).write();
    Files.writeString(
        folder.resolve("events.tsv"),
        "article\tstart\tend\ttype\trealis\na\t7\t12\tAgree-Sign\tPlanned\n");
    arguments("a\t7\t12\tAgree-Sign\tActor\t2-4 7-12");
    codes("a\t2\t4\tFRA UN");
    Files.writeString(
        folder.resolve("happenings.tsv"), "article\tstart\tend\thappening\na\t7\t12\tH1\n");
  }

  @Test
  void readsLabelsInCodePoints() throws IOException {
    List<LabelledArticle> read = Corpus.read(folder, folder);

    assertThat(read).extracting(LabelledArticle::group).containsExactly("unseen");
    assertThat(read.get(0).document().events())
        .singleElement()
        .extracting(Event::toString)
        .isEqualTo("E1 Agree-Sign Planned \"signé\"");
  }

  @Test
  void readsWhatTakesPart() throws IOException {
    assertThat(Corpus.read(folder, folder).get(0).arguments().get("E1"))
        .containsExactly(
            new LabelledArgument(
                ArgumentRole.ACTOR, ImmutableList.of(new Span(3, 5), new Span(8, 13))));
  }

  @Test
  void readsWhichHappeningIsToldOf() throws IOException {
    LabelledArticle article = Corpus.read(folder, folder).get(0);

    assertThat(article.happening(new Span(8, 13))).contains("H1");
    assertThat(article.happening(new Span(3, 5))).isEmpty();
  }

  @Test
  void tellsAnEventWithoutArgumentsFromOneThatIsNotMarked() throws IOException {
    arguments("a\t7\t12\tAgree-Sign\t-\t-");
    assertThat(Corpus.read(folder, folder).get(0).arguments()).containsEntry("E1", List.of());

    arguments();
    assertThat(Corpus.read(folder, folder).get(0).arguments()).isEmpty();
  }

  @Test
  void readsCodes() throws IOException {
    assertThat(Corpus.read(folder, folder).get(0).codes(new Span(3, 5)))
        .contains(ImmutableSet.of("FRA", "UN"));

    codes("a\t2\t4\t-");
    LabelledArticle article = Corpus.read(folder, folder).get(0);
    assertThat(article.codes(new Span(3, 5))).contains(ImmutableSet.of());
    assertThat(article.codes(new Span(3, 13))).contains(ImmutableSet.of());
    assertThat(article.codes(new Span(8, 13))).isEmpty();
  }

  @Test
  void refusesArgumentsOfNoEvent() throws IOException {
    arguments("a\t2\t4\tAgree-Sign\tActor\t2-4");

    assertThatThrownBy(() -> Corpus.read(folder, folder))
        .isInstanceOf(IOException.class)
        .hasMessage("arguments.tsv:2: no Agree-Sign at 2");
  }

  @Test
  void refusesWhatItDoesNotKnow() throws IOException {
    arguments("a\t7\t12\tAgree-Sign\tOwner\t2-4");
    assertThatThrownBy(() -> Corpus.read(folder, folder))
        .hasMessage("arguments.tsv:2: 'Owner' is unknown in column 5");

    arguments("a\t7\t12\tAgree-Sign\tActor\t2");
    assertThatThrownBy(() -> Corpus.read(folder, folder))
        .hasMessage("arguments.tsv:2: '2' is not START-END");

    arguments("a\t7\t99\tAgree-Sign\tActor\t2-4");
    assertThatThrownBy(() -> Corpus.read(folder, folder))
        .hasMessage("arguments.tsv:2: no span of the text: 7 to 99");

    arguments("c\t7\t12\tAgree-Sign\tActor\t2-4");
    assertThatThrownBy(() -> Corpus.read(folder, folder))
        .hasMessage("arguments.tsv:2: 'c' is not in articles.tsv");
  }

  private void codes(String row) throws IOException {
    Files.writeString(folder.resolve("codes.tsv"), "article\tstart\tend\tcodes\n" + row + "\n");
  }

  private void arguments(String... rows) throws IOException {
    Files.writeString(
        folder.resolve("arguments.tsv"),
        "article\tstart\tend\ttype\trole\tmentions\n" + String.join("\n", rows));
  }
}

package io.github.depeche.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.depeche.cli.compression.Compression;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code --resume} goes on with, and what it refuses. {@link KillTest} kills. */
class ResumeTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir private Path folder;
  private Path corpus;
  private Path out;
  private Path part;
  private Path state;

  @BeforeEach
  void nameFiles() throws IOException {
    corpus = folder.resolve("corpus.jsonl");
    writeCorpus("Oslo");
    out = folder.resolve("out.jsonl");
    part = folder.resolve("out.jsonl.part");
    state = folder.resolve("out.jsonl.part.json");
  }

  @Test
  void beginsWhereNothingIsLeft() throws IOException {
    Cli.Outcome outcome = resume();

    assertThat(outcome.code()).isEqualTo(1);
    assertThat(Files.readString(out)).isEqualTo(extract().out());
    assertThat(part).doesNotExist();
    assertThat(state).doesNotExist();
  }

  @Test
  void doesNothingWhenAllIsDone() throws IOException {
    Files.writeString(out, "precious");
    Path torn = Files.writeString(folder.resolve("out.jsonl.part.json.new"), "{");

    Cli.Outcome outcome = resume();

    assertThat(outcome.code()).isZero();
    assertThat(outcome.err()).contains("nothing is left to do, it is complete");
    assertThat(out).hasContent("precious");
    assertThat(torn).as("what a run that was killed has left").doesNotExist();
  }

  @Test
  void aTornLineIsCutOff() throws IOException {
    String whole = leaveUnfinished();
    Files.writeString(part, Files.readString(part) + "{\"id\": \"torn");

    Cli.Outcome outcome = resume();

    assertThat(outcome.code()).as("the bad line came before").isEqualTo(1);
    assertThat(out).hasContent(whole);
  }

  @Test
  void whatCameBehindTheInputsIsDoneToo() throws IOException {
    leaveUnfinished();
    Files.writeString(corpus, Files.readString(corpus) + "{\"text\": \"Lima\"}\n");

    resume();

    assertThat(out).hasContent(extract().out());
    assertThat(Files.readString(out)).contains("Lima");
  }

  @Test
  void changedInputsAreRefused() throws IOException {
    leaveUnfinished();
    Files.writeString(corpus, Files.readString(corpus).replace("Paris", "Lutetia"));
    assertRefused(" articles are not those of the run that was interrupted");

    Files.writeString(corpus, "{\"text\": \"Paris\"}\n");
    assertRefused(" articles are not those of the run that was interrupted");
  }

  @Test
  void otherOptionsAreRefused() throws IOException {
    leaveUnfinished();

    assertRefused(
        "had no --date, this one --date 2020-01-01: make it the same", "--date", "2020-01-01");
    assertRefused("had --format jsonl, this one --format plover", "-f", "plover");
    assertRefused("had no --rejects, this one --rejects ", "--rejects", folder.resolve("r"));
  }

  @Test
  void whatIsDamagedIsRefused() throws IOException {
    leaveUnfinished();
    String sound = Files.readString(state);

    Files.writeString(state, sound.substring(0, sound.length() / 2));
    assertRefused("out.jsonl.part.json: not the state of a run");

    Files.writeString(state, sound);
    Files.writeString(part, "short");
    assertRefused("out.jsonl.part is shorter than it was");

    Files.delete(part);
    assertRefused("out.jsonl.part: what was written so far is gone");
  }

  @Test
  void aRunThatWasKilledAfterItsLastMoveIsComplete() throws IOException {
    String whole = leaveUnfinished();
    ObjectNode moving = (ObjectNode) JSON.readTree(state.toFile());
    Files.writeString(state, moving.put("moving", true).toString());
    Files.delete(part);
    Files.writeString(out, whole);

    assertThat(resume().code()).isZero();

    assertThat(out).hasContent(whole);
    assertThat(state).doesNotExist();
  }

  @Test
  void withoutResumeItBeginsAnew() throws IOException {
    String whole = leaveUnfinished();

    Cli.run("extract", "--engine", "words", "-o", out, corpus);

    assertThat(out).hasContent(whole);
    assertThat(part).doesNotExist();
    assertThat(state).doesNotExist();
  }

  @Test
  void nobodyElseMayWriteIt() throws IOException {
    leaveUnfinished();
    try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE);
        FileLock lock = channel.lock()) {
      assertThat(lock.isValid()).isTrue();
      assertRefused("another depeche is writing");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"out.jsonl.gz", "out.jsonl.zst"})
  void whatIsCompressedIsRead(String name) throws IOException {
    Path compressed = folder.resolve(name);

    assertThat(Cli.run("extract", "--engine", "words", "-o", compressed, corpus).code())
        .isEqualTo(1);

    try (InputStream in = Compression.decompressed(Files.newInputStream(compressed))) {
      assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo(extract().out());
    }
  }

  /** Leaves what a run leaves that crashes at the fourth input, and returns what it should give. */
  private String leaveUnfinished() throws IOException {
    writeCorpus("CRASH");
    assertThatThrownBy(() -> Cli.run("extract", "--engine", "words", "-o", out, corpus))
        .isInstanceOf(LinkageError.class);
    assertThat(part).exists();
    writeCorpus("Oslo");
    return extract().out();
  }

  private void writeCorpus(String last) throws IOException {
    Files.writeString(
        corpus,
        """
        {"text": "SLEEP Paris"}
        bad
        {"text": "Rome"}
        {"text": "%s"}
        """
            .formatted(last));
  }

  private void assertRefused(String message, Object... more) throws IOException {
    String before = Files.exists(part) ? Files.readString(part) : "";

    Cli.Outcome outcome = resume(more);

    assertThat(outcome.code()).isEqualTo(1);
    assertThat(outcome.err()).contains(message);
    assertThat(out).doesNotExist();
    assertThat(Files.exists(part) ? Files.readString(part) : "").isEqualTo(before);
  }

  private Cli.Outcome extract() {
    return Cli.run("extract", "--engine", "words", corpus);
  }

  private Cli.Outcome resume(Object... more) {
    List<Object> args =
        new ArrayList<>(List.of("extract", "--engine", "words", "-o", out, "--resume", corpus));
    args.addAll(List.of(more));
    return Cli.run(args.toArray());
  }
}

package io.github.depeche.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.luben.zstd.Zstd;
import io.github.depeche.cli.compression.Compression;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Compressed inputs give what the plain ones give, and damaged ones what is before the damage. */
class CompressedInputsTest {

  private static final String PARIS = "{\"id\": \"a\", \"text\": \"Paris\"}\n";
  private static final String ROME = "{\"id\": \"b\", \"text\": \"Rome\"}\n";

  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource(Compression.class)
  void membersOneBehindTheOther(Compression compression) throws IOException {
    byte[] members = concat(compressed(compression, PARIS), compressed(compression, ROME));
    Path plain = Files.writeString(folder.resolve("plain.jsonl"), PARIS + ROME);
    // Whatever the name: the first bytes tell.
    Path file = Files.write(folder.resolve("members.jsonl"), members);
    Path named = Files.write(folder.resolve("members.jsonl.gz"), members);

    String expected = extract(plain).out();

    assertThat(extract(file).out()).isEqualTo(expected);
    assertThat(extract(named).out()).isEqualTo(expected);
    assertThat(fromPipe(members)).isEqualTo(expected);
  }

  @ParameterizedTest
  @EnumSource(Compression.class)
  void aTextKeepsItsName(Compression compression) throws IOException {
    Files.write(folder.resolve("visite.txt.gz"), compressed(compression, "Paris et Rome."));

    Cli.Outcome outcome = extract(folder);

    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.out()).startsWith("{\"id\":\"visite\",").contains("Paris et Rome.");
  }

  @ParameterizedTest
  @EnumSource(value = Compression.class, names = "NONE", mode = EnumSource.Mode.EXCLUDE)
  void whatIsCutOffIsTold(Compression compression) throws IOException {
    byte[] second = compressed(compression, ROME.repeat(100));
    byte[] cut = concat(compressed(compression, PARIS), Arrays.copyOf(second, second.length - 9));
    Path file = Files.write(folder.resolve("cut.jsonl.gz"), cut);
    Path good = Files.writeString(folder.resolve("good.txt"), "Oslo");

    Cli.Outcome outcome = extract(file, good);

    assertThat(outcome.code()).isEqualTo(1);
    assertThat(outcome.out()).contains("Paris", "Oslo");
    assertThat(outcome.err())
        .containsPattern("depeche: .*cut.jsonl.gz(:\\d+)?: cannot be read( further)?: ")
        .doesNotContain("null")
        .hasLineCount(1);
  }

  @Test
  void whatStandsBehindTheMembersIsTold() throws IOException {
    byte[] bytes =
        concat(
            compressed(Compression.GZIP, PARIS + " ".repeat(300)),
            "not gzip".getBytes(StandardCharsets.UTF_8));

    Cli.Outcome outcome = extract(Files.write(folder.resolve("a.jsonl.gz"), bytes));

    assertThat(outcome.code()).isEqualTo(1);
    assertThat(outcome.out()).contains("Paris");
    assertThat(outcome.err()).contains("a.jsonl.gz:1: cannot be read further: ");
  }

  @Test
  void aBombIsNoArticle() throws IOException {
    byte[] zeros = Zstd.compress(" ".repeat(200_000_000).getBytes(StandardCharsets.UTF_8));

    Cli.Outcome outcome =
        extract(
            Files.write(folder.resolve("bomb.txt.zst"), zeros),
            Files.write(folder.resolve("bomb.jsonl.zst"), zeros));

    assertThat(outcome.code()).isEqualTo(1);
    assertThat(outcome.err()).contains("more than 3000003 bytes", "more than 8000000 bytes");
  }

  private static byte[] compressed(Compression compression, String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream out = compression.compressing(bytes)) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return bytes.toByteArray();
  }

  private static byte[] concat(byte[] first, byte[] second) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes(first);
    bytes.writeBytes(second);
    return bytes.toByteArray();
  }

  private static Cli.Outcome extract(Object... inputs) {
    return Cli.run(
        Stream.concat(Stream.of("extract", "--engine", "words"), Stream.of(inputs)).toArray());
  }

  /** A pipe gives a byte at a time and does not know whether there is more. */
  private static String fromPipe(byte[] bytes) {
    InputStream pipe =
        new ByteArrayInputStream(bytes) {
          @Override
          public synchronized int read(byte[] into, int from, int length) {
            return super.read(into, from, Math.min(1, length));
          }

          @Override
          public synchronized int available() {
            return 0;
          }
        };
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    StringWriter err = new StringWriter();
    Console console = new Console(pipe, out, new PrintWriter(err), false, false);
    assertThat(Main.run(console, "extract", "--engine", "words", "-")).isZero();
    return out.toString(StandardCharsets.UTF_8);
  }
}

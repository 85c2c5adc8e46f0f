package io.github.depeche.format;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Reads UTF-8 files strictly: a byte that is not UTF-8 is reported, never replaced. */
final class Utf8Text {

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private Utf8Text() {}

  /**
   * Reads a file. A byte order mark is dropped with a warning; line ends stay as they are.
   *
   * @return the text, or empty if the file is not UTF-8
   * @throws IOException if it cannot be read
   */
  static Optional<String> read(Path file, ProblemLog log) throws IOException {
    ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file));
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    CharBuffer chars = CharBuffer.allocate(bytes.remaining() + 1);
    CoderResult result = decoder.decode(bytes, chars, true);
    chars.flip();
    if (result.isError()) {
      int line = 1 + (int) chars.chars().filter(c -> c == '\n').count();
      log.error(line, "byte " + bytes.position() + " of the file is not UTF-8", "save it as UTF-8");
      return Optional.empty();
    }
    return Optional.of(withoutMark(chars.toString(), log));
  }

  private static String withoutMark(String text, ProblemLog log) {
    if (text.isEmpty() || text.charAt(0) != BYTE_ORDER_MARK) {
      return text;
    }
    log.warning(
        1,
        "the file begins with a byte order mark, which is left out",
        "save it as UTF-8 without BOM");
    return text.substring(1);
  }

  /** Returns the number, from 1, of the first line that ends in CR LF, if any does. */
  static Optional<Integer> firstCarriageReturn(String text) {
    int at = text.indexOf("\r\n");
    return at < 0
        ? Optional.empty()
        : Optional.of(1 + (int) text.chars().limit(at).filter(c -> c == '\n').count());
  }
}

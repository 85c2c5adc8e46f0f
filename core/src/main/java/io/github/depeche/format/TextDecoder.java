package io.github.depeche.format;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * Reads bytes as the text of one article: strict UTF-8, not binary, not empty, of bearable size.
 * Each way that articles come in asks it, so that all of them take and refuse the same.
 */
public final class TextDecoder {

  /**
   * The longest article taken, in UTF-16 units: a book. Whatever is longer is many articles, or
   * none.
   */
  public static final int LONGEST = 1_000_000;

  /** More bytes than these cannot be an article that is taken. */
  public static final int MOST_BYTES = 3 * LONGEST + 3;

  private final String file;
  private final List<Problem> problems;

  /**
   * @param file how problems name the file
   * @param problems where problems are added
   */
  public TextDecoder(String file, List<Problem> problems) {
    this.file = file;
    this.problems = problems;
  }

  /** Returns the text without a byte order mark, or reports why there is none. */
  public Optional<String> text(byte[] bytes) {
    return decode(bytes, 1).flatMap(text -> check(text, 0));
  }

  /**
   * Decodes UTF-8.
   *
   * @param line the number of the line that the bytes begin with, from 1
   */
  public Optional<String> decode(byte[] bytes, int line) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    CharBuffer out = CharBuffer.allocate(bytes.length + 1);
    CoderResult result = decoder.decode(in, out, true);
    out.flip();
    int zero = out.toString().indexOf('\0');
    if (zero >= 0 || isUtf16(bytes)) {
      error(0, "binary data or UTF-16, not UTF-8 text", "give plain text saved as UTF-8");
      return Optional.empty();
    }
    if (result.isError()) {
      int at = line + (int) out.chars().filter(c -> c == '\n').count();
      String found = String.format("0x%02X", bytes[in.position()]);
      error(
          at,
          "not UTF-8 (byte " + found + ")",
          "save it as UTF-8, for example with iconv -f latin1 -t utf-8");
      return Optional.empty();
    }
    String text = out.toString();
    return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
  }

  /**
   * Returns the text if it can be an article.
   *
   * @param line where it stands in the file; 0 for the whole file
   */
  public Optional<String> check(String text, int line) {
    if (text.isBlank()) {
      error(line, "no text, only white space", "give it an article");
    } else if (text.length() > LONGEST) {
      tooLong(line, text.length() + " characters");
    } else if (hasHalfPair(text)) {
      error(line, "half of a surrogate pair, which is no character", "write both halves or none");
    } else {
      return Optional.of(text);
    }
    return Optional.empty();
  }

  /**
   * Reports that something is too long for an article.
   *
   * @param line where it stands in the file; 0 for the whole file
   * @param size how long it is, in words for a user
   */
  public void tooLong(int line, String size) {
    error(
        line,
        size + ", more than an article's " + LONGEST,
        "split it: one article a file, or one a line of JSON");
  }

  /**
   * Reports an error.
   *
   * @param line where it stands in the file; 0 for the whole file
   * @param what what was found
   * @param remedy what to do about it
   */
  public void error(int line, String what, String remedy) {
    problems.add(new Problem(Problem.Severity.ERROR, file, line, what, remedy));
  }

  private static boolean isUtf16(byte[] bytes) {
    return bytes.length > 1
        && (bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF
            || bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE);
  }

  private static boolean hasHalfPair(String text) {
    return text.codePoints()
        .anyMatch(point -> point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE);
  }
}

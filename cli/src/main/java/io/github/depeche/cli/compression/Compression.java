package io.github.depeche.cli.compression;

import com.github.luben.zstd.ZstdOutputStream;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;

/** How a file is compressed: told from its first bytes when read, from its name when written. */
public enum Compression {
  /** Not at all. */
  NONE("", ""),
  /** Gzip, of one member or several. */
  GZIP(".gz", "\u001F\u008B"),
  /** Zstandard, of one frame or several. */
  ZSTD(".zst", "(\u00B5/\u00FD");

  private static final int BUFFER = 1 << 16;

  private final String extension;

  /** What it begins with, a byte each character. */
  private final String magic;

  Compression(String extension, String magic) {
    this.extension = extension;
    this.magic = magic;
  }

  /** Returns the compression that a file's name ends with, as {@code .gz} or {@code .zst}. */
  public static Compression ofName(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.endsWith(GZIP.extension) ? GZIP : lower.endsWith(ZSTD.extension) ? ZSTD : NONE;
  }

  /** Returns a file's name without the ending that tells of compression. */
  public static String strip(String name) {
    return name.substring(0, name.length() - ofName(name).extension.length());
  }

  /**
   * Returns what a stream holds, decompressed if its first bytes say that it is compressed,
   * whatever its name. Members or frames one behind the other are read as one.
   *
   * @param in read from; closed with what is returned
   * @throws IOException if reading fails; also later, where the data is damaged or cut off
   */
  public static InputStream decompressed(InputStream in) throws IOException {
    BufferedInputStream buffered = new BufferedInputStream(in, BUFFER);
    buffered.mark(8);
    byte[] head = buffered.readNBytes(ZSTD.magic.length());
    buffered.reset();
    return switch (ofMagic(new String(head, StandardCharsets.ISO_8859_1))) {
      case NONE -> buffered;
      // Not the JDK's stream, which can miss the members behind the first one in a pipe.
      case GZIP -> new LateErrors(gunzipped(buffered));
      case ZSTD -> zstd(() -> new ZstdFrames(buffered));
    };
  }

  private static InputStream gunzipped(InputStream in) throws IOException {
    return GzipCompressorInputStream.builder()
        .setInputStream(in)
        .setDecompressConcatenated(true)
        .get();
  }

  private static Compression ofMagic(String head) {
    return head.startsWith(GZIP.magic) ? GZIP : head.startsWith(ZSTD.magic) ? ZSTD : NONE;
  }

  /**
   * Returns a stream that compresses into one member or frame, which ends when it is closed.
   *
   * @param out written to; closed with what is returned
   * @throws IOException if writing fails
   */
  public OutputStream compressing(OutputStream out) throws IOException {
    return switch (this) {
      case NONE -> out;
      case GZIP -> new GZIPOutputStream(out, BUFFER);
      case ZSTD -> zstd(() -> new ZstdOutputStream(out));
    };
  }

  /** Opens a stream. */
  private interface Opener<S> {
    S open() throws IOException;
  }

  /**
   * Native code is needed, which may not run on a system or from its folder for temporary files.
   */
  private static <S> S zstd(Opener<S> opener) throws IOException {
    try {
      return opener.open();
    } catch (LinkageError e) {
      throw new IOException("Zstandard does not run here (" + e.getMessage() + "), gzip does", e);
    }
  }
}

package io.github.depeche.cli.compression;

import com.github.luben.zstd.ZstdDecompressCtx;
import com.github.luben.zstd.ZstdException;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;

/**
 * Decompresses Zstandard frames one behind the other. The library's own stream takes a frame that
 * is cut off for the end, without an error, if the frame before it ended in the same read.
 */
final class ZstdFrames extends InputStream {

  private static final int BUFFER = 1 << 16;

  private final InputStream in;
  private final ZstdDecompressCtx context = new ZstdDecompressCtx();
  private final byte[] bytes = new byte[BUFFER];
  private final ByteBuffer source = ByteBuffer.allocateDirect(BUFFER).limit(0);
  private final ByteBuffer target = ByteBuffer.allocateDirect(BUFFER).limit(0);
  private boolean withinFrame;

  /**
   * @param in closed with this
   */
  ZstdFrames(InputStream in) {
    this.in = in;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] into, int from, int length) throws IOException {
    while (length > 0 && !target.hasRemaining()) {
      if (!decompress()) {
        return -1;
      }
    }
    int count = Math.min(length, target.remaining());
    target.get(into, from, count);
    return count;
  }

  /** Returns false at the end. */
  private boolean decompress() throws IOException {
    target.clear();
    try {
      // Even without source there may be something left of what was read before.
      boolean wasFull = source.hasRemaining() || fill();
      if (!wasFull && !withinFrame) {
        target.limit(0);
        return false;
      }
      boolean ended = context.decompressDirectByteBufferStream(target, source);
      if (!wasFull && !ended && target.position() == 0) {
        throw new EOFException("the last frame is cut off");
      }
      withinFrame = !ended;
    } catch (ZstdException e) {
      throw new IOException("damaged Zstandard data: " + e.getMessage(), e);
    } finally {
      target.flip();
    }
    return true;
  }

  private boolean fill() throws IOException {
    int count = in.read(bytes);
    source.clear();
    source.put(bytes, 0, Math.max(0, count)).flip();
    return count > 0;
  }

  @Override
  public void close() throws IOException {
    context.close();
    in.close();
  }
}

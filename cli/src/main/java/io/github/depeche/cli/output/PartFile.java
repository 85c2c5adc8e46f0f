package io.github.depeche.cli.output;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;

/** A file that is written by one process only and may be gone on with. */
final class PartFile implements Closeable {

  private final FileChannel channel;
  private final OutputStream out;

  /**
   * @param length what is kept of a file that is there; the rest is cut off
   * @throws IOException if it cannot be written, is shorter than that, or another process has it
   */
  PartFile(Path file, long length) throws IOException {
    this.channel = FileChannel.open(file, CREATE, WRITE);
    try {
      lock(file);
      if (channel.size() < length) {
        throw new UnusableOutputException(
            file + " is shorter than it was; leave out --resume to begin anew");
      }
      channel.truncate(length);
      channel.position(length);
    } catch (IOException e) {
      channel.close();
      throw e;
    }
    this.out = Channels.newOutputStream(channel);
  }

  private void lock(Path file) throws IOException {
    boolean locked;
    try {
      locked = channel.tryLock() != null;
    } catch (OverlappingFileLockException e) {
      locked = false;
    }
    if (!locked) {
      throw new UnusableOutputException(
          "another depeche is writing " + file + "; wait for it, or name another file");
    }
  }

  /** Returns where to write; not buffered. */
  OutputStream out() {
    return out;
  }

  /** Returns how long the file is. */
  long length() throws IOException {
    return channel.position();
  }

  /** Brings what was written to the disk. */
  void force() throws IOException {
    channel.force(false);
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}

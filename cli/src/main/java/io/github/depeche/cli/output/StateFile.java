package io.github.depeche.cli.output;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * The file {@code NAME.part.json} beside an unfinished output, with its last {@link Checkpoint}. It
 * is always whole: a new one takes the place of the old one at once.
 */
final class StateFile {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final Path path;
  private final Path next;

  /**
   * @param part where the output is written before it is finished
   */
  StateFile(Path part) {
    this.path = part.resolveSibling(part.getFileName() + ".json");
    this.next = part.resolveSibling(part.getFileName() + ".json.new");
  }

  /**
   * Reads the checkpoint; empty if there is none.
   *
   * @throws IOException if it cannot be read
   */
  Optional<Checkpoint> read() throws IOException {
    if (Files.notExists(path)) {
      return Optional.empty();
    }
    try {
      return Optional.of(JSON.readValue(path.toFile(), Checkpoint.class));
    } catch (JsonProcessingException e) {
      throw new UnusableOutputException(
          path
              + ": not the state of a run: "
              + e.getOriginalMessage()
              + "; begin anew, without"
              + " --resume");
    }
  }

  /**
   * Writes a checkpoint such that either it or the one before survives whatever happens.
   *
   * @throws IOException if that fails; then nothing of the new one is left
   */
  void write(Checkpoint checkpoint) throws IOException {
    try {
      writeNext(JSON.writeValueAsBytes(checkpoint));
      Files.move(next, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      // Still there only if something failed, be it for want of memory.
      Files.deleteIfExists(next);
    }
  }

  private void writeNext(byte[] state) throws IOException {
    try (FileChannel channel =
        FileChannel.open(
            next,
            StandardOpenOption.CREATE,
            StandardOpenOption.WRITE,
            StandardOpenOption.TRUNCATE_EXISTING)) {
      ByteBuffer bytes = ByteBuffer.wrap(state);
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
      channel.force(true);
    }
  }

  /** Removes it, and what a run that was killed while writing has left of the next one. */
  void delete() throws IOException {
    Files.deleteIfExists(next);
    Files.deleteIfExists(path);
  }
}

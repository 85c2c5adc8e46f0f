package io.github.depeche.spark.job;

import com.google.common.hash.Hashing;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/**
 * Where a run of the job writes: {@code OUTPUT/TABLE/run=NAME}. A run takes the place of what a run
 * of the same name has written, and touches nothing else; so it can be repeated without doubling
 * anything. Tables are written aside first, so that readers miss them for a moment only.
 */
final class RunFolder {

  /** Readers of the output do not look into what begins with a dot. */
  private static final String ASIDE = ".depeche-unfinished";

  private final FileSystem files;
  private final Path output;
  private final String run;

  /**
   * @param run the run's name: letters, digits, {@code . _ -}
   * @throws IOException if the output's file system cannot be reached
   */
  RunFolder(Configuration configuration, String output, String run) throws IOException {
    this.output = new Path(output);
    this.files = this.output.getFileSystem(configuration);
    this.run = run;
  }

  /** Returns a name for a run over these inputs: readable, the same for the same inputs. */
  static String name(List<String> inputs) {
    List<String> sorted =
        inputs.stream().map(input -> input.replaceAll("/+$", "")).sorted().toList();
    String first = sorted.get(0);
    String readable =
        first.substring(first.lastIndexOf('/') + 1).replaceAll("[^A-Za-z0-9._-]+", "_");
    String hash =
        Hashing.sha256().hashString(String.join("\n", sorted), StandardCharsets.UTF_8).toString();
    return readable + "-" + hash.substring(0, 8);
  }

  /** Removes what an interrupted run of this name has left. */
  void clear() throws IOException {
    files.delete(aside(), true);
  }

  /** Returns where a table is to be written before {@link #commit}. */
  String aside(String table) {
    return new Path(aside(), table).toString();
  }

  /** Returns where a table is after {@link #commit}. */
  String place(String table) {
    return folder(table).toString();
  }

  /** Puts the tables that were written aside to their places; tables not written now disappear. */
  void commit(List<String> tables) throws IOException {
    for (String table : tables) {
      Path place = folder(table);
      files.delete(place, true);
      Path written = new Path(aside(table));
      if (files.exists(written)) {
        files.mkdirs(place.getParent());
        if (!files.rename(written, place)) {
          throw new IOException(written + " cannot be moved to " + place);
        }
      }
    }
    files.delete(aside(), true);
    Path unfinished = new Path(output, ASIDE);
    if (files.exists(unfinished) && files.listStatus(unfinished).length == 0) {
      files.delete(unfinished, false);
    }
  }

  private Path aside() {
    return new Path(new Path(output, ASIDE), run);
  }

  private Path folder(String table) {
    return new Path(new Path(output, table), "run=" + run);
  }
}

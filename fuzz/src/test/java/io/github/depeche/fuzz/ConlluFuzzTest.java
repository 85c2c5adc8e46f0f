package io.github.depeche.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.depeche.extract.analysis.conllu.ConlluReader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A treebank: it is read, or the message says which line is wrong. */
final class ConlluFuzzTest {

  @FuzzTest(maxDuration = "10m")
  void file(byte[] data) throws IOException {
    Path file = Files.createTempFile("fuzz", ".conllu");
    try {
      ConlluReader.read(Files.write(file, data));
    } catch (CharacterCodingException e) {
      // Not UTF-8.
    } catch (IllegalArgumentException e) {
      if (!e.getMessage().startsWith(file.toString())) {
        throw e;
      }
    } finally {
      Files.delete(file);
    }
  }
}

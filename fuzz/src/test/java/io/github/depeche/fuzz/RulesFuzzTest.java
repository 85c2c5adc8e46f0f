package io.github.depeche.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.depeche.extract.rules.RuleBook;
import io.github.depeche.extract.yaml.YamlException;
import java.io.ByteArrayInputStream;

/** Rules of a user: they load or all mistakes are told. */
final class RulesFuzzTest {

  @FuzzTest(maxDuration = "10m")
  void file(byte[] data) {
    try {
      RuleBook.read("fuzz.yaml", new ByteArrayInputStream(data));
    } catch (YamlException e) {
      // What a file with mistakes gives.
    }
  }
}

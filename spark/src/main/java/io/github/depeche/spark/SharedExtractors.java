package io.github.depeche.spark;

import io.github.depeche.extract.Extractor;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * The extractors of this JVM: each is built when the first article needs it, and all tasks of an
 * executor share it.
 */
final class SharedExtractors {

  private static final ConcurrentMap<ExtractorSettings, Extractor> BUILT =
      new ConcurrentHashMap<>();

  private SharedExtractors() {}

  static Extractor get(ExtractorSettings settings) {
    return BUILT.computeIfAbsent(settings, ExtractorSettings::build);
  }
}

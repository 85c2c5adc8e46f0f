package io.github.depeche.cli;

import io.github.depeche.extract.ExtractorBuilder;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the name of an engine; one that is not there is wrong usage. */
final class EngineConverter implements ITypeConverter<String> {

  @Override
  public String convert(String name) {
    List<String> there = ExtractorBuilder.engines();
    if (there.contains(name)) {
      return name;
    }
    String similar = String.join(" or ", Suggestions.like(name, known()));
    throw new TypeConversionException(
        "unknown engine '"
            + name
            + "'; there is only "
            + String.join(", ", there)
            + (similar.isEmpty() ? "" : "; did you mean " + similar + "?"));
  }

  /** The launcher brings corenlp when it is named rightly. */
  private static List<String> known() {
    return Stream.concat(ExtractorBuilder.engines().stream(), Stream.of("corenlp"))
        .distinct()
        .toList();
  }

  /** The names, for a shell that completes them. */
  static final class Names implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return known().iterator();
    }
  }
}

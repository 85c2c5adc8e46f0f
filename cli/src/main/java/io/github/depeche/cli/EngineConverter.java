package io.github.depeche.cli;

import io.github.depeche.extract.ExtractorBuilder;
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
    // The launcher brings corenlp when it is named rightly.
    List<String> known = Stream.concat(there.stream(), Stream.of("corenlp")).distinct().toList();
    String similar = String.join(" or ", Suggestions.like(name, known));
    throw new TypeConversionException(
        "there is only "
            + String.join(", ", there)
            + (similar.isEmpty() ? "" : "; did you mean " + similar + "?"));
  }
}

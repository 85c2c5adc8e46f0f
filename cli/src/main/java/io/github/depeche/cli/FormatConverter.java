package io.github.depeche.cli;

import io.github.depeche.cli.output.OutputFormat;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the name of an output format. */
final class FormatConverter implements ITypeConverter<OutputFormat> {

  @Override
  public OutputFormat convert(String name) {
    List<String> known = Arrays.stream(OutputFormat.values()).map(OutputFormat::label).toList();
    return Arrays.stream(OutputFormat.values())
        .filter(format -> format.label().equals(name))
        .findFirst()
        .orElseThrow(
            () -> {
              List<String> similar = Suggestions.like(name, known);
              return new TypeConversionException(
                  "unknown format '"
                      + name
                      + "', expected one of "
                      + String.join(", ", known)
                      + (similar.isEmpty() ? "" : "; did you mean " + similar.get(0) + "?"));
            });
  }

  /** The names, for a shell that completes them. */
  static final class Names implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return Arrays.stream(OutputFormat.values()).map(OutputFormat::label).iterator();
    }
  }
}

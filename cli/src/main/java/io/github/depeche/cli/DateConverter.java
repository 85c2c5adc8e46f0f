package io.github.depeche.cli;

import io.github.depeche.document.PublicationDate;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a publication date. */
final class DateConverter implements ITypeConverter<PublicationDate> {

  @Override
  public PublicationDate convert(String value) {
    try {
      return PublicationDate.parse(value);
    } catch (IllegalArgumentException e) {
      throw new TypeConversionException(e.getMessage());
    }
  }
}

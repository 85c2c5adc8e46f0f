package io.github.depeche.extract.time;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The lines of a resource of this package, without comments and empty lines. */
final class ResourceLines {

  /**
   * @param place file and line number, for messages
   * @param indented whether it belongs to the line above
   * @param text without the space around it
   */
  record Line(String place, boolean indented, String text) {

    IllegalArgumentException error(String message) {
      return new IllegalArgumentException(place + ": " + message);
    }
  }

  private ResourceLines() {}

  /**
   * @throws IllegalStateException if the resource is not there
   */
  static List<Line> read(String name) {
    try (InputStream in = ResourceLines.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(
            "resource " + name + " is missing beside " + ResourceLines.class.getName());
      }
      return parse(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<Line> parse(String name, String content) {
    ImmutableList.Builder<Line> lines = ImmutableList.builder();
    int number = 0;
    for (String line : content.lines().toList()) {
      number++;
      String text = line.strip();
      if (!text.isEmpty() && !text.startsWith("#")) {
        lines.add(new Line(name + ":" + number, Character.isWhitespace(line.charAt(0)), text));
      }
    }
    return lines.build();
  }
}

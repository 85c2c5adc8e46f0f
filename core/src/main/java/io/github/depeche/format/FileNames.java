package io.github.depeche.format;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * Turns document ids into file names that stay in their folder on every file system, and back. What
 * a file name cannot hold (separators, control characters, a dot in front) is escaped.
 */
public final class FileNames {

  private static final String FORBIDDEN = "/\\:*?\"<>|%";

  private FileNames() {}

  /**
   * Returns the file name, without extension, of a document's id.
   *
   * @throws IllegalArgumentException if {@code id} is empty
   */
  public static String of(String id) {
    checkArgument(!id.isEmpty(), "a document without an id cannot be a file");
    String name = Escapes.encode(id, c -> c < ' ' || c == 0x7F || FORBIDDEN.indexOf(c) >= 0);
    return name.startsWith(".") ? "%2E" + name.substring(1) : name;
  }

  /** Returns the id whose {@link #of} is {@code name}. */
  public static String id(String name) {
    return Escapes.decode(name);
  }
}

package io.github.depeche.spark.job;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;

/** How articles come in. */
enum InputFormat {
  /** One article a file. */
  TEXT("*.txt", "\\.txt"),
  /** One article a line. */
  JSONL("*.{jsonl,jsonl.*}", "\\.jsonl(\\.\\w+)?"),
  /** One article a row. */
  PARQUET("*", "\\.parquet");

  private final String files;
  private final Pattern end;

  InputFormat(String files, String end) {
    this.files = files;
    this.end = Pattern.compile("(?i).*" + end);
  }

  /** Which files of a folder are meant, as a glob. */
  String files() {
    return files;
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * Returns the format that an input's name ends in.
   *
   * @throws JobException if it ends in none
   */
  static InputFormat of(String input) {
    return Arrays.stream(values())
        .filter(format -> format.end.matcher(input).matches())
        .findFirst()
        .orElseThrow(
            () ->
                new JobException(
                    input
                        + ": its name does not tell its format; say --from text, jsonl or parquet"));
  }
}

package io.github.depeche.server.api;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.net.MediaType;
import io.github.depeche.server.http.Call;
import io.github.depeche.server.http.HttpProblem;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How results are written; the first that a client accepts is taken. */
enum ResultFormat {
  /**
   * One document as an object, several in an object with {@code documents} and {@code problems}.
   */
  JSON("application/json", "application/json"),
  /** One document a line; a line with {@code problem} for one that failed. */
  JSONL("application/x-ndjson", "application/x-ndjson", "application/jsonl", "application/ndjson"),
  /** One event a line, as CSV with a header. */
  CSV("text/csv; charset=utf-8; header=present", "text/csv"),
  /** One PLOVER 2.0 record a line. */
  PLOVER("application/vnd.plover+x-ndjson", "application/vnd.plover+x-ndjson"),
  /** A page to read in a browser. */
  HTML("text/html; charset=utf-8", "text/html", "application/xhtml+xml"),
  /** A zipped folder of brat files. */
  BRAT("application/zip", "application/zip");

  private final String contentType;
  private final ImmutableList<MediaType> types;

  ResultFormat(String contentType, String... types) {
    this.contentType = contentType;
    this.types =
        Arrays.stream(types).map(MediaType::parse).collect(ImmutableList.toImmutableList());
  }

  String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  String contentType() {
    return contentType;
  }

  /**
   * Returns the format that a call asks for: by its parameter {@code format}, else by what it
   * accepts, else {@link #JSON}, or {@link #JSONL} for who sends that.
   *
   * @throws io.github.depeche.server.http.ProblemException 400 if there is no such format, 406 if
   *     none is accepted
   */
  static ResultFormat of(Call call) {
    Optional<String> named = call.parameter("format");
    if (named.isPresent()) {
      return Arrays.stream(values())
          .filter(format -> format.label().equals(named.get()))
          .findFirst()
          .orElseThrow(
              () ->
                  HttpProblem.badRequest(
                          "there is no format "
                              + HttpProblem.quote(named.get())
                              + "; there are "
                              + Arrays.stream(values())
                                  .map(ResultFormat::label)
                                  .collect(joining(", ")))
                      .toss());
    }
    boolean lines = call.contentType().filter(JSONL::is).isPresent();
    List<ResultFormat> preferred = lines ? List.of(JSONL) : List.of();
    if (call.accept().isEmpty()) {
      return lines ? JSONL : JSON;
    }
    return call.accept().stream()
        .flatMap(
            range ->
                java.util.stream.Stream.concat(preferred.stream(), Arrays.stream(values()))
                    .filter(format -> format.types.stream().anyMatch(type -> type.is(range))))
        .findFirst()
        .orElseThrow(
            () ->
                HttpProblem.notAcceptable(
                        Arrays.stream(values())
                            .map(format -> format.types.get(0).toString())
                            .toList())
                    .toss());
  }

  private boolean is(MediaType type) {
    return types.contains(type.withoutParameters());
  }
}

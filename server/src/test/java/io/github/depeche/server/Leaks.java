package io.github.depeche.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;

/** Looks for what is nobody's business in what clients are told. */
final class Leaks {

  private static final Pattern LEAK =
      Pattern.compile(
          "(?i)exception|\\bat (?:java|io|org|com)\\.|fasterxml|jackson|jetty|StreamRead|`"
              + "|io\\.github\\.|\\.java\\b|/(?:home|root|tmp|usr|work|proc|etc)/|Source:");

  private Leaks() {}

  static void check(String told) {
    assertThat(LEAK.matcher(told).results().map(found -> found.group()).toList())
        .as(told)
        .isEmpty();
  }
}

package io.github.depeche.extract.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameOriginsTest {

  private static final List<String> COUNTRIES =
      List.of("FRA", "DEU", "JPN", "VNM", "GEO", "ARM", "FIN", "SAU", "GRC", "BRA");

  private final NameOrigins origins = Gazetteer.standard().origins();

  /** None of these is in the lists. */
  @ParameterizedTest
  @CsvSource({
    "Kenjiro Takamoto, JPN",
    "Nguyễn Văn Thắng Lợi, VNM",
    "Zviad Margvelidze, GEO",
    "Hovhannes Sarkarian, ARM",
    "Jukka-Pekka Virtalainen, FIN",
    "Dimitris Papakostopoulos, GRC",
    "Jean-Baptiste Rousselot, FRA",
    "KENJIRO TAKAMOTO, JPN"
  })
  void findsWhereANameSoundsOf(String name, String country) {
    assertThat(COUNTRIES.stream().max(Comparator.comparingDouble(code -> of(name, code))))
        .contains(country);
  }

  @Test
  void knowsNothingOfAnUnknownCountry() {
    assertThat(of("Kenjiro Takamoto", "no country")).isZero();
  }

  @Test
  void knowsNothingOfNoName() {
    assertThat(of("", "FRA")).isZero();
    assertThat(of("?", "FRA")).isZero();
  }

  private double of(String name, String code) {
    return origins.likelihood(name, code);
  }
}

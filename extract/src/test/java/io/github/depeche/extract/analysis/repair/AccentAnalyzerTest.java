package io.github.depeche.extract.analysis.repair;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.depeche.extract.analysis.Analysis;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AccentAnalyzerTest {

  /** Long enough to be known for a text without accents, and without a word that lacks one. */
  private static final String PLAIN =
      " Les ministres de la France et du Chili ont pris part lundi matin au sommet sur le climat,"
          + " dont la fin est attendue jeudi soir. Ils ont ensuite rendu visite aux familles du port,"
          + " qui attendent depuis un mois que le gouvernement leur rende leurs maisons.";

  @ParameterizedTest
  @CsvSource({
    "LE PRESIDENT SENEGALAIS RECU A PARIS, LE PRÉSIDENT SÉNÉGALAIS REÇU À PARIS",
    "L'ARMEE A TUE TROIS ASSAILLANTS A GAO, L'ARMÉE A TUÉ TROIS ASSAILLANTS À GAO",
    "LE PRÉSIDENT RECU A PARIS, LE PRÉSIDENT RECU A PARIS",
    "OTAN ET UE, OTAN ET UE",
    "Le president est recu a Paris, Le president est recu a Paris",
  })
  void aTitleInCapitalsGetsItsAccentsBack(String title, String seen) {
    assertThat(AccentAnalyzer.restored(title + "\n\nLe président, reçu à Paris."))
        .isEqualTo(seen + "\n\nLe président, reçu à Paris.");
  }

  @ParameterizedTest
  @CsvSource({
    "Le general a ete arrete a Bamako., Le général a été arrêté à Bamako.",
    "Ils ont signe un communique., Ils ont signé un communiqué.",
    "Il menace de se retirer., Il menace de se retirer.",
    "Il a la cle de la region., Il a la clé de la région.",
    "Selon Dupont au Benin., Selon Dupont au Bénin.",
    "Le Senat des Etats., Le Sénat des États.",
  })
  void aTextWithoutAnyGetsThemEverywhere(String sentence, String seen) {
    assertThat(AccentAnalyzer.restored(sentence + PLAIN)).isEqualTo(seen + PLAIN);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "\n\n",
        "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
        "🙂🙂 ABCDEFGHIJKLMNOP"
      })
  void whatIsNoWordStaysAsItIs(String text) {
    assertThat(AccentAnalyzer.restored(text)).isEqualTo(text);
  }

  @Test
  void theAnalysisIsOfTheTextAsItWas() {
    AtomicReference<String> given = new AtomicReference<>();
    String text = "LA REUNION DU CONSEIL REPORTEE";

    Analysis analysis =
        new AccentAnalyzer(
                seen -> {
                  given.set(seen);
                  return new Analysis(seen, List.of());
                })
            .analyze(text);

    assertThat(given.get()).isEqualTo("LA RÉUNION DU CONSEIL REPORTÉE");
    assertThat(analysis.text()).isEqualTo(text);
  }
}

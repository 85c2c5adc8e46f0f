package io.github.depeche.extract.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.github.depeche.extract.yaml.YamlException;
import io.github.depeche.extract.yaml.nodes.YamlNode;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every match of a sentence is listed, as {@code text=CODE}, so that an unexpected one fails as
 * well.
 */
class GazetteerTest {

  private final Gazetteer gazetteer = Gazetteer.standard();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Le Bélarus et la Biélorussie sont un même pays.      | Bélarus=BLR Biélorussie=BLR
          Les Etats-Unis, les ÉTATS–UNIS et les USA.           | Etats-Unis=USA ÉTATS–UNIS=USA USA=USA
          La Côte d’Ivoire et la Côte d'Ivoire.                | Côte d’Ivoire=CIV Côte d'Ivoire=CIV
          La Guinée-Bissau voisine de la Guinée.               | Guinée-Bissau=GNB Guinée=GIN
          En Guinée équatoriale, dans le golfe de Guinée.      | Guinée équatoriale=GNQ golfe de Guinée=
          La Papouasie-Nouvelle-Guinée et la Nouvelle-Guinée.  | Papouasie-Nouvelle-Guinée=PNG Nouvelle-Guinée=
          Du Niger au Nigeria, nigérien ou nigérian.           | Niger=NER Nigeria=NGA nigérien=NER nigérian=NGA
          La République dominicaine et la Dominique.           | République dominicaine=DOM Dominique=DMA
          Le Congo-Brazzaville et la République du Congo.      | Congo-Brazzaville=COG République du Congo=COG
          La République démocratique du Congo, dite RDC.       | République démocratique du Congo=COD RDC=COD
          Jordan signe à Amman, en Jordanie.                   | Amman=JOR Jordanie=JOR
          En mer de Chine méridionale, la Chine avance.        | mer de Chine méridionale= Chine=CHN
          Le turc et le Belge dînent avec deux Suissesses.     | turc=TUR Belge=BEL Suissesses=CHE
          Les forces pro-russes et la députée anti-européenne. |
          Un accord franco-allemand, puis russo-ukrainien.     | franco=FRA allemand=DEU russo=RUS ukrainien=UKR
          Un sommet nord-coréen chez les Sud-Africains.        | nord-coréen=PRK Sud-Africains=ZAF
          Des gens de nice et de tours, en france.             |
          L'Onu, l'ONU, l'Otan, l’UE et les Nations Unies.     | Onu=UN ONU=UN Otan=NATO UE=EU Nations Unies=UN
          Un pan de mur, une ue, un bit.                       |
          Le conseil de sécurité des nations unies.            |
          Le conseil de sécurité des Nations unies.            | conseil de sécurité des Nations unies=UN
          Le Kremlin et la Maison-Blanche se parlent.          | Kremlin=RUS Maison-Blanche=USA
          L'Asie du Sud-Est et l'Asie-Pacifique.               | Asie du Sud-Est= Asie-Pacifique=
          Vu du Vietnam. Nam est un prénom.                    | Vietnam=VNM
          """)
  void findsTheLongestNames(String text, String expected) {
    String found =
        gazetteer.matches(text).stream()
            .map(match -> match.span().in(text) + "=" + match.first().code().orElse(""))
            .collect(Collectors.joining(" "));
    assertThat(found).isEqualTo(expected == null ? "" : expected);
  }

  @ParameterizedTest
  @CsvSource({
    "la Zambie, COUNTRY, ZMB, Q953",
    "Royaume du Maroc, COUNTRY, MAR, Q1028",
    "Ligue arabe, ORGANISATION, LAS, Q7172",
    "CEDEAO, ORGANISATION, ECOWAS, Q193272",
    "Commission européenne, INSTITUTION, EU, ",
    "Ouagadougou, CAPITAL, BFA, ",
    "bahreïnies, DEMONYM, BHR, ",
    "Québec, PLACE, CAN, ",
    "L'Élysée, INSTITUTION, FRA, "
  })
  void looksUpAWholeString(String text, GazetteerKind kind, String code, String wikidata) {
    GazetteerEntry entry = gazetteer.lookup(text).orElseThrow().first();
    assertThat(entry.kind()).isEqualTo(kind);
    assertThat(entry.code()).contains(code);
    assertThat(entry.wikidata().orElse(null)).isEqualTo(wikidata);
  }

  @Test
  void keepsAllMeaningsOfAName() {
    assertThat(codes("Géorgie")).containsExactly("GEO", "USA");
    assertThat(codes("congolaise")).containsExactly("COD", "COG");
    assertThat(codes("Victoria")).containsExactly("SYC", "AUS");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "«»", "Jordan", "la", "'"})
  void doesNotKnowOtherStrings(String text) {
    assertThat(gazetteer.lookup(text)).isEmpty();
  }

  @Test
  void readsLongTextsInTime() {
    String text = "République démocratique du ".repeat(100_000);
    assertThat(gazetteer.matches(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          - {names: [Utopie]}                         | list.yaml:1:3: an entry without 'code'
          - {code: UTO, noms: [Utopie]}               | list.yaml:1:21:
          - {code: UTO, wikidata: 12}                 | list.yaml:1:25: '12' is no Wikidata item
          - {code: FRA}                               | list.yaml:1:3: the code FRA is used twice
          UTO                                         | list.yaml:1:1: found
          - {code: [                                  | list.yaml:1:
          """)
  void saysWhatIsWrongAndWhere(String yaml, String message) {
    List<Gazetteer.Known> all = new ArrayList<>();
    assertThatThrownBy(
            () ->
                GazetteerReader.readEntries(
                    YamlNode.read(
                        "list.yaml",
                        new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8))),
                    GazetteerKind.COUNTRY,
                    new HashSet<>(List.of("FRA")),
                    all))
        .isInstanceOf(YamlException.class)
        .hasMessageStartingWith(message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          UTO person Ada
          UTO;person
          UTO;poet;Ada
          ABC;person;Ada
          -;person;Ada
          UTO;armed group;Ada
          """)
  void saysWhichLineOfTheNamesIsWrong(String line) {
    String text = "# names\n" + line.replace(';', '\t');
    assertThatThrownBy(
            () -> GazetteerReader.readNames("uto.tsv", text, Set.of("UTO"), new ArrayList<>()))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageStartingWith("uto.tsv:2: found '" + line.replace(';', '\t') + "'");
  }

  @Test
  void readsTheFormsOfAName() {
    List<Gazetteer.Known> all = new ArrayList<>();
    GazetteerReader.readNames(
        "uto.tsv", "UTO\tperson\tAda Lux / Ada L.\n-\tarmed group\tLes Ombres", Set.of("UTO"), all);
    assertThat(all)
        .extracting(known -> known.entry().name(), known -> known.entry().code().orElse(""))
        .containsExactly(tuple("Ada Lux", "UTO"), tuple("Ada L.", "UTO"), tuple("Les Ombres", ""));
  }

  private List<String> codes(String text) {
    return gazetteer.lookup(text).orElseThrow().entries().stream()
        .map(entry -> entry.code().orElse(""))
        .toList();
  }
}

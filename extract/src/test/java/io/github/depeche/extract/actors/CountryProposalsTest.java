package io.github.depeche.extract.actors;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.depeche.document.Document;
import io.github.depeche.document.PublicationDate;
import io.github.depeche.extract.Extractor;
import io.github.depeche.extract.judge.CountryProposal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CountryProposalsTest {

  private static final Extractor EXTRACTOR = Extractor.builder().rulesAlone().build();

  private static final String TEXT =
      "Chypre extrade un banquier libanais\n\n"
          + "NICOSIE, 3 mai – La police a remis mardi le banquier libanais à Beyrouth. "
          + "Le ministre de la Justice Elias Haddad, joint au Liban, a remercié Chypre.";

  @Test
  void areOfThoseOfWhomNothingSaysIt() {
    assertThat(proposals(TEXT))
        .extracting(of -> of.get(0).mention().span().in(TEXT))
        .contains("police", "Elias Haddad")
        .doesNotContain("Chypre", "banquier libanais", "Beyrouth");
  }

  @Test
  void areOneForEachCountryAndOneForNone() {
    assertThat(of("police"))
        .extracting(CountryProposal::code)
        .containsExactlyInAnyOrder(Optional.empty(), Optional.of("CYP"), Optional.of("LBN"));
  }

  @Test
  void tellWhatStandsAround() {
    assertThat(clues("police", "CYP")).contains("first truefalse", "title 1", "last true");
    assertThat(clues("police", "LBN"))
        .contains("first falsefalse", "title 1", "next true", "sentence 02");
    assertThat(clues("Elias Haddad", "LBN"))
        .contains("sentence 01", "sentence before 2", "last true");
  }

  @Test
  void tellOfWhichCountryANameSounds() {
    String text =
        "Athènes et Tokyo se parlent\n\nLa Grèce a reçu le Japon mardi. "
            + "Dimitris Papakostopoulos et Kenjiro Takamoto ont signé un accord.";

    assertThat(clues(text, "Kenjiro Takamoto", "JPN")).contains("origin 3");
    assertThat(clues(text, "Kenjiro Takamoto", "GRC")).contains("origin -3");
    assertThat(clues(text, "Dimitris Papakostopoulos", "GRC")).contains("origin 3");
    assertThat(clues("police", "CYP")).contains("origin -");
  }

  @Test
  void sayWhatWouldBeAssumed() {
    assertThat(of("police"))
        .filteredOn(proposal -> proposal.given() == CountryProposal.Given.SAME)
        .hasSize(1);
  }

  @Test
  void areNoneForAnEmptyText() {
    assertThat(proposals("")).isEmpty();
  }

  private static List<CountryProposal> of(String mention) {
    return of(TEXT, mention);
  }

  private static List<CountryProposal> of(String text, String mention) {
    return proposals(text).stream()
        .filter(all -> all.get(0).mention().span().in(text).equals(mention))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> clues(String mention, String code) {
    return clues(TEXT, mention, code);
  }

  private static List<String> clues(String text, String mention, String code) {
    return of(text, mention).stream()
        .filter(proposal -> proposal.code().filter(code::equals).isPresent())
        .findFirst()
        .orElseThrow()
        .clues();
  }

  private static List<List<CountryProposal>> proposals(String text) {
    List<List<CountryProposal>> all = new ArrayList<>();
    EXTRACTOR.countries(Document.plain("d", text, PublicationDate.UNKNOWN), all::add);
    return all;
  }
}

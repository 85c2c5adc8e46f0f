package io.github.depeche.extract.time;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.depeche.document.MentionType;
import io.github.depeche.document.PublicationDate;
import io.github.depeche.extract.analysis.Analysis;
import io.github.depeche.extract.gazetteer.GazetteerReading;
import io.github.depeche.extract.mentions.Candidate;
import io.github.depeche.extract.mentions.Candidates;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class DateFinderTest {

  private static final PublicationDate WEDNESDAY = PublicationDate.of(LocalDate.of(2018, 3, 14));

  @TestFactory
  List<DynamicTest> everySentenceOfTheNewsFileIsMarkedExactlyAsWritten() {
    List<DynamicTest> tests = new ArrayList<>();
    String date = "";
    for (ResourceLines.Line line : ResourceLines.read("news.txt")) {
      if (line.text().startsWith("@")) {
        date = line.text().substring(1).strip();
      } else {
        String published = date;
        tests.add(
            DynamicTest.dynamicTest(
                line.place(), () -> MarkedText.check(line.place(), line.text(), published)));
      }
    }
    return tests;
  }

  @Test
  void capitalsAndMissingAccentsDoNotMatter() {
    assertMarked(
        "LE [[2 FÉVRIER|2018-02-02]] ET [[FIN AOÛT|2018-08]], VERS [[MIDI|2018-02-02T12:00]]");
    assertMarked(
        "Le [[2 fevrier|2018-02-02]], l'[[ete dernier|2017-SU]] et le [[25 decembre|2017-12-25]].");
  }

  @Test
  void bothApostrophesAndEverySpaceCount() {
    assertMarked(
        "Dans l’[[après-midi du 9\u00A0mars|2018-03-09TAF]] et l'[[an\u202Fdernier|2017]].");
    assertMarked("Il part [[aujourd’hui|2018-03-14]].");
  }

  @Test
  void decomposedAccentsKeepTheirOffsets() {
    String marked =
        "Né à É le [[2 février|2018-02-02]], réélu en [[août dernier|2017-08]] et cet [[été|2018-SU]].";
    assertMarked(Normalizer.normalize(marked, Normalizer.Form.NFD));
  }

  @Test
  void charactersOutsideTheBasicPlaneKeepOffsets() {
    assertMarked("\uD83D\uDE00\uD83D\uDE00 Le [[2 février|2018-02-02]] \uD83D\uDE00");
  }

  @Test
  void aLineBreakInsideADateIsASpaceAndABlankLineIsNot() {
    assertMarked("Réuni [[lundi\n12 mars|2018-03-12]].");
    assertMarked("Réuni [[lundi|2018-03-12]]\n\n[[12 mars|2018-03-12]].");
  }

  @Test
  void whatIsGluedToADateIsNotPartOfIt() {
    assertMarked(
        "Le G20, la COP21, l'A320-200, le 1.982 et le 12e arrondissement, 2018abc et abc2018.");
  }

  @Test
  void daysThatDoNotExistAreNotDates() {
    assertMarked("Le 31 février et le 29/02/2017 n'existent pas.");
  }

  @Test
  void headAndSentenceAreThoseOfTheTree() {
    Candidate date = MarkedText.find("Il dort. Elle est partie le 2 mars 2017.", WEDNESDAY).get(0);
    assertThat(date.type()).isEqualTo(MentionType.DATE);
    assertThat(date.sentence()).isEqualTo(1);
    assertThat(date.head()).isBetween(4, 6);
  }

  @Test
  void aTextOfNothingHasNoDates() {
    assertThat(MarkedText.find("", WEDNESDAY)).isEmpty();
    assertThat(MarkedText.find(" \n\n ", WEDNESDAY)).isEmpty();
    Analysis empty = new Analysis("le 2 mars", List.of());
    Candidates none = new Candidates(GazetteerReading.of(empty.text()), List.of());
    assertThat(new DateFinder().find(empty, WEDNESDAY, none)).isEmpty();
  }

  @Test
  void theDefaultLocaleDoesNotMatter() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      assertMarked("[[MARDI 13 MARS|2018-03-13]], VERS [[MIDI|2018-03-13T12:00]]");
    } finally {
      Locale.setDefault(before);
    }
  }

  private static void assertMarked(String marked) {
    MarkedText.check(marked, marked, "2018-03-14");
  }
}

package io.github.depeche.extract.time;

import org.junit.jupiter.api.Test;

/** Texts of several paragraphs, published on Wednesday 2018-03-14: which day a time belongs to. */
class AnchorsTest {

  @Test
  void aTimeIsOfTheDayWithWhichTheArticleOpens() {
    assertMarked(
        """
        [[14 mars 2018|2018-03-14]]. – Le feu a pris [[lundi 12 mars|2018-03-12]] au marché.

        Vers [[19 h 30|2018-03-12T19:30]], les pompiers ont quitté la place.

        Une rixe avait éclaté la [[veille|2018-03-11]] au même endroit.
        """);
  }

  @Test
  void whereTheArticleTellsOfItsOwnDayATimeIsOfThatDay() {
    assertMarked(
        """
        LIMA, [[14 mars|2018-03-14]] (Agence) - Le ministre a parlé ce [[mercredi|2018-03-14]].

        Il avait reçu la presse [[lundi|2018-03-12]].

        Vers [[19 h 30|2018-03-14T19:30]], il est parti.
        """);
  }

  @Test
  void aDayOfTheBackgroundIsNotReferredToLater() {
    assertMarked(
        """
        Le feu a pris [[lundi|2018-03-12]] au marché.

        Un incendie avait éclaté le [[5 juin 2009|2009-06-05]]. La [[veille|2018-03-11]], la place \
        était fermée.

        Ce [[jour-là|2018-03-12]], des ouvriers ont été blessés.
        """);
    assertMarked(
        "Le [[5 juin 2009|2009-06-05]], il neigeait. Ce [[jour-là|2009-06-05]], il est mort.");
  }

  @Test
  void whatIsPastWasNotOnADayToCome() {
    assertMarked(
        "La session s'ouvrira le [[27 mars|2018-03-27]]. Il a parlé dans la"
            + " [[soirée|2018-03-14TEV]].");
    assertMarked(
        "La session s'ouvrira le [[27 mars|2018-03-27]]. Elle s'achèvera dans la"
            + " [[soirée|2018-03-27TEV]].");
  }

  @Test
  void aDayRightBehindATimeDatesIt() {
    assertMarked(
        "L'avion est tombé à [[22 h 34 UTC|2018-03-12T22:34]], [[lundi|2018-03-12]], loin de là.");
    assertMarked(
        "[[Mardi|2018-03-13]], il parlait. Il est arrivé à [[19h43|2018-03-12T19:43]] le"
            + " [[12 mars|2018-03-12]].");
    assertMarked(
        "L'alarme a sonné vers [[5 h 25|2018-03-12T05:25]] ([[3 h 25 UTC|2018-03-12T03:25]])"
            + " [[lundi matin|2018-03-12TMO]].");
    assertMarked(
        "[[Mardi|2018-03-13]] vers [[18 heures|2018-03-13T18:00]], [[lundi|2018-03-12]] était"
            + " oublié.");
  }

  @Test
  void aMonthBeforeIsBeforeTheOneOfTheParagraph() {
    assertMarked(
        "Le taux est tombé à 11,9 % en [[janvier|2018-01]], contre 12,0 % le [[mois"
            + " précédent|2017-12]].");
    assertMarked("Le taux est tombé, contre 12,0 % le [[mois précédent|2018-02]].");
  }

  private static void assertMarked(String marked) {
    MarkedText.check(marked, marked, "2018-03-14");
  }
}

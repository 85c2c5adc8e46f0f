package io.github.depeche.extract.analysis.repair;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.depeche.extract.analysis.Sentence;
import io.github.depeche.extract.analysis.Token;
import io.github.depeche.extract.analysis.Trees;
import java.util.List;
import org.junit.jupiter.api.Test;

class DayRepairTest {

  @Test
  void aDayIsNoObjectAndTheNounBehindItIs() {
    Sentence repaired =
        repair(
            "Ils/PRON/1/nsubj signent/VERB/-1/root vendredi/NOUN/1/obj cinq/NUM/1/obl:mod accords/NOUN/3/nmod");

    assertThat(repaired.token(2).relation()).isEqualTo("obl:mod");
    assertThat(repaired.token(4).relation()).isEqualTo("obj");
    assertThat(repaired.token(4).head()).isEqualTo(1);
    assertThat(repaired.token(3).relation()).isEqualTo("nummod");
    assertThat(repaired.token(3).head()).isEqualTo(4);
  }

  @Test
  void aPrepositionKeepsTheNounACircumstance() {
    Sentence repaired =
        repair(
            "Il/PRON/1/nsubj part/VERB/-1/root lundi/NOUN/1/obj pour/ADP/4/case Rome/NOUN/1/obl:mod");

    assertThat(repaired.token(2).relation()).isEqualTo("obl:mod");
    assertThat(repaired.token(4).relation()).isEqualTo("obl:mod");
  }

  @Test
  void otherTreesStayAsTheyAre() {
    String signed =
        "Ils/PRON/1/nsubj signent/VERB/-1/root un/DET/3/det accord/NOUN/1/obj lundi/NOUN/1/obl:mod";
    String dated = "le/DET/1/det 3/NUM/-1/root décembre/NOUN/1/nmod";

    assertThat(repair(signed).tokens()).isEqualTo(Trees.parse(signed).tokens());
    assertThat(repair(dated).tokens()).isEqualTo(Trees.parse(dated).tokens());
  }

  @Test
  void whatStandsBehindADayBetweenCommasIsTheObject() {
    String words =
        "Ils/PRON/2/nsubj ont/AUX/2/aux:tense signé/VERB/-1/root ,/PUNCT/4/punct vendredi/NOUN/2/obl:mod"
            + " à/ADP/6/case Rabat/PROPN/2/obl:mod ,/PUNCT/9/punct cinq/NUM/9/nummod accords/NOUN/%s";

    for (String lost : List.of("6/appos", "4/nmod", "2/conj", "2/dep")) {
      Token agreements = repair(words.formatted(lost)).token(9);
      assertThat(agreements.relation()).as(lost).isEqualTo("obj");
      assertThat(agreements.head()).as(lost).isEqualTo(2);
    }
  }

  @Test
  void whatStandsBehindADayIsNoObjectWithAConjunctionOrBesideAnother() {
    List<String> trees =
        List.of(
            // "ont parlé, vendredi, et cinq ministres"
            "ont/AUX/1/aux:tense parlé/VERB/-1/root ,/PUNCT/3/punct vendredi/NOUN/1/obl:mod ,/PUNCT/7/punct"
                + " et/CCONJ/7/cc cinq/NUM/7/nummod ministres/NOUN/1/conj",
            // "l'ont signé, vendredi, cinq ministres"
            "l'/PRON/2/obj ont/AUX/2/aux:tense signé/VERB/-1/root ,/PUNCT/4/punct vendredi/NOUN/2/obl:mod"
                + " ,/PUNCT/7/punct cinq/NUM/7/nummod ministres/NOUN/2/conj");

    for (String tree : trees) {
      assertThat(repair(tree).token(7).relation()).isEqualTo("conj");
    }
  }

  @Test
  void aPlaceBehindTheDayOfANounIsTheNounsToo() {
    Sentence repaired =
        repair(
            "accord/NOUN/-1/root mardi/NOUN/0/nmod à/ADP/3/case Rome/PROPN/1/nmod de/ADP/5/case paix/NOUN/1/nmod");

    assertThat(repaired.token(3).head()).isZero();
    assertThat(repaired.token(5).head()).isEqualTo(1);
  }

  @Test
  void aPartOfTheDayStaysTheDays() {
    String tree =
        "accord/NOUN/-1/root mardi/NOUN/0/nmod dans/ADP/4/case la/DET/4/det nuit/NOUN/1/nmod";

    assertThat(repair(tree).tokens()).isEqualTo(Trees.parse(tree).tokens());
  }

  private static Sentence repair(String tree) {
    return DayRepair.repaired(Trees.parse(tree));
  }
}

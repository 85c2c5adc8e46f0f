package io.github.depeche.extract.analysis.repair;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.depeche.extract.analysis.Sentence;
import io.github.depeche.extract.analysis.Trees;
import org.junit.jupiter.api.Test;

class CoordinationRepairTest {

  @Test
  void aParticipleWithAnObjectSharesTheAuxiliaryAbove() {
    Sentence sentence =
        repair(
            "a/AUX/1/aux:tense invité/VERB/-1/root Rome/PROPN/1/obj à/ADP/4/mark investir/VERB/1/xcomp"
                + " et/CCONJ/6/cc salué/VERB/4/conj Oslo/PROPN/6/obj");

    assertThat(sentence.token(6).head()).isEqualTo(1);
    assertThat(sentence.token(6).relation()).isEqualTo("conj");
  }

  @Test
  void aParticipleWithoutObjectStays() {
    String tree =
        "a/AUX/1/aux:tense vu/VERB/-1/root soldats/NOUN/1/obj et/CCONJ/4/cc blessés/VERB/2/conj";

    assertThat(repair(tree).tokens()).isEqualTo(Trees.parse(tree).tokens());
  }

  @Test
  void aParticipleBehindAPassiveStays() {
    String tree =
        "a/AUX/2/aux:tense été/AUX/2/aux:pass invité/VERB/-1/root à/ADP/4/mark investir/VERB/2/xcomp"
            + " et/CCONJ/6/cc salué/VERB/4/conj Oslo/PROPN/6/obj";

    assertThat(repair(tree).tokens()).isEqualTo(Trees.parse(tree).tokens());
  }

  @Test
  void aParticipleCoordinatedWithOneWithoutAuxiliaryStays() {
    String tree =
        "a/AUX/1/aux:tense vu/VERB/-1/root texte/NOUN/1/obj signé/VERB/2/acl et/CCONJ/5/cc ratifié/VERB/3/conj"
            + " mardi/NOUN/5/obj";

    assertThat(repair(tree).tokens()).isEqualTo(Trees.parse(tree).tokens());
  }

  private static Sentence repair(String tree) {
    return CoordinationRepair.repaired(Trees.parse(tree));
  }
}

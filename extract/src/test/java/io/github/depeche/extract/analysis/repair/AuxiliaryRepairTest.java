package io.github.depeche.extract.analysis.repair;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.depeche.extract.analysis.Sentence;
import io.github.depeche.extract.analysis.Token;
import io.github.depeche.extract.analysis.Trees;
import org.junit.jupiter.api.Test;

class AuxiliaryRepairTest {

  @Test
  void aParticipleBelowItsAuxiliaryTakesItsPlace() {
    Sentence sentence =
        repair(
            "Levet/PROPN/1/nsubj a/VERB/-1/root ,/PUNCT/4/punct pour/ADP/4/case part/NOUN/6/obl:mod ,/PUNCT/6/punct"
                + " refusé/VERB/1/advcl");

    assertThat(sentence.token(6).head()).isEqualTo(Token.ROOT);
    assertThat(sentence.token(1).head()).isEqualTo(6);
    assertThat(sentence.token(1).relation()).isEqualTo("aux:tense");
    assertThat(sentence.token(0).head()).isEqualTo(6);
  }

  @Test
  void aSubjectOfTheAuxiliaryIsTheParticiples() {
    Sentence sentence =
        repair(
            "ministre/NOUN/1/nsubj a/VERB/4/reparandum malgré/ADP/3/case tout/PRON/4/obl:mod affirmé/VERB/-1/root");

    assertThat(sentence.token(0).head()).isEqualTo(4);
    assertThat(sentence.token(1).relation()).isEqualTo("aux:tense");
  }

  @Test
  void whatFloatsBetweenIsTheParticiplesObject() {
    Sentence sentence =
        repair("Je/PRON/2/nsubj n'/ADV/2/advmod ai/VERB/-1/root rien/PRON/2/obj cédé/VERB/3/acl");

    assertThat(sentence.token(4).head()).isEqualTo(Token.ROOT);
    assertThat(sentence.token(2).relation()).isEqualTo("aux:tense");
    assertThat(sentence.token(0).head()).isEqualTo(4);
    assertThat(sentence.token(3).head()).isEqualTo(4);
    assertThat(sentence.token(3).relation()).isEqualTo("obj");
  }

  @Test
  void aQuantityIsNoObject() {
    Sentence sentence = repair("Il/PRON/1/nsubj a/VERB/-1/root peu/ADV/1/obj changé/VERB/1/advcl");

    assertThat(sentence.token(3).head()).isEqualTo(Token.ROOT);
    assertThat(sentence.token(1).relation()).isEqualTo("aux:tense");
  }

  @Test
  void aParticipleOfTheObjectStays() {
    String tree =
        "ministre/NOUN/1/nsubj a/VERB/-1/root un/DET/3/det texte/NOUN/1/obj signé/VERB/3/acl";

    assertThat(repair(tree).tokens()).isEqualTo(Trees.parse(tree).tokens());
  }

  private static Sentence repair(String tree) {
    return AuxiliaryRepair.repaired(Trees.parse(tree));
  }
}

package io.github.depeche.extract.analysis.repair;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.depeche.extract.analysis.Sentence;
import io.github.depeche.extract.analysis.Token;
import io.github.depeche.extract.analysis.Trees;
import io.github.depeche.extract.analysis.Upos;
import org.junit.jupiter.api.Test;

class ParticipleRepairTest {

  @Test
  void aParticipleBehindACommaOrBeforeAComplementIsAVerb() {
    Token arrived =
        repair("mission/NOUN/-1/root ,/PUNCT/2/punct arrivée/ADJ/0/amod samedi/NOUN/0/nmod")
            .token(2);
    Token wounded =
        repair("soldat/NOUN/-1/root blessé/ADJ/0/amod par/ADP/3/case balle/NOUN/1/obl:arg")
            .token(1);

    assertThat(arrived.upos()).isEqualTo(Upos.VERB);
    assertThat(arrived.lemma()).isEqualTo("arriver");
    assertThat(arrived.relation()).isEqualTo("acl");
    assertThat(wounded.lemma()).isEqualTo("blesser");
  }

  @Test
  void otherAdjectivesStay() {
    assertThat(repair("soldats/NOUN/-1/root blessés/ADJ/0/amod").token(1).upos())
        .isEqualTo(Upos.ADJ);
    assertThat(
            repair("pays/NOUN/-1/root voisin/ADJ/0/amod par/ADP/3/case mer/NOUN/1/obl:arg")
                .token(1)
                .upos())
        .isEqualTo(Upos.ADJ);
  }

  private static Sentence repair(String tree) {
    return ParticipleRepair.repaired(Trees.parse(tree));
  }
}

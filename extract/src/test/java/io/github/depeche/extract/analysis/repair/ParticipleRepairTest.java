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
  void whatIsAccusedOrKeptOutIsSoByAVerb() {
    Token suspected =
        repair("homme/NOUN/-1/root soupçonné/ADJ/0/amod de/ADP/3/case vol/NOUN/1/obl:arg").token(1);

    assertThat(suspected.upos()).isEqualTo(Upos.VERB);
    assertThat(suspected.lemma()).isEqualTo("soupçonner");
    assertThat(
            repair("homme/NOUN/-1/root fatigué/ADJ/0/amod de/ADP/3/case courir/VERB/1/obl:arg")
                .token(1)
                .upos())
        .isEqualTo(Upos.ADJ);
  }

  @Test
  void aParticipleAtTheEndOfATitleIsAVerb() {
    Token adopted =
        repair(
                "Togo/PROPN/-1/root :/PUNCT/3/punct la/DET/3/det loi/NOUN/0/appos adoptée/ADJ/3/amod")
            .token(4);

    assertThat(adopted.upos()).isEqualTo(Upos.VERB);
    assertThat(adopted.relation()).isEqualTo("acl");
  }

  @Test
  void aParticipleTakenForANounIsOneBeforeAnAgentOnly() {
    String joined = "maire/NOUN/-1/root ,/PUNCT/2/punct joint/NOUN/0/appos ";

    assertThat(repair(joined + "par/ADP/4/case téléphone/NOUN/2/nmod").token(2).upos())
        .isEqualTo(Upos.VERB);
    assertThat(repair(joined + "de/ADP/4/case dilatation/NOUN/2/nmod").token(2).upos())
        .isEqualTo(Upos.NOUN);
    assertThat(
            repair(
                    "maire/NOUN/-1/root ,/PUNCT/2/punct élu/NOUN/0/appos depuis/ADP/4/case"
                        + " mars/NOUN/2/nmod")
                .token(2)
                .upos())
        .isEqualTo(Upos.NOUN);
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

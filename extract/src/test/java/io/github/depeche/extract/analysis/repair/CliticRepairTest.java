package io.github.depeche.extract.analysis.repair;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.depeche.extract.analysis.Sentence;
import io.github.depeche.extract.analysis.Trees;
import org.junit.jupiter.api.Test;

class CliticRepairTest {

  @Test
  void anObjectBeforeItsVerbIsNoSubject() {
    Sentence sentence =
        CliticRepair.repaired(
            Trees.parse(
                "m'/PRON/2/nsubj a/AUX/2/aux:tense affirmé/VERB/-1/root Paul/PROPN/2/nsubj"));

    assertThat(sentence.token(0).relation()).isEqualTo("obj");
    assertThat(sentence.token(3).relation()).isEqualTo("nsubj");
  }

  @Test
  void whomItIsForIsNoSubject() {
    Sentence sentence =
        CliticRepair.repaired(
            Trees.parse("leur/PRON/1/nsubj répond/VERB/-1/root Paul/PROPN/1/nsubj"));

    assertThat(sentence.token(0).relation()).isEqualTo("iobj");
  }

  @Test
  void otherPronounsStaySubjects() {
    Sentence sentence = Trees.parse("elle/PRON/1/nsubj répond/VERB/-1/root");

    assertThat(CliticRepair.repaired(sentence)).isEqualTo(sentence);
  }

  @Test
  void aPronounAwayFromTheVerbStays() {
    Sentence sentence = Trees.parse("les/PRON/2/nsubj autres/NOUN/0/appos partent/VERB/-1/root");

    assertThat(CliticRepair.repaired(sentence)).isEqualTo(sentence);
  }

  @Test
  void whoIsAskedIsTheSubjectBehindTheVerb() {
    Sentence sentence =
        CliticRepair.repaired(
            Trees.parse("Avez/VERB/-1/root -vous/PRON/0/obj menti/VERB/0/acl ?/PUNCT/0/punct"));

    assertThat(sentence.token(1).relation()).isEqualTo("nsubj");
  }

  @Test
  void whoIsToldToDoSomethingKeepsItsPlace() {
    Sentence sentence = Trees.parse("Rendez/VERB/-1/root -vous/PRON/0/obj !/PUNCT/0/punct");

    assertThat(CliticRepair.repaired(sentence)).isEqualTo(sentence);
  }
}

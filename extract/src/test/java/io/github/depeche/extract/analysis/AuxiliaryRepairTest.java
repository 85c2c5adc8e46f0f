package io.github.depeche.extract.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.depeche.document.Span;
import java.util.ArrayList;
import java.util.List;
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
  void aParticipleOfTheObjectStays() {
    String tree =
        "ministre/NOUN/1/nsubj a/VERB/-1/root un/DET/3/det texte/NOUN/1/obj signé/VERB/3/acl";

    assertThat(repair(tree).tokens()).isEqualTo(parse(tree).tokens());
  }

  private static Sentence repair(String tree) {
    Analyzer engine = text -> new Analysis(text, List.of(parse(tree)));
    return new AuxiliaryRepair(engine).analyze("x".repeat(99)).sentences().get(0);
  }

  /** Reads words as FORM/UPOS/HEAD/RELATION. */
  private static Sentence parse(String tree) {
    List<Word> words = new ArrayList<>();
    int start = 0;
    for (String word : tree.split(" ")) {
      String[] fields = word.split("/");
      Span span = new Span(start, start + fields[0].length());
      words.add(
          new Word(
              span, fields[0], Upos.valueOf(fields[1]), Integer.parseInt(fields[2]), fields[3]));
      start = span.end() + 1;
    }
    return new Sentence(0, new Lemmatizer(Lexicon.french()).tokens(words));
  }
}

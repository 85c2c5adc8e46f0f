package io.github.depeche.extract.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.depeche.document.Span;
import java.util.ArrayList;
import java.util.List;
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
    Analyzer engine = text -> new Analysis(text, List.of(parse(tree)));
    return new ParticipleRepair(engine).analyze("x".repeat(99)).sentences().get(0);
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

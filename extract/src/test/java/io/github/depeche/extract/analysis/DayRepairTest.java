package io.github.depeche.extract.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.depeche.document.Span;
import java.util.ArrayList;
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

    assertThat(repair(signed).tokens()).isEqualTo(parse(signed).tokens());
    assertThat(repair(dated).tokens()).isEqualTo(parse(dated).tokens());
  }

  private static Sentence repair(String tree) {
    return new DayRepair(text -> new Analysis(text, List.of(parse(tree))))
        .analyze("x".repeat(99))
        .sentences()
        .get(0);
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

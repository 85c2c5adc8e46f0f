package io.github.depeche.extract.mentions.phrases;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.depeche.document.PublicationDate;
import io.github.depeche.extract.analysis.Analysis;
import io.github.depeche.extract.analysis.Sentence;
import io.github.depeche.extract.analysis.Trees;
import io.github.depeche.extract.gazetteer.GazetteerReading;
import io.github.depeche.extract.mentions.Candidate;
import io.github.depeche.extract.mentions.Candidates;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sentences with their trees, and the type and text of the names in them. */
class UnknownNameFinderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        // Acronyms and addresses are firms, others people.
        "RTVK/PROPN/1/nsubj rapporte/VERB/-1/root | Organization RTVK",
        "infos.com/X/1/nsubj rapporte/VERB/-1/root | Organization infos.com",
        "radio.org/X/1/nsubj rapporte/VERB/-1/root | Organization radio.org",
        "infos.a/X/1/nsubj rapporte/VERB/-1/root | ``",
        "infos.2/X/1/nsubj rapporte/VERB/-1/root | ``",
        "Sotheby's/PROPN/1/nsubj vend/VERB/-1/root | Organization Sotheby's",
        "UE/PROPN/1/nsubj rapporte/VERB/-1/root | Organization UE",
        "Zorblat/PROPN/1/nsubj rapporte/VERB/-1/root | Person Zorblat",
        "rapporte/VERB/-1/root RTVK/PROPN/0/obj | Organization RTVK",
        // No name, or it does nothing.
        "cela/PRON/1/nsubj rapporte/VERB/-1/root | ``",
        "zorblat/PROPN/1/nsubj rapporte/VERB/-1/root | ``",
        "A/PROPN/1/nsubj rapporte/VERB/-1/root | ``",
        "G7/PROPN/1/nsubj rapporte/VERB/-1/root | ``",
        "rapporte/VERB/-1/root le/DET/2/det RTVK/PROPN/0/obj | ``",
        "rapporte/VERB/-1/root selon/ADP/2/case RTVK/PROPN/0/obl | ``",
        "RTVK/PROPN/1/nsubj grand/ADJ/-1/root | ``",
        "RTVK/PROPN/1/nsubj:pass vendu/VERB/-1/root | ``"
      })
  void findsWhatActs(String tree, String names) {
    assertThat(names(tree, List.of()).stream().map(name -> type(name) + " " + text(tree, name)))
        .containsExactlyElementsOf(names.isEmpty() ? List.of() : List.of(names));
  }

  @Test
  void whatIsKnownIsNotFoundAgain() {
    String tree = "RTVK/PROPN/1/nsubj rapporte/VERB/-1/root";
    List<Candidate> found = names(tree, List.of());

    assertThat(found).hasSize(1);
    assertThat(names(tree, found)).isEmpty();
  }

  private static List<Candidate> names(String tree, List<Candidate> known) {
    Sentence sentence = Trees.parse(tree);
    Analysis analysis = new Analysis(plain(tree), List.of(sentence));
    Candidates before = new Candidates(GazetteerReading.of(analysis.text()), known);
    return new UnknownNameFinder().find(analysis, PublicationDate.UNKNOWN, before);
  }

  private static String plain(String tree) {
    return tree.replaceAll("/\\S+", "");
  }

  private static String type(Candidate name) {
    return name.type().label();
  }

  private static String text(String tree, Candidate name) {
    return name.span().in(plain(tree));
  }
}

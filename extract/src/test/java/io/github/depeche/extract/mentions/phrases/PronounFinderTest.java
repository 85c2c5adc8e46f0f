package io.github.depeche.extract.mentions.phrases;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.depeche.document.PublicationDate;
import io.github.depeche.document.Span;
import io.github.depeche.extract.analysis.Analysis;
import io.github.depeche.extract.analysis.Lemmatizer;
import io.github.depeche.extract.analysis.Lexicon;
import io.github.depeche.extract.analysis.Sentence;
import io.github.depeche.extract.analysis.Token;
import io.github.depeche.extract.analysis.Upos;
import io.github.depeche.extract.analysis.Word;
import io.github.depeche.extract.gazetteer.GazetteerReading;
import io.github.depeche.extract.mentions.Candidate;
import io.github.depeche.extract.mentions.Candidates;
import java.util.List;
import org.junit.jupiter.api.Test;

class PronounFinderTest {

  @Test
  void anInvertedPronounIsFoundWithoutItsHyphens() {
    String text = "a-t-il dit";
    List<Word> words =
        List.of(
            new Word(new Span(0, 1), "a", Upos.AUX, 2, "aux"),
            new Word(new Span(1, 6), "-t-il", Upos.PRON, 2, "nsubj"),
            new Word(new Span(7, 10), "dit", Upos.VERB, Token.ROOT, "root"));
    Sentence sentence = new Sentence(0, new Lemmatizer(Lexicon.french()).tokens(words));

    List<Candidate> found =
        new PronounFinder()
            .find(
                new Analysis(text, List.of(sentence)),
                PublicationDate.UNKNOWN,
                new Candidates(GazetteerReading.of(text), List.of()));

    assertThat(found)
        .extracting(candidate -> candidate.span().in(text))
        .contains("il")
        .doesNotContain("-t-il");
  }
}

package io.github.depeche.extract.analysis.conllu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.depeche.document.Span;
import io.github.depeche.extract.analysis.Analysis;
import io.github.depeche.extract.analysis.Morphology;
import io.github.depeche.extract.analysis.Morphology.Gender;
import io.github.depeche.extract.analysis.Morphology.Mood;
import io.github.depeche.extract.analysis.Morphology.Number;
import io.github.depeche.extract.analysis.Morphology.Person;
import io.github.depeche.extract.analysis.Morphology.Tense;
import io.github.depeche.extract.analysis.Morphology.VerbForm;
import io.github.depeche.extract.analysis.Sentence;
import io.github.depeche.extract.analysis.Token;
import io.github.depeche.extract.analysis.Upos;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConlluTest {

  private static final String PARLE_DU_MALI =
      """
      # sent_id = texte-1
      # text = Il parle du Mali.
      1	Il	il	PRON	_	Gender=Masc|Number=Sing|Person=3	2	nsubj	_	_
      2	parle	parler	VERB	_	Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin	0	root	_	_
      3-4	du	_	_	_	_	_	_	_	_
      3	de	de	ADP	_	_	5	case	_	_
      4	le	le	DET	_	_	5	det	_	_
      5	Mali	Mali	PROPN	_	_	2	obl:arg	_	SpaceAfter=No
      6	.	.	PUNCT	_	_	2	punct	_	_

      """;

  @TempDir private Path folder;

  @Test
  void writesContractionsFeaturesAndSpaces() throws IOException {
    StringBuilder out = new StringBuilder();
    new ConlluWriter(out)
        .write("texte", new Analysis("Il parle du Mali.", List.of(sentence("obl:arg", 4))));
    assertThat(out).hasToString(PARLE_DU_MALI);
  }

  @Test
  void readsWhatItWrites() throws IOException {
    ConlluSentence read = ConlluReader.read(file(PARLE_DU_MALI)).get(0);
    assertThat(read.words())
        .extracting(ConlluSentence.Word::form)
        .containsExactly("Il", "parle", "de", "le", "Mali", ".");
    assertThat(read.words())
        .extracting(ConlluSentence.Word::head)
        .containsExactly(1, Token.ROOT, 4, 4, 1, 1);
    assertThat(read.written())
        .extracting(ConlluSentence.Written::form)
        .containsExactly("Il", "parle", "du", "Mali", ".");
    assertThat(read.written()).filteredOn(ConlluSentence.Written::contraction).hasSize(1);
  }

  @Test
  void scoresLeavePunctuationAndSubtypesOut() throws IOException {
    List<ConlluSentence> gold = ConlluReader.read(file(PARLE_DU_MALI + PARLE_DU_MALI));
    assertThat(TreebankScores.of(engine(sentence("obl:mod", 4)), gold))
        .isEqualTo(new TreebankScores(12, 12, 10, 10, 10));
    // "de" hangs on the wrong word, and "Mali" by the wrong relation.
    assertThat(TreebankScores.of(engine(sentence("nmod", 1)), gold))
        .isEqualTo(new TreebankScores(12, 12, 10, 8, 6));
  }

  @Test
  void namesFileLineAndFault() throws IOException {
    assertThatThrownBy(() -> ConlluReader.read(file("1\tIl\til\n")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("t.conllu:1: found 3 fields");
    assertThatThrownBy(() -> ConlluReader.read(file(PARLE_DU_MALI.replace("\tPRON\t", "\tPRO\t"))))
        .hasMessageContaining("t.conllu:3: found part of speech 'PRO'");
    assertThatThrownBy(() -> ConlluReader.read(file(PARLE_DU_MALI.replace("\t5\tdet", "\t9\tdet"))))
        .hasMessageContaining("head 9 in a sentence of 6 words");
    assertThatThrownBy(
            () -> ConlluReader.read(file(PARLE_DU_MALI.replace("\t0\troot", "\tx\troot"))))
        .hasMessageContaining("'x', where a number is expected");
  }

  private Path file(String text) throws IOException {
    return Files.writeString(folder.resolve("t.conllu"), text);
  }

  private static Sentence sentence(String relation, int headOfDe) {
    Morphology he =
        new Morphology(
            Gender.MASCULINE, Number.SINGULAR, Person.THIRD, VerbForm.NONE, Mood.NONE, Tense.NONE);
    Morphology speaks =
        new Morphology(
            Gender.NONE,
            Number.SINGULAR,
            Person.THIRD,
            VerbForm.FINITE,
            Mood.INDICATIVE,
            Tense.PRESENT);
    List<Token> tokens = new ArrayList<>();
    tokens.add(new Token(0, new Span(0, 2), "Il", "il", Upos.PRON, he, 1, "nsubj"));
    tokens.add(
        new Token(1, new Span(3, 8), "parle", "parler", Upos.VERB, speaks, Token.ROOT, "root"));
    tokens.add(
        new Token(2, new Span(9, 11), "de", "de", Upos.ADP, Morphology.NONE, headOfDe, "case"));
    tokens.add(new Token(3, new Span(9, 11), "le", "le", Upos.DET, Morphology.NONE, 4, "det"));
    tokens.add(
        new Token(4, new Span(12, 16), "Mali", "Mali", Upos.PROPN, Morphology.NONE, 1, relation));
    tokens.add(new Token(5, new Span(16, 17), ".", ".", Upos.PUNCT, Morphology.NONE, 1, "punct"));
    return new Sentence(0, tokens);
  }

  private static WordAnalyzer engine(Sentence answer) {
    return new WordAnalyzer() {
      @Override
      public Sentence analyze(List<String> words) {
        return answer;
      }

      @Override
      public Analysis analyze(String text) {
        return new Analysis(text, List.of(answer));
      }
    };
  }
}

package io.github.depeche.format;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.depeche.document.Document;
import io.github.depeche.document.PublicationDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class BratWriterTest {

  @Test
  void writesMentionsThenLinksThenEventsInCodePoints() {
    assertThat(BratWriter.write(Samples.everything()))
        .isEqualTo(
            """
            T1	GPE 5 9	Mali
            N1	Reference T1 actor:MLI	MLI
            N2	Reference T1 wikidata:Q912	Q912
            T2	GPE 16 21	Niger
            N3	Reference T2 actor:NER	NER
            T3	Date 32 37	lundi
            N4	Reference T3 timex:2024-03-04	2024-03-04
            T4	Agreement 41 47	accord
            A1	Form T4 Nominal
            T5	GPE 49 52	Ils
            A2	Form T5 Pronoun
            N5	Reference T5 actor:MLI	MLI
            N6	Reference T5 wikidata:Q912	Q912
            T6	GPE 70 75	Paris
            N7	Reference T6 actor:FRA	FRA
            R1	Coref Arg1:T5 Arg2:T1
            T7	Agree-Sign 26 31	signé
            E1	Agree-Sign:T7 Actor:T1 Actor2:T2 Theme:T4 Time:T3
            #1	AnnotatorNotes E1	rule=signer%3B 100%25; happening=H1
            T8	Cooperate 53 64	coopéreront
            E2	Cooperate:T8 Actor:T5
            A3	Realis E2 Planned
            #2	AnnotatorNotes E2	rule=cooperer; speaker=T6
            T9	Agree-Accord 26 31	signé
            E3	Agree-Accord:T9
            A4	Realis E3 Negated
            """);
  }

  @Test
  void isReadBackAsTheSameDocument() {
    Document document = Samples.everything();
    List<Problem> problems = new ArrayList<>();
    assertThat(BratReader.read(document, BratWriter.write(document), "f", problems))
        .isEqualTo(document);
    assertThat(problems).isEmpty();
  }

  @Test
  void numbersAnewSoThatWritingTwiceChangesNothing() {
    Document article = Document.plain("d", "Paris accuse Rome", PublicationDate.UNKNOWN);
    List<Problem> problems = new ArrayList<>();
    String annotations =
        """
        E7\tAccuse:T3 Recipient:T9 Actor:T4
        T3\tAccuse 6 12\taccuse
        T9\tGPE 13 17\tRome
        T4\tGPE 0 5\tParis
        """;

    String once = BratWriter.write(BratReader.read(article, annotations, "f", problems));
    String twice = BratWriter.write(BratReader.read(article, once, "f", problems));

    assertThat(once)
        .isEqualTo(
            """
            T1\tGPE 13 17\tRome
            T2\tGPE 0 5\tParis
            T3\tAccuse 6 12\taccuse
            E1\tAccuse:T3 Recipient:T1 Actor:T2
            """);
    assertThat(twice).isEqualTo(once);
    assertThat(problems).isEmpty();
  }
}

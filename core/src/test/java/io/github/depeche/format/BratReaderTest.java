package io.github.depeche.format;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.depeche.document.Document;
import io.github.depeche.document.Event;
import io.github.depeche.document.PublicationDate;
import io.github.depeche.document.Span;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BratReaderTest {

  private static final Document ARTICLE =
      Document.plain("d", "🇲🇱 Paris accuse\nRome lundi.", PublicationDate.UNKNOWN);

  private static final String GOOD =
      """
      T1\tGPE 3 8\tParis
      T2\tGPE 16 20\tRome
      T3\tDate 21 26\tlundi
      T4\tAccuse 9 15\taccuse
      E1\tAccuse:T4 Actor:T1 Recipient:T2 Time:T3
      """;

  private final List<Problem> problems = new ArrayList<>();

  private Document read(String annotations) {
    return BratReader.read(ARTICLE, annotations, "d.ann", problems);
  }

  @Test
  void readsOffsetsAsCodePoints() {
    Event event = read(GOOD).events().get(0);
    assertThat(problems).isEmpty();
    assertThat(event)
        .hasToString("E1 Accuse Actual \"accuse\" Actor=Paris Recipient=Rome Time=lundi");
    assertThat(event.trigger()).isEqualTo(new Span(11, 17));
  }

  @Test
  void severalEventsMayShareATrigger() {
    assertThat(read(GOOD + "E2\tAccuse:T4 Actor:T2\n").events()).hasSize(2);
    assertThat(problems).isEmpty();
  }

  @Test
  void coveredTextOverALineEndIsWrittenWithASpace() {
    assertThat(read("T1\tGathering 9 20\taccuse Rome\n").mentions().get(0).text())
        .isEqualTo("accuse\nRome");
    assertThat(problems).isEmpty();
  }

  @Test
  void notesOfAnnotatorsAreNoProblem() {
    read(GOOD + "#1\tAnnotatorNotes E1\tà revoir: Rome = Italie ?\n#2\tAnnotatorNotes T1\tsûr\n");
    assertThat(problems).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      ignoreLeadingAndTrailingWhitespace = true,
      textBlock =
          """
          T9;GPE 3 99;Paris                | T9 has offsets 3 to 99 in a text of 27 code points | start < end
          T9;GPE 8 3;Paris                 | T9 has offsets 8 to 3 | start < end
          T9;GPE 4 8;Paris                 | T9 says 'Paris' but the text there is 'aris' | correct the offsets
          T9;Country 3 8;Paris             | unknown type 'Country' | guidelines
          T9;GPE 3 5%6 8;Paris             | cannot read | discontinuous
          T9;GPE 3;Paris                   | cannot read | write T1
          T9;Accuse 9 15;accuse            | T9 is the trigger of no event | add its E line
          T1;GPE 3 8;Paris                 | the id T1 was already used above | id of its own
          E1;Accuse:T4                     | the id E1 was already used above | id of its own
          E9;Blame:T4                      | E9 has the unknown type 'Blame' | guidelines
          E9;Accuse:T8                     | E9 has no trigger: T8 is not the T line | add the trigger
          E9;Accuse:T1                     | E9 has no trigger: T1 is not the T line | add the trigger
          E9;Actor                         | cannot read | needs a trigger
          E9;Reject:T4                     | E9 is Reject but its trigger is Accuse | same type
          E9;Accuse:T4 Agent:T1            | unknown role 'Agent' | write Actor, Recipient
          E9;Accuse:T4 Actor:T7            | T7 is no mention of this file | correct the id
          E9;Accuse:T4 Actor:T4            | T4 is a trigger, not a mention | correct the id
          E9;Accuse:T4 Actor:T1 Actor2:T1  | Actor:T1 twice | drop one
          A9;Realis E1 Sure                | unknown realis 'Sure' | write Actual, Planned
          A9;Realis E8 Actual              | E8 is no event of this file | correct the id
          A9;Polarity E1 No                | unknown attribute 'Polarity' | write Realis or Form
          A9;Form T1 Adjective             | unknown form 'Adjective' | write Nominal or Pronoun
          A9;Form T8 Nominal               | T8 is no mention of this file | correct the id
          R9;Coref Arg1:T1 Arg2:T8         | T8 is no mention of this file | correct the id
          R9;Coref Arg1:T1 Arg2:T1         | T1 refers to itself | earlier or clearer
          R9;PartOf Arg1:T1 Arg2:T2        | unknown relation 'PartOf' | write Coref
          N9;Reference T8 actor:FRA;FRA    | T8 is no mention of this file | correct the id
          N9;Reference T1 wiki:Q90;Q90     | unknown reference 'wiki' | actor:CODE
          N9;Reference T1 timex:2024;2024  | T1 is a GPE, not a Date | drop its timex
          #9;AnnotatorNotes E1;speaker=T8  | T8 is no mention of this file | correct the id
          *;Equiv T1 T2                    | cannot read | an id such as T1
          X9;what                          | cannot read | lines begin with
          """)
  void namesLineFaultAndRemedy(String line, String what, String remedy) {
    read(GOOD + line.replace(';', '\t').replace('%', ';') + "\n");

    assertThat(problems).isNotEmpty().allMatch(Problem::isError);
    assertThat(problems.get(0).toString()).startsWith("d.ann:6: ").contains(what);
    assertThat(problems.get(0).remedy()).contains(remedy);
  }

  @Test
  void aSecondRealisOrFormOrValueIsReported() {
    read(
        GOOD
            + "A1\tRealis E1 Planned\nA2\tRealis E1 Actual\nA3\tForm T1 Nominal\nA4\tForm T1 Pronoun\n"
            + "N1\tReference T3 timex:2024\t2024\nN2\tReference T3 timex:2025\t2025\n"
            + "N3\tReference T1 actor:FRA\tFRA\nN4\tReference T1 actor:FRA\tFRA\n");
    assertThat(problems).extracting(Problem::line).containsExactlyInAnyOrder(7, 9, 11, 13);
  }

  @Test
  void windowsLineEndsAreReadAndReported() {
    Document document = read(GOOD.replace("\n", "\r\n"));
    assertThat(document).isEqualTo(read(GOOD));
    assertThat(problems).hasSize(1);
    assertThat(problems.get(0).severity()).isEqualTo(Problem.Severity.WARNING);
    assertThat(problems.get(0))
        .hasToString("d.ann:1: the line ends in CR LF; save the file with \\n as line end");
  }

  @Test
  void oneBadLineDoesNotCostTheOthers() {
    assertThat(read("rubbish\n" + GOOD + "E2\tAccuse:T44\n").events()).hasSize(1);
    assertThat(problems).extracting(Problem::line).containsExactly(1, 7);
  }
}

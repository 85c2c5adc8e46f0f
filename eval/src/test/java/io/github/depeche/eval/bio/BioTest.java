package io.github.depeche.eval.bio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import io.github.depeche.document.Document;
import io.github.depeche.document.Mention;
import io.github.depeche.document.MentionForm;
import io.github.depeche.eval.Brat;
import io.github.depeche.eval.BundledGold;
import io.github.depeche.format.Problem;
import io.github.depeche.format.ReadResult;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BioTest {

  private static final Document GOLD =
      Brat.document(
          "d",
          "Le ministre malien Sall est à Rome. Il part.",
          "T1 Role 3 18 | ministre malien",
          "T2 GPE 12 18 | malien",
          "T3 Person 19 23 | Sall",
          "T4 GPE 30 34 | Rome",
          "T5 Person 36 38 | Il",
          "A1 Form T5 Pronoun");

  @Test
  void writesOutermostNamesInColumns() {
    assertThat(BioWriter.write(GOLD))
        .isEqualTo(
            """
            -DOCSTART- -X- -X- O

            Le -X- -X- O
            ministre -X- -X- B-Role
            malien -X- -X- I-Role
            Sall -X- -X- B-Person
            est -X- -X- O
            à -X- -X- O
            Rome -X- -X- B-GPE
            . -X- -X- O

            Il -X- -X- O
            part -X- -X- O
            . -X- -X- O

            """);
  }

  @Test
  void aSecondColumnOfTagsIsThePrediction() {
    Document predicted = Brat.document("d", GOLD.text(), "T1 Location 30 34 | Rome");
    assertThat(BioWriter.write(GOLD, predicted))
        .startsWith("-DOCSTART- -X- -X- O O\n")
        .contains("malien -X- -X- I-Role O\n", "Rome -X- -X- B-GPE B-Location\n");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> BioWriter.write(GOLD, Brat.document("d", "Autre texte.")))
        .withMessageContaining("document d");
  }

  @ParameterizedTest
  @CsvSource({
    "O, 'Sall,à,Rome'",
    "B-Person, 'Sall,est à,Rome'",
    "B-Nobody, 'Sall,à,Rome'",
    "unknown, 'Sall,à,Rome'",
    "I-Person, 'Sall est à,Rome'",
  })
  void anythingButAnotherWordOfItEndsAName(String tag, String names) {
    String columns = "-DOCSTART-\nSall I-Person\nest " + tag + "\nà I-Person\nRome I-GPE";
    List<Document> texts = List.of(GOLD, Brat.document("e", "Rome"));

    ReadResult read = BioReader.read(texts, columns + "\n-DOCSTART-\nRome I-GPE", "f");

    assertThat(read.documents().get(0).mentions())
        .extracting(Mention::text)
        .containsExactly(names.split(","));
    assertThat(read.documents().get(1).mentions())
        .extracting(Mention::id, Mention::text)
        .containsExactly(tuple("T1", "Rome"));
  }

  @Test
  void anEmptyLineAndAWordThatIsNotThereEndAName() {
    for (String between : List.of("", "Oslo I-Person")) {
      String columns = "-DOCSTART-\nSall I-Person\n" + between + "\nest I-Person\n";

      ReadResult read = BioReader.read(List.of(GOLD), columns, "f");

      assertThat(read.documents().get(0).mentions())
          .extracting(Mention::text)
          .containsExactly("Sall", "est");
    }
  }

  @Test
  void whatIsWrittenReadsBackAsTheOutermostNames() {
    List<Document> gold = BundledGold.wire().documents();
    StringBuilder columns = new StringBuilder();
    gold.forEach(document -> columns.append(BioWriter.write(document)));

    ReadResult read = BioReader.read(gold, columns.toString(), "f");

    assertThat(read.problems()).isEmpty();
    assertThat(read.documents())
        .extracting(Document::id)
        .containsExactlyElementsOf(gold.stream().map(Document::id).toList());
    for (int i = 0; i < gold.size(); i++) {
      List<Mention> names = outermost(gold.get(i));
      assertThat(read.documents().get(i).mentions())
          .as(gold.get(i).id())
          .extracting(Mention::type, Mention::span)
          .containsExactlyInAnyOrderElementsOf(
              names.stream().map(name -> tuple(name.type(), name.span())).toList());
    }
  }

  private static List<Mention> outermost(Document document) {
    List<Mention> names =
        document.mentions().stream().filter(name -> name.form() == MentionForm.NAME).toList();
    return names.stream()
        .filter(
            name ->
                names.stream()
                    .noneMatch(other -> !other.equals(name) && other.span().contains(name.span())))
        .toList();
  }

  @Test
  void readsOtherCutsOtherLabelsAndTheOldTags() {
    String columns =
        """
        -DOCSTART- -X- -X- O

        Sall NC I-NP I-PER
        est V I-VP O
        à P I-PP O
        Rome. NP I-NP B-LOC
        """;
    ReadResult read = BioReader.read(List.of(GOLD), columns, "f");
    assertThat(read.problems()).isEmpty();
    assertThat(read.documents().get(0).mentions())
        .extracting(mention -> mention.type().label() + " " + mention.text())
        .containsExactly("Person Sall", "Location Rome.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          -DOCSTART- O;Paris O;                      | 2 | 'Paris' is not in the rest of d
          Le O;-DOCSTART- O;                         | 1 | a word before the first -DOCSTART-
          -DOCSTART- O;Sall B-MISC;                  | 2 | unknown type 'MISC'
          -DOCSTART- O;Sall PERSON;                  | 2 | unknown tag 'PERSON'
          -DOCSTART- O;Le O;-DOCSTART- O;            | 3 | there is no text for this document
          Rien                                       | 1 | a word before the first -DOCSTART-
          """)
  void namesLineAndFault(String columns, int line, String what) {
    List<Problem> problems =
        BioReader.read(List.of(GOLD), columns.replace(';', '\n'), "f.bio").problems();
    assertThat(problems.get(0).toString()).startsWith("f.bio:" + line + ": " + what);
  }

  @Test
  void textsWithoutColumnsAreReported() {
    assertThat(BioReader.read(List.of(GOLD), "", "f").problems()).hasSize(1);
  }
}

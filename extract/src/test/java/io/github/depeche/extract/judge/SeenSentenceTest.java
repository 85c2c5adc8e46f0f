package io.github.depeche.extract.judge;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.depeche.document.Document;
import io.github.depeche.document.PublicationDate;
import io.github.depeche.extract.Extractor;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SeenSentenceTest {

  private static final Extractor RULES = Extractor.builder().rulesAlone().build();

  /** Returns what is seen of the mentions of events of a text. */
  private static List<Seen> arguments(String text) {
    List<Seen> all = new ArrayList<>();
    RULES.arguments(
        Document.plain("d", text, PublicationDate.UNKNOWN), (proposal, seen) -> all.add(seen));
    assertThat(all).isNotEmpty();
    return all;
  }

  private static int[][] words(String text) {
    return arguments(text).get(0).sentence().words();
  }

  @Test
  void givesTheSameArrayEachTime() {
    List<Seen> seen = arguments("Le Mali a signé un accord avec le Niger.");

    assertThat(seen).hasSizeGreaterThan(1);
    assertThat(seen)
        .allSatisfy(
            one -> assertThat(one.sentence().words()).isSameAs(seen.get(0).sentence().words()));
  }

  @Test
  void seesWordsFormsAndMentions() {
    int[][] one = words("Le Mali a signé un accord avec le Niger.");
    int[][] other = words("Le Mali a signé un accord avec le Ghana.");
    int niger = 8;

    assertThat(one).hasDimensions(10, 9);
    for (int i = 0; i < one.length; i++) {
      boolean same = i != niger && i != niger - 1 && i != niger - 2;
      if (same) {
        assertThat(one[i]).isEqualTo(other[i]);
      }
    }
    // Another word, but of one class, relation and kind of mention.
    assertThat(one[niger]).isNotEqualTo(other[niger]);
    assertThat(one[niger]).containsAnyOf(other[niger]);
  }

  @Test
  void tellsWhereAMentionBegins() {
    int[][] seen = words("La Corée du Nord a signé un accord.");
    int mention = 6;

    // "Corée" begins a name that "Nord" is in; both have a capital.
    assertThat(seen[1][mention]).isNotEqualTo(seen[4][mention]);
    assertThat(seen[0][mention]).isNotEqualTo(seen[1][mention]);
  }

  @Test
  void encodesOnceForAllThatIsJudged() {
    SeenSentence sentence = arguments("Le Mali a signé un accord.").get(0).sentence();
    SentenceEncoder encoder = Fixtures.reader();

    assertThat(sentence.states(encoder)).isSameAs(sentence.states(encoder));
  }

  @Test
  void knowsTheWordsOfTheDocument() {
    String text = "Le Mali a signé un accord. Le but a été marqué.";
    int[] all = arguments(text).get(0).sentence().document().words();
    int[] first = arguments("Le Mali a signé un accord.").get(0).sentence().document().words();

    assertThat(all).isSorted().doesNotHaveDuplicates().contains(first);
    assertThat(all.length).isGreaterThan(first.length);
  }

  @Test
  void looksAtPredicateSupportAndMention() {
    Seen alone = arguments("Le Mali a signé un accord.").get(0);
    assertThat(alone.places()).containsExactly(3, Seen.NOWHERE, 1);

    assertThat(arguments("La France a effectué une visite au Mali."))
        .anySatisfy(seen -> assertThat(seen.places()).containsExactly(5, 3, 1));
  }
}

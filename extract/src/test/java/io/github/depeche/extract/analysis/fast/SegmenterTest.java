package io.github.depeche.extract.analysis.fast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.github.depeche.document.Span;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SegmenterTest {

  /** Each line is a text with its words parted by "|" and its sentences by "|‖". */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Le| ministre| a|-t-il| signé| l'|accord| ?",
        "«| Oui| »|,| dit|-elle|.",
        "Aujourd'hui|,| quelqu'un| l’|a| dit| jusqu'|à| lorsqu’|il| vint|.",
        "N'Djamena| n'|a| pas| répondu| à| O'Brien| d'|Iran|.",
        "Celui-ci| et| le| vice-ministre| des| États-Unis| ont| rendez-vous|,| peut-être|.",
        "donne|-le|-moi| ;| vas|-y| ;| y| a|-t-on| pensé| ?",
        "Plus| de| 7.000| personnes|,| 7 000| civils|,| 3,5| %| et| 20|%| de| 10.000,50| €|.",
        "En| 2016| 150| personnes| à| 5| h| 45|,| 15|h|30|,| 15|h| et| le| 1er| mai|.",
        "M.| Dupont|,| MM.| X| et| Y|,| Mme| J.-C.| Martin|,| le| Dr.| House|.",
        "L'|O.N.U.| siège| à| New| York|.|‖ Le| Conseil| vote|.",
        "J.| F.| Kennedy|,| etc.| et| la| suite|.",
        "Il| a| parlé| (|AFP|)|.|‖ \"|Non|\"|,| dit|-il|.|‖ \"|Oui|.|\"|‖ Et| puis|.",
        "«| Nous| partons|.| »|‖ Sept| ont| signé|.",
        "«| Partez|-vous| ?| »| demande|-t-il|.|‖ Non| !|‖ Si| ?| !",
        "Il| signe| la| paix|.|‖Le| ministre| part|.|‖ Voir| lemonde.fr| et| https://a.fr/b?c=d,e|.",
        "Hanoi| (|VNA|)| –|‖ L'|année| commence|.",
        "Libreville|,| 21| mai| (|AGP|)| -|‖ La| 4è| Conférence|.",
        "Berne| (|ats|)|‖ Les| produits| suisses| partent|.",
        "4| janvier| 2016| .| –|‖ Aujourd'hui| ,| rien|.",
        "ASEAN| -| Russie| :| l'|accord",
        "l'| Iran| d'| Australie",
        "Centre|/|TI|,| 1/100|,| R&D|,| @macron|,| #COP21|,| n°| 5|,| 30| °C|,| 2015-2016|,| 2015–2016|.",
        "des| ‘’|contraintes| de| calendrier|’’",
        "Un|...|‖ Deux|…|‖ Trois",
        "Il| est| mort|.|‖ il| avait| 40| ans|.",
        "p.| 5| ;| les| pp.| 3-4|,| c.-à-d.| ici|.",
        "👍|🏽| vive| le| e\u0301te\u0301|."
      })
  void wordsAndSentences(String marked) {
    String text = marked.replace("|", "").replace("‖", "");
    assertThat(render(text)).isEqualTo(marked);
  }

  @Test
  void blankLineEndsSentence() {
    String text = "Un titre sans point\n\nLe texte.\n \nEncore un titre\r\n\r\nFin";
    assertThat(sentences(text))
        .containsExactly("Un titre sans point", "Le texte.", "Encore un titre", "Fin");
  }

  @Test
  void lineBreakEndsTitleButNotWrappedLine() {
    String wrapped =
        """
        Le ministre des Affaires étrangères a rencontré mardi à Genève le Haut
        Commissaire aux réfugiés, avec qui il a évoqué la situation dans le nord
        du Mali et dans les pays voisins.
        """;
    assertThat(sentences(wrapped)).hasSize(1);
    assertThat(sentences("24 janvier 2016 . –\nAbbas Akhoundi a annoncé")).hasSize(2);
    assertThat(sentences("Réunion à Paris\nLe ministre a rencontré son homologue.")).hasSize(2);
  }

  @Test
  void longSentenceIsCut() {
    String text = "mot ".repeat(20_000);
    Segmentation words = Segmenter.segment(text);
    assertThat(words.wordCount()).isEqualTo(20_000);
    assertThat(words.sentenceCount()).isEqualTo(20_000 / Segmenter.LONGEST_SENTENCE);
    Segmentation commas = Segmenter.segment("un mot, ".repeat(1_000));
    for (int sentence = 0; sentence + 1 < commas.sentenceCount(); sentence++) {
      int last = commas.firstWord(sentence + 1) - 1;
      assertThat(commas.end(last) - commas.start(last)).isEqualTo(1);
    }
  }

  @Test
  void emptyTextHasNoSentence() {
    for (String text : List.of("", " ", "\n\n", "\ufeff", "\u00a0\t")) {
      assertThat(Segmenter.segment(text).sentences()).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a",
        "mot ",
        "a'",
        "l'",
        "-",
        "- ",
        "-le",
        "a-t-",
        "a.",
        ".",
        "1 ",
        "1 000 ",
        "1.",
        "M. ",
        "(",
        ") ",
        "\"",
        "’",
        "«",
        "A.B-",
        "http://",
        "\n",
        "\r",
        "x\n",
        "1,",
        "é\u0301",
        "\ud83d\ude00",
        "\ud83d",
        "\u200d",
        "Le (A) - ",
        "15h",
        "n°",
        "@",
        "#a",
        "l'on",
        "\u0000",
        "est-ce-"
      })
  void longInputTakesLinearTime(String unit) {
    String text = unit.repeat(2_000_000 / unit.length());
    Assertions.assertTimeoutPreemptively(Duration.ofSeconds(60), () -> check(text));
  }

  @Test
  void randomTextKeepsInvariants() {
    Random random = new Random(1);
    String[] pieces = {
      "le",
      "L'",
      "’",
      "-",
      "t",
      "il",
      " ",
      "  ",
      "\n",
      "\n\n",
      ".",
      "...",
      "?",
      "»",
      "«",
      "\"",
      "(",
      ")",
      "M.",
      "5",
      ",",
      "000",
      "\u00a0",
      "É",
      "\u0301",
      "\ud83d\ude00",
      "\udc00",
      "http://",
      "h",
      "°",
      "@",
      "–",
      "\t",
      "\r\n",
      "etc.",
      "du"
    };
    for (int i = 0; i < 20_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int k = random.nextInt(14); k >= 0; k--) {
        text.append(pieces[random.nextInt(pieces.length)]);
      }
      check(text.toString());
    }
  }

  @Test
  void doesNotDependOnLocale() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr"));
      assertThat(render("DIT-IL L'IRAN MME. I")).isEqualTo("DIT|-IL| L'|IRAN| MME.| I");
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void spansAreListsWithBounds() {
    List<List<Span>> sentences = Segmenter.segment("Un. Deux.").sentences();
    assertThat(sentences.get(1)).containsExactly(new Span(4, 8), new Span(8, 9));
    assertThatCode(() -> sentences.get(0).get(2)).isInstanceOf(IndexOutOfBoundsException.class);
  }

  /** Words stand in order within the text, none is empty, and only blanks are outside them. */
  private static void check(String text) {
    Segmentation words = Segmenter.segment(text);
    int at = 0;
    for (int word = 0; word < words.wordCount(); word++) {
      if (words.start(word) < at || words.end(word) <= words.start(word)) {
        Assertions.fail("word " + word + " of <" + text + ">");
      }
      blank(text, at, words.start(word));
      at = words.end(word);
    }
    blank(text, at, text.length());
    for (int sentence = 0; sentence < words.sentenceCount(); sentence++) {
      int length = words.firstWord(sentence + 1) - words.firstWord(sentence);
      if (length <= 0 || length > Segmenter.LONGEST_SENTENCE) {
        Assertions.fail("sentence " + sentence + " has " + length + " words");
      }
    }
  }

  private static void blank(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!Characters.isBlank(text.charAt(i))) {
        Assertions.fail("character " + i + " of <" + text + "> is in no word");
      }
    }
  }

  private static List<String> sentences(String text) {
    return Segmenter.segment(text).sentences().stream()
        .map(words -> words.get(0).cover(words.get(words.size() - 1)).in(text))
        .toList();
  }

  private static String render(String text) {
    int[] at = {0};
    return Segmenter.segment(text).sentences().stream()
        .map(
            words ->
                words.stream()
                    .map(
                        word -> {
                          String piece = text.substring(at[0], word.end());
                          at[0] = word.end();
                          return piece;
                        })
                    .collect(Collectors.joining("|")))
        .collect(Collectors.joining("|‖"));
  }
}

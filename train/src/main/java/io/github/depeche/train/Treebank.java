package io.github.depeche.train;

import io.github.depeche.extract.analysis.Morphology.Tense;
import io.github.depeche.extract.analysis.Morphology.VerbForm;
import io.github.depeche.extract.analysis.Upos;
import io.github.depeche.extract.analysis.fast.model.Tag;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads treebanks in CoNLL-U. */
final class Treebank {

  private Treebank() {}

  /**
   * Reads the sentences of a file.
   *
   * @throws IllegalArgumentException if a line is not CoNLL-U; the message names file and line
   */
  static List<GoldSentence> read(Path file) throws IOException {
    List<GoldSentence> sentences = new ArrayList<>();
    GoldSentence.Builder sentence = new GoldSentence.Builder();
    int number = 0;
    for (String line : Files.readAllLines(file)) {
      number++;
      if (line.isEmpty()) {
        sentence.build().ifPresent(sentences::add);
        sentence = new GoldSentence.Builder();
      } else if (!line.startsWith("#")) {
        String[] fields = line.split("\t", -1);
        try {
          word(fields, sentence);
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
          throw new IllegalArgumentException(file + ":" + number + ": not CoNLL-U: " + line, e);
        }
      }
    }
    sentence.build().ifPresent(sentences::add);
    return sentences;
  }

  private static void word(String[] fields, GoldSentence.Builder sentence) {
    int dash = fields[0].indexOf('-');
    if (dash > 0) {
      int first = Integer.parseInt(fields[0].substring(0, dash));
      int last = Integer.parseInt(fields[0].substring(dash + 1));
      sentence.contraction(fields[1], first - 1, last);
    } else if (fields[0].indexOf('.') < 0) {
      Upos upos = fields[3].equals("_") ? Upos.X : Upos.valueOf(fields[3]);
      sentence.word(fields[1], tag(upos, fields[5]), Integer.parseInt(fields[6]) - 1, fields[7]);
    }
  }

  private static Tag tag(Upos upos, String features) {
    VerbForm form =
        features.contains("VerbForm=Inf")
            ? VerbForm.INFINITIVE
            : features.contains("VerbForm=Part") || features.contains("VerbForm=Ger")
                ? VerbForm.PARTICIPLE
                : VerbForm.FINITE;
    return Tag.of(upos, form, features.contains("Tense=Pres") ? Tense.PRESENT : Tense.PAST);
  }
}

package io.github.depeche.train;

import io.github.depeche.extract.analysis.Upos;
import io.github.depeche.extract.analysis.fast.model.ContractionModel;
import io.github.depeche.extract.analysis.fast.model.Labeler;
import io.github.depeche.extract.analysis.fast.model.ParseInput;
import io.github.depeche.extract.analysis.fast.model.Parser;
import io.github.depeche.extract.analysis.fast.model.Tag;
import io.github.depeche.extract.analysis.fast.model.Tagger;
import io.github.depeche.extract.analysis.fast.model.Vocabulary;
import io.github.depeche.extract.analysis.fast.model.WordForm;
import java.util.List;
import java.util.Locale;

/**
 * How well models do on gold words: parts of speech over all words; unlabelled and labelled
 * attachment with the tags as predicted, punctuation left out, relations compared up to the colon.
 */
record Scores(double contractions, double upos, double uas, double las, double relations) {

  static Scores of(
      List<GoldSentence> sentences,
      Vocabulary vocabulary,
      ContractionModel contractions,
      Tagger tagger,
      Parser parser,
      Labeler labeler) {
    int words = 0;
    int rightUpos = 0;
    int arcs = 0;
    int rightHeads = 0;
    int rightBoth = 0;
    int rightRelations = 0;
    int open = 0;
    int rightOpen = 0;
    for (GoldSentence gold : sentences) {
      WordForm[] forms = gold.forms().stream().map(vocabulary::get).toArray(WordForm[]::new);
      int[] tags = tagger.tag(forms, forms.length);
      ParseInput input = new ParseInput(forms, forms.length, tags);
      int[] heads = parser.parse(input);
      int[] labels = labeler.label(input, heads);
      for (int i = 0; i < forms.length; i++) {
        words++;
        Upos upos = Tag.values()[gold.tags()[i]].upos();
        rightUpos += Tag.values()[tags[i]].upos() == upos ? 1 : 0;
        if (upos != Upos.PUNCT) {
          arcs++;
          boolean head = heads[i] == gold.heads()[i];
          boolean relation =
              base(labeler.relations().get(labels[i])).equals(base(gold.relations().get(i)));
          rightHeads += head ? 1 : 0;
          rightBoth += head && relation ? 1 : 0;
          rightRelations += relation ? 1 : 0;
        }
      }
      WordForm[] written = gold.written().stream().map(vocabulary::get).toArray(WordForm[]::new);
      for (int i = 0; i < written.length; i++) {
        if (ContractionTrainer.isOpen(written[i].text())) {
          open++;
          rightOpen +=
              contractions.isContraction(written, written.length, i) == gold.contraction().get(i)
                  ? 1
                  : 0;
        }
      }
    }
    return new Scores(
        (double) rightOpen / open,
        (double) rightUpos / words,
        (double) rightHeads / arcs,
        (double) rightBoth / arcs,
        (double) rightRelations / arcs);
  }

  private static String base(String relation) {
    int colon = relation.indexOf(':');
    return colon < 0 ? relation : relation.substring(0, colon);
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "contractions %.4f UPOS %.4f UAS %.4f LAS %.4f relations %.4f",
        contractions,
        upos,
        uas,
        las,
        relations);
  }
}

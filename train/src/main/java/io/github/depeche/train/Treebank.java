package io.github.depeche.train;

import io.github.depeche.extract.analysis.Morphology.Tense;
import io.github.depeche.extract.analysis.Morphology.VerbForm;
import io.github.depeche.extract.analysis.conllu.ConlluReader;
import io.github.depeche.extract.analysis.conllu.ConlluSentence;
import io.github.depeche.extract.analysis.fast.model.Tag;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Reads treebanks as the trainers want them. */
final class Treebank {

  private Treebank() {}

  /** Returns the sentences of a CoNLL-U file. */
  static List<GoldSentence> read(Path file) throws IOException {
    return ConlluReader.read(file).stream().map(Treebank::gold).toList();
  }

  private static GoldSentence gold(ConlluSentence sentence) {
    int length = sentence.words().size();
    return new GoldSentence(
        sentence.words().stream().map(ConlluSentence.Word::form).toList(),
        sentence.words().stream().mapToInt(word -> tag(word).ordinal()).toArray(),
        sentence.words().stream()
            .mapToInt(word -> word.head() < 0 ? length : word.head())
            .toArray(),
        sentence.words().stream().map(ConlluSentence.Word::relation).toList(),
        sentence.written().stream().map(ConlluSentence.Written::form).toList(),
        sentence.written().stream().map(ConlluSentence.Written::contraction).toList());
  }

  private static Tag tag(ConlluSentence.Word word) {
    String features = word.features();
    VerbForm form =
        features.contains("VerbForm=Inf")
            ? VerbForm.INFINITIVE
            : features.contains("VerbForm=Part") || features.contains("VerbForm=Ger")
                ? VerbForm.PARTICIPLE
                : VerbForm.FINITE;
    return Tag.of(word.upos(), form, features.contains("Tense=Pres") ? Tense.PRESENT : Tense.PAST);
  }
}

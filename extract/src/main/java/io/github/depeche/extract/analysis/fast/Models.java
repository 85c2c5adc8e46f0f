package io.github.depeche.extract.analysis.fast;

import com.google.common.base.Throwables;
import io.github.depeche.extract.analysis.Lexicon;
import io.github.depeche.extract.analysis.fast.model.ByteWeights;
import io.github.depeche.extract.analysis.fast.model.ContractionModel;
import io.github.depeche.extract.analysis.fast.model.Labeler;
import io.github.depeche.extract.analysis.fast.model.Parser;
import io.github.depeche.extract.analysis.fast.model.Tagger;
import io.github.depeche.extract.analysis.fast.model.Vocabulary;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.zip.GZIPInputStream;

/**
 * The models that come with the library.
 *
 * @param vocabulary what there is to know of single words
 * @param contractions "du" and "des"
 * @param tagger parts of speech
 * @param parser heads
 * @param labeler relations
 */
record Models(
    Vocabulary vocabulary,
    ContractionModel contractions,
    Tagger tagger,
    Parser parser,
    Labeler labeler) {

  /** A model's table and the names of its outcomes. */
  private record Table(List<String> outcomes, ByteWeights weights) {}

  /**
   * Loads the models, several at a time.
   *
   * @throws IllegalStateException if one is missing or damaged
   */
  static Models load() {
    CompletableFuture<Table> parser = CompletableFuture.supplyAsync(() -> read("parser.gz"));
    CompletableFuture<Table> tagger = CompletableFuture.supplyAsync(() -> read("tagger.gz"));
    Table relations = read("relations.gz");
    Table contractions = read("contractions.gz");
    Vocabulary vocabulary = new Vocabulary(Lexicon.french());
    try {
      return new Models(
          vocabulary,
          new ContractionModel(contractions.weights()),
          new Tagger(tagger.join().weights()),
          new Parser(parser.join().weights()),
          new Labeler(relations.outcomes(), relations.weights()));
    } catch (CompletionException e) {
      Throwables.throwIfUnchecked(Objects.requireNonNull(e.getCause()));
      throw e;
    }
  }

  private static Table read(String name) {
    try (InputStream file = Models.class.getResourceAsStream("model/" + name)) {
      if (file == null) {
        throw new IllegalStateException(
            "the model " + name + " is missing in depeche-extract's jar: build it again");
      }
      try (DataInputStream in =
          new DataInputStream(
              new BufferedInputStream(new GZIPInputStream(file, 1 << 16), 1 << 16))) {
        List<String> outcomes = new ArrayList<>();
        for (int i = in.readInt(); i > 0; i--) {
          outcomes.add(in.readUTF());
        }
        return new Table(outcomes, ByteWeights.read(in));
      }
    } catch (IOException e) {
      throw new IllegalStateException(
          "the model " + name + " in depeche-extract's jar is damaged: " + e, e);
    }
  }
}

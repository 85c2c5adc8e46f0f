package io.github.depeche.train;

import io.github.depeche.extract.analysis.Lexicon;
import io.github.depeche.extract.analysis.fast.model.ByteWeights;
import io.github.depeche.extract.analysis.fast.model.Clusters;
import io.github.depeche.extract.analysis.fast.model.ContractionModel;
import io.github.depeche.extract.analysis.fast.model.Labeler;
import io.github.depeche.extract.analysis.fast.model.ParseInput;
import io.github.depeche.extract.analysis.fast.model.Parser;
import io.github.depeche.extract.analysis.fast.model.Tagger;
import io.github.depeche.extract.analysis.fast.model.Vocabulary;
import io.github.depeche.extract.analysis.fast.model.WordForm;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.zip.GZIPOutputStream;

/** Trains all models of the engine {@code fast}. */
public final class Train {

  private static final long SEED = 20260101;
  private static final int FOLDS = 5;
  private static final int TAGGER_EPOCHS = Integer.getInteger("tagger", 8);
  private static final int PARSER_EPOCHS = Integer.getInteger("parser", 12);
  private static final int LABELER_EPOCHS = Integer.getInteger("labeler", 8);

  private final Vocabulary vocabulary = new Vocabulary(Lexicon.french(), Clusters.NONE);
  private final TaggerTrainer taggers = new TaggerTrainer(vocabulary, SEED);

  private Train() {}

  public static void main(String[] args) throws IOException {
    new Train().run(Path.of(args[0]), Path.of(args[1]));
  }

  private void run(Path ud, Path out) throws IOException {
    List<GoldSentence> gold = new ArrayList<>();
    for (String name :
        List.of(
            "sequoia-ud-train", "sequoia-ud-dev", "gsd-ud-dev", "rhapsodie-ud-train", "rhapsodie-ud-dev",
            "parisstories-ud-train", "parisstories-ud-dev")) {
      gold.addAll(Treebank.read(ud.resolve("fr_" + name + ".conllu")));
    }
    Files.createDirectories(out);
    long start = System.nanoTime();
    ByteWeights contractions = ContractionTrainer.train(gold, vocabulary, 5, SEED).toBytes();
    write(out.resolve("contractions.gz"), List.of(), contractions);
    ByteWeights tagger = taggers.train(gold, TAGGER_EPOCHS).toBytes();
    write(out.resolve("tagger.gz"), List.of(), tagger);
    log(start, "tagger");
    int[][] tags = jackknife(gold);
    log(start, "jackknifed tags");
    List<ParseInput> inputs = new ArrayList<>();
    for (int i = 0; i < gold.size(); i++) {
      inputs.add(new ParseInput(taggers.words(gold.get(i)), gold.get(i).length(), tags[i]));
    }
    List<String> relations = List.copyOf(new TreeSet<>(gold.stream().flatMap(s -> s.relations().stream()).toList()));
    List<LabelerTrainer.Example> labelled = new ArrayList<>();
    List<ParserTrainer.Example> parsed = new ArrayList<>();
    for (int i = 0; i < gold.size(); i++) {
      GoldSentence sentence = gold.get(i);
      int[] numbers = sentence.relations().stream().mapToInt(relations::indexOf).toArray();
      labelled.add(new LabelerTrainer.Example(inputs.get(i), sentence.heads(), numbers));
      parsed.add(new ParserTrainer.Example(inputs.get(i), Projectivity.projective(sentence.heads())));
    }
    ByteWeights labeler = LabelerTrainer.train(labelled, relations, LABELER_EPOCHS, SEED).toBytes();
    write(out.resolve("relations.gz"), relations, labeler);
    log(start, "labeler");
    ByteWeights parser = new ParserTrainer(SEED).train(parsed, PARSER_EPOCHS).toBytes();
    write(out.resolve("parser.gz"), List.of(), parser);
    log(start, "parser");
    for (String test : List.of("sequoia-ud-test", "gsd-ud-test")) {
      List<GoldSentence> sentences = Treebank.read(ud.resolve("fr_" + test + ".conllu"));
      System.out.println(test + " " + Scores.of(sentences, vocabulary, new ContractionModel(contractions),
          new Tagger(tagger), new Parser(parser), new Labeler(relations, labeler)));
    }
  }

  private static void log(long start, String what) {
    System.out.printf("%.1f s: %s%n", (System.nanoTime() - start) / 1e9, what);
  }

  /** Tags each part of the data by a tagger that has not seen it, so that the parser learns from tags as it will get. */
  private int[][] jackknife(List<GoldSentence> gold) {
    int[][] tags = new int[gold.size()][];
    for (int fold = 0; fold < FOLDS; fold++) {
      List<GoldSentence> rest = new ArrayList<>();
      for (int i = 0; i < gold.size(); i++) {
        if (i % FOLDS != fold) {
          rest.add(gold.get(i));
        }
      }
      Tagger tagger = new Tagger(taggers.train(rest, TAGGER_EPOCHS).toBytes());
      for (int i = fold; i < gold.size(); i += FOLDS) {
        WordForm[] words = taggers.words(gold.get(i));
        tags[i] = tagger.tag(words, words.length);
      }
    }
    return tags;
  }

  private static void write(Path file, List<String> outcomes, ByteWeights weights) throws IOException {
    try (DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(new GZIPOutputStream(Files.newOutputStream(file), 1 << 16)))) {
      out.writeInt(outcomes.size());
      for (String outcome : outcomes) {
        out.writeUTF(outcome);
      }
      weights.write(out);
    }
  }
}

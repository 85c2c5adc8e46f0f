package io.github.depeche.train;

import io.github.depeche.extract.analysis.Lexicon;
import io.github.depeche.extract.analysis.fast.model.ByteWeights;
import io.github.depeche.extract.analysis.fast.model.ContractionModel;
import io.github.depeche.extract.analysis.fast.model.Contractions;
import io.github.depeche.extract.analysis.fast.model.Labeler;
import io.github.depeche.extract.analysis.fast.model.ParseInput;
import io.github.depeche.extract.analysis.fast.model.Parser;
import io.github.depeche.extract.analysis.fast.model.Tagger;
import io.github.depeche.extract.analysis.fast.model.Vocabulary;
import io.github.depeche.extract.analysis.fast.model.WordClusters;
import io.github.depeche.extract.analysis.fast.model.WordForm;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.zip.GZIPOutputStream;

/** The steps of training, from data to model files. */
final class Pipeline {

  private static final long SEED = 20260101;
  private static final int FOLDS = 5;
  private static final int TAGGER_EPOCHS = 12;
  private static final int PARSER_EPOCHS = Integer.getInteger("pe", 14);
  private static final int LABELER_EPOCHS = 12;

  /** How often the treebanks are read for each time that the raw text is. */
  private static final int GOLD_WEIGHT = Integer.getInteger("gw", 3);

  private static final int ENOUGH_VOTES = 2;

  /** So many models are trained of each kind, and added up. */
  private static final int MODELS = Integer.getInteger("models", 2);

  private final List<GoldSentence> gold;
  private final List<List<String>> raw;
  private final List<int[]> votes;
  private final List<Train.TestSet> tests;
  private final Path out;
  private final WordClusters clusters;
  private final Vocabulary vocabulary;
  private final TaggerTrainer taggers;
  private final long start = System.nanoTime();

  Pipeline(
      List<GoldSentence> gold, List<List<String>> raw, List<int[]> votes, List<Train.TestSet> tests, Path out) {
    this.votes = votes;
    this.gold = gold;
    this.raw = raw;
    this.tests = tests;
    this.out = out;
    this.clusters = clusters();
    this.vocabulary = new Vocabulary(Lexicon.french(), clusters);
    this.taggers = new TaggerTrainer(vocabulary);
  }

  private WordClusters clusters() {
    if (raw.isEmpty()) {
      return new WordClusters(Map.of());
    }
    List<List<String>> texts = new ArrayList<>(raw);
    gold.forEach(sentence -> texts.add(sentence.written()));
    texts.replaceAll(sentence -> sentence.stream().map(WordClusters::normal).toList());
    return new WordClusters(ClusterTrainer.train(texts));
  }

  void run() throws IOException {
    Files.createDirectories(out);
    writeClusters();
    log("clusters of " + clusters.size() + " words");
    ByteWeights contractionWeights = Mixture.of(seed -> ContractionTrainer.train(gold, vocabulary, 5, seed), MODELS, SEED);
    ContractionModel contractions = new ContractionModel(contractionWeights);
    write("contractions.gz", List.of(), contractionWeights);
    ByteWeights tagWeights = Mixture.of(seed -> taggers.train(gold, TAGGER_EPOCHS, seed), MODELS, SEED);
    Tagger tagger = new Tagger(tagWeights);
    write("tagger.gz", List.of(), tagWeights);
    log("tagger");
    writeRaw(rawInputs(contractions, tagger));
    if (Boolean.getBoolean("rawonly")) { return; }
    List<ParseInput> inputs = jackknife();
    log("jackknifed tags");
    List<String> relations = List.copyOf(new TreeSet<>(gold.stream().flatMap(s -> s.relations().stream()).toList()));
    List<LabelerTrainer.Example> labelled = new ArrayList<>();
    List<ParserTrainer.Example> trees = new ArrayList<>();
    for (int i = 0; i < gold.size(); i++) {
      GoldSentence sentence = gold.get(i);
      int[] numbers = sentence.relations().stream().mapToInt(relations::indexOf).toArray();
      labelled.add(new LabelerTrainer.Example(inputs.get(i), sentence.heads(), numbers));
      trees.add(new ParserTrainer.Example(inputs.get(i), Projectivity.projective(sentence.heads())));
    }
    ByteWeights labelWeights =
        Mixture.of(seed -> LabelerTrainer.train(labelled, relations, LABELER_EPOCHS, seed), MODELS, SEED);
    Labeler labeler = new Labeler(relations, labelWeights);
    write("relations.gz", relations, labelWeights);
    log("relations");
    ByteWeights parseWeights = parser(trees, contractions, tagger, labeler);
    write("parser.gz", List.of(), parseWeights);
    log("parser");
    score(contractions, tagger, new Parser(parseWeights), labeler, "");
  }

  private ByteWeights parser(
      List<ParserTrainer.Example> trees, ContractionModel contractions, Tagger tagger, Labeler labeler) {
    if (GOLD_WEIGHT == 0) {
      return parser(trees, PARSER_EPOCHS, MODELS, SEED);
    }
    List<ParserTrainer.Example> mirrored =
        trees.stream()
            .map(tree -> new ParserTrainer.Example(tree.input().reversed(), Voting.mirror(tree.heads())))
            .toList();
    Parser forwards = new Parser(parser(trees, PARSER_EPOCHS, MODELS, SEED));
    score(contractions, tagger, forwards, labeler, "voter ");
    Parser backwards = new Parser(parser(mirrored, PARSER_EPOCHS, MODELS, SEED));
    log("voters");
    List<Voting.Voter> voters = List.of(new Voting.Voter(forwards, false), new Voting.Voter(backwards, true));
    List<ParserTrainer.Example> all = new ArrayList<>();
    for (int i = 0; i < GOLD_WEIGHT; i++) {
      all.addAll(trees);
    }
    List<ParseInput> inputs = rawInputs(contractions, tagger);
    int words = 0;
    int open = 0;
    for (int i = 0; i < inputs.size(); i++) {
      List<int[]> more = votes.isEmpty() ? List.of() : List.of(votes.get(i));
      int[] heads = Voting.vote(inputs.get(i), voters, more, ENOUGH_VOTES);
      words += heads.length;
      open += (int) Arrays.stream(heads).filter(head -> head < 0).count();
      all.add(new ParserTrainer.Example(inputs.get(i), heads));
    }
    log("votes on " + words + " words, " + open + " left open");
    return parser(all, PARSER_EPOCHS * 2 / 3, MODELS, SEED);
  }

  private static ByteWeights parser(List<ParserTrainer.Example> trees, int epochs, int models, long first) {
    return Mixture.of(seed -> new ParserTrainer(seed).train(trees, epochs), models, first);
  }

  private List<ParseInput> rawInputs(ContractionModel contractions, Tagger tagger) {
    Contractions splitter = new Contractions(vocabulary, contractions);
    List<ParseInput> inputs = new ArrayList<>();
    for (List<String> sentence : raw) {
      WordForm[] written = sentence.stream().map(vocabulary::get).toArray(WordForm[]::new);
      WordForm[] forms = new WordForm[2 * written.length];
      int length = splitter.split(written, written.length, forms, new int[forms.length]);
      inputs.add(new ParseInput(forms, length, tagger.tag(forms, length)));
    }
    return inputs;
  }

  private void writeRaw(List<ParseInput> inputs) throws IOException {
    try (Writer file = Files.newBufferedWriter(out.resolve("raw.conllu"))) {
      for (ParseInput input : inputs) {
        for (int i = 0; i < input.length(); i++) {
          file.write((i + 1) + "\t" + input.word(i).text().replace('\t', ' ') + "\t_\t" + input.tag(i).upos() + "\t_\t_\t0\t_\t_\t_\n");
        }
        file.write("\n");
      }
    }
  }

  private void writeClusters() throws IOException {
    try (Writer file =
        new OutputStreamWriter(
            new GZIPOutputStream(Files.newOutputStream(out.resolve("clusters.gz"))), StandardCharsets.UTF_8)) {
      clusters.write(file);
    }
  }

  private void score(ContractionModel contractions, Tagger tagger, Parser parser, Labeler labeler, String name) {
    for (Train.TestSet test : tests) {
      log(name + test.name() + " " + Scores.of(test.sentences(), vocabulary, contractions, tagger, parser, labeler));
    }
  }

  private void log(String what) {
    System.out.printf("%.1f s: %s%n", (System.nanoTime() - start) / 1e9, what);
  }

  /** Tags each part of the data by a tagger that has not seen it, so that the parser learns from tags as it will get. */
  private List<ParseInput> jackknife() {
    ParseInput[] inputs = new ParseInput[gold.size()];
    for (int fold = 0; fold < FOLDS; fold++) {
      List<GoldSentence> rest = new ArrayList<>();
      for (int i = 0; i < gold.size(); i++) {
        if (i % FOLDS != fold) {
          rest.add(gold.get(i));
        }
      }
      Tagger tagger = new Tagger(Mixture.of(seed -> taggers.train(rest, TAGGER_EPOCHS, seed), 1, SEED));
      for (int i = fold; i < gold.size(); i += FOLDS) {
        WordForm[] words = taggers.words(gold.get(i));
        inputs[i] = new ParseInput(words, words.length, tagger.tag(words, words.length));
      }
    }
    return List.of(inputs);
  }

  private void write(String name, List<String> outcomes, ByteWeights weights) throws IOException {
    try (DataOutputStream file =
        new DataOutputStream(
            new BufferedOutputStream(new GZIPOutputStream(Files.newOutputStream(out.resolve(name)), 1 << 16)))) {
      file.writeInt(outcomes.size());
      for (String outcome : outcomes) {
        file.writeUTF(outcome);
      }
      weights.write(file);
    }
  }
}

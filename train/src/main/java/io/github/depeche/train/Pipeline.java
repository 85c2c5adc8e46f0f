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
import io.github.depeche.extract.analysis.fast.model.WordForm;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

/** The steps of training, from data to model files. */
final class Pipeline {

  private static final long SEED = 20260101;
  private static final int FOLDS = 5;
  private static final int TAGGER_EPOCHS = 10;
  private static final int TAGGERS = 3;
  private static final int LABELER_EPOCHS = 8;
  private static final int LABELERS = 2;
  private static final int PARSERS = 2;
  private static final int PARSER_EPOCHS = 12;

  /** With raw text there is more to read in each epoch, and fewer are enough. */
  private static final int RAW_EPOCHS = 7;

  /** How often the treebanks are read for each time that the raw text is. */
  private static final int GOLD_WEIGHT = 3;

  /** Of three parsers, so many must agree. */
  private static final int ENOUGH_VOTES = 2;

  private final List<GoldSentence> gold;
  private final List<GoldSentence> contracted;
  private final List<GoldSentence> tagged;
  private final List<List<String>> raw;
  private final Optional<Path> votes;
  private final boolean votedRelations;
  private final List<Train.TestSet> tests;
  private final Path out;
  private final Vocabulary vocabulary = new Vocabulary(Lexicon.french());
  private final TaggerTrainer taggers = new TaggerTrainer(vocabulary);
  private final List<String> scores = new ArrayList<>();
  private final long start = System.nanoTime();

  /**
   * @param treebanks trees that all models learn from
   * @param trees trees that all but the model of contractions learn from, since it has split them
   * @param tagsOnly trees that only the taggers and the model of contractions learn from
   * @param votedRelations whether relations are learnt from the other parser's trees too
   */
  Pipeline(
      List<GoldSentence> treebanks,
      List<GoldSentence> trees,
      List<GoldSentence> tagsOnly,
      List<List<String>> raw,
      Optional<Path> votes,
      boolean votedRelations,
      List<Train.TestSet> tests,
      Path out) {
    this.votes = votes;
    this.votedRelations = votedRelations;
    this.gold = Stream.concat(treebanks.stream(), trees.stream()).toList();
    this.contracted = Stream.concat(treebanks.stream(), tagsOnly.stream()).toList();
    this.tagged = Stream.concat(gold.stream(), tagsOnly.stream()).toList();
    this.raw = raw;
    this.tests = tests;
    this.out = out;
  }

  void run(boolean rawOnly) throws IOException {
    Files.createDirectories(out);
    ByteWeights contractionWeights =
        Mixture.of(
            seed -> ContractionTrainer.train(contracted, vocabulary, 5, seed), TAGGERS, SEED);
    ContractionModel contractions = new ContractionModel(contractionWeights);
    write("contractions.gz", List.of(), contractionWeights);
    ByteWeights tagWeights =
        Mixture.of(seed -> taggers.train(tagged, TAGGER_EPOCHS, seed), TAGGERS, SEED);
    Tagger tagger = new Tagger(tagWeights);
    write("tagger.gz", List.of(), tagWeights);
    log("tagger");
    List<ParseInput> rawInputs = rawInputs(contractions, tagger);
    writeRaw(rawInputs);
    if (rawOnly) {
      return;
    }
    List<ParseInput> inputs = jackknife();
    log("jackknifed tags");
    List<String> relations =
        List.copyOf(new TreeSet<>(gold.stream().flatMap(s -> s.relations().stream()).toList()));
    List<LabelerTrainer.Example> labelled = new ArrayList<>();
    List<ParserTrainer.Example> trees = new ArrayList<>();
    for (int i = 0; i < gold.size(); i++) {
      GoldSentence sentence = gold.get(i);
      int[] numbers = sentence.relations().stream().mapToInt(relations::indexOf).toArray();
      labelled.add(new LabelerTrainer.Example(inputs.get(i), sentence.heads(), numbers));
      trees.add(
          new ParserTrainer.Example(inputs.get(i), Projectivity.projective(sentence.heads())));
    }
    ByteWeights labelWeights =
        Mixture.of(
            seed -> LabelerTrainer.train(labelled, relations, LABELER_EPOCHS, seed),
            LABELERS,
            SEED);
    Labeler labeler = new Labeler(relations, labelWeights);
    write("relations.gz", relations, labelWeights);
    log("relations");
    ByteWeights goldWeights = parser(trees, PARSER_EPOCHS);
    Parser goldParser = new Parser(goldWeights);
    write("parser.gz", List.of(), goldWeights);
    if (!raw.isEmpty()) {
      score(contractions, tagger, goldParser, labeler, "treebanks only: ");
      Map<String, GoldSentence> others = otherVotes();
      List<ParserTrainer.Example> voted = voted(trees, rawInputs, goldParser, others);
      ByteWeights parseWeights = parser(weighted(trees, voted), RAW_EPOCHS);
      write("parser.gz", List.of(), parseWeights);
      goldParser = new Parser(parseWeights);
      log("parser");
      if (votedRelations) {
        List<LabelerTrainer.Example> named = VotedRelations.of(voted, others, labeler);
        ByteWeights widerWeights =
            Mixture.of(
                seed ->
                    LabelerTrainer.train(weighted(labelled, named), relations, RAW_EPOCHS, seed),
                LABELERS,
                SEED);
        labeler = new Labeler(relations, widerWeights);
        write("relations.gz", relations, widerWeights);
        log("relations of " + named.size() + " sentences");
      }
    }
    score(contractions, tagger, goldParser, labeler, "");
    Files.write(out.resolve("scores.txt"), scores);
  }

  /** Returns what parsers from both ends, and another's votes, agree on in the raw text. */
  private List<ParserTrainer.Example> voted(
      List<ParserTrainer.Example> trees,
      List<ParseInput> inputs,
      Parser forwards,
      Map<String, GoldSentence> others) {
    List<ParserTrainer.Example> mirrored =
        trees.stream()
            .map(
                tree ->
                    new ParserTrainer.Example(tree.input().reversed(), Voting.mirror(tree.heads())))
            .toList();
    Parser backwards = new Parser(parser(mirrored, PARSER_EPOCHS));
    log("voters");
    List<Voting.Voter> voters =
        List.of(new Voting.Voter(forwards, false), new Voting.Voter(backwards, true));
    List<ParserTrainer.Example> all = new ArrayList<>();
    int words = 0;
    int open = 0;
    for (ParseInput input : inputs) {
      GoldSentence other = others.get(forms(input));
      int[] heads =
          Voting.vote(
              input, voters, other == null ? List.of() : List.of(other.heads()), ENOUGH_VOTES);
      words += heads.length;
      open += (int) Arrays.stream(heads).filter(head -> head < 0).count();
      all.add(new ParserTrainer.Example(input, heads));
    }
    log("votes on " + words + " words, " + open + " left open");
    return all;
  }

  private static <T> List<T> weighted(List<T> gold, List<T> raw) {
    List<T> all = new ArrayList<>(raw);
    for (int i = 0; i < GOLD_WEIGHT; i++) {
      all.addAll(gold);
    }
    return all;
  }

  private static ByteWeights parser(List<ParserTrainer.Example> trees, int epochs) {
    return Mixture.of(seed -> new ParserTrainer(seed).train(trees, epochs), PARSERS, SEED);
  }

  /** By forms of a sentence: the tree that another parser gives it. */
  private Map<String, GoldSentence> otherVotes() throws IOException {
    Map<String, GoldSentence> trees = new HashMap<>();
    if (votes.isPresent()) {
      for (GoldSentence sentence : Treebank.read(votes.get())) {
        trees.put(forms(sentence.forms()), sentence);
      }
    }
    return trees;
  }

  static String forms(ParseInput input) {
    return forms(IntStream.range(0, input.length()).mapToObj(i -> input.word(i).text()).toList());
  }

  /** Returns the words of a sentence as a key of it. */
  private static String forms(List<String> words) {
    return String.join("\t", words);
  }

  /** Returns the sentences of the raw text whose tree is not known. */
  private List<ParseInput> rawInputs(ContractionModel contractions, Tagger tagger) {
    Set<String> known =
        gold.stream().map(sentence -> forms(sentence.forms())).collect(Collectors.toSet());
    Contractions splitter = new Contractions(vocabulary, contractions);
    List<ParseInput> inputs = new ArrayList<>();
    for (List<String> sentence : raw) {
      WordForm[] written = sentence.stream().map(vocabulary::get).toArray(WordForm[]::new);
      WordForm[] forms = new WordForm[2 * written.length];
      int length = splitter.split(written, written.length, forms, new int[forms.length]);
      ParseInput input = new ParseInput(forms, length, tagger.tag(forms, length));
      if (!known.contains(forms(input))) {
        inputs.add(input);
      }
    }
    return inputs;
  }

  private void writeRaw(List<ParseInput> inputs) throws IOException {
    try (Writer file = Files.newBufferedWriter(out.resolve("raw.conllu"))) {
      for (ParseInput input : inputs) {
        for (int i = 0; i < input.length(); i++) {
          file.write(
              (i + 1)
                  + "\t"
                  + input.word(i).text().replace('\t', ' ')
                  + "\t_\t"
                  + input.tag(i).upos()
                  + "\t_\t_\t0\t_\t_\t_\n");
        }
        file.write("\n");
      }
    }
  }

  private void score(
      ContractionModel contractions, Tagger tagger, Parser parser, Labeler labeler, String name) {
    for (Train.TestSet test : tests) {
      Scores result =
          Scores.of(test.sentences(), vocabulary, contractions, tagger, parser, labeler);
      scores.add(name + test.name() + " " + result);
      log(name + test.name() + " " + result);
    }
  }

  private void log(String what) {
    System.out.printf("%.1f s: %s%n", (System.nanoTime() - start) / 1e9, what);
  }

  /**
   * Tags each part of the data by a tagger that has not seen it, so that the parser learns from
   * tags as it will get.
   */
  private List<ParseInput> jackknife() {
    ParseInput[] inputs = new ParseInput[gold.size()];
    IntStream.range(0, FOLDS).parallel().forEach(fold -> tag(fold, inputs));
    return List.of(inputs);
  }

  private void tag(int fold, ParseInput[] inputs) {
    List<GoldSentence> rest = new ArrayList<>();
    for (int i = 0; i < tagged.size(); i++) {
      if (i >= gold.size() || i % FOLDS != fold) {
        rest.add(tagged.get(i));
      }
    }
    Tagger tagger =
        new Tagger(Mixture.of(seed -> taggers.train(rest, TAGGER_EPOCHS, seed), 1, SEED));
    for (int i = fold; i < gold.size(); i += FOLDS) {
      WordForm[] words = taggers.words(gold.get(i));
      inputs[i] = new ParseInput(words, words.length, tagger.tag(words, words.length));
    }
  }

  private void write(String name, List<String> outcomes, ByteWeights weights) throws IOException {
    try (DataOutputStream file =
        new DataOutputStream(
            new BufferedOutputStream(
                new GZIPOutputStream(Files.newOutputStream(out.resolve(name)), 1 << 16)))) {
      file.writeInt(outcomes.size());
      for (String outcome : outcomes) {
        file.writeUTF(outcome);
      }
      weights.write(file);
    }
  }
}

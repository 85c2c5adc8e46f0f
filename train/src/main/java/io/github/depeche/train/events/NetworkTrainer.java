package io.github.depeche.train.events;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.Ints;
import io.github.depeche.extract.judge.Encoder;
import io.github.depeche.extract.judge.Networks;
import io.github.depeche.extract.judge.SentenceEncoder;
import io.github.depeche.extract.judge.Vectors;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Trains the {@link Networks} of all judges together, sentence by sentence, behind one {@link
 * SentenceEncoder}. Some properties of each sample and of each word, drawn by chance, are kept from
 * them, so that they do not rely on single ones (dropout; Srivastava et al. 2014). The same samples
 * give the same networks.
 */
final class NetworkTrainer {

  /** Numbers of the vectors of words, and units that read from each side. */
  private static final int INPUTS = 32;

  private static final int UNITS = 32;

  /** Numbers that tell what a document is about. */
  private static final int TOPIC = 16;

  /** What heads see of a word: what was read from both sides, and what the document is about. */
  private static final int STATES = 2 * UNITS + TOPIC;

  private static final float DROPPED = 0.2f;

  /**
   * Of the words of a document half are kept away, and one time in five nearly all, so that briefs
   * can do with few.
   */
  private static final float DROPPED_OF_DOCUMENT = 0.5f;

  private static final float DROPPED_OF_BRIEF = 0.95f;
  private static final float BRIEFS = 0.2f;

  /** How often a property must be there to be known. */
  private static final int LEAST = 6;

  /** The same, of words. */
  private static final int LEAST_OF_WORDS = 5;

  /** In how many documents a word may be that tells what one is about. */
  private static final double MOST_OF_DOCUMENTS = 0.15;

  /** The usual deviation of the vectors of words before they have learnt anything. */
  private static final double FIRST = 0.1;

  private final List<Batch> batches;
  private final Random random;
  private final Parameters words;
  private final Parameters topics;
  private final RecurrenceTrainer forwards;
  private final RecurrenceTrainer backwards;
  private final List<Head> heads = new ArrayList<>();

  /**
   * What one judge is to learn.
   *
   * @param samples those of one sentence, of all judges, have the very same array of its words
   * @param classes that of each sample
   * @param count of classes
   */
  record Task(List<NetworkSample> samples, int[] classes, int count) {}

  /**
   * What came of it.
   *
   * @param judges the networks for each task
   */
  record Trained(SentenceEncoder encoder, ImmutableList<Networks> judges) {}

  /**
   * A sentence to learn from.
   *
   * @param words of each the rows of what is seen of it
   * @param document the rows of the words of its document
   */
  private record Batch(int[][] words, int[] document, List<Lesson> lessons) {}

  /**
   * A sample, as far as it is known.
   *
   * @param task which one it is of
   * @param rows of its properties
   * @param wanted its class
   */
  private record Lesson(int task, int[] rows, int[] places, int wanted) {}

  private NetworkTrainer(
      List<Batch> batches,
      int ofWords,
      int ofDocuments,
      List<Task> tasks,
      List<Known> properties,
      long seed) {
    this.batches = new ArrayList<>(batches);
    this.random = new Random(seed);
    this.words = Parameters.random(ofWords * INPUTS, FIRST, random);
    this.topics = Parameters.random(ofDocuments * TOPIC, FIRST, random);
    this.forwards = new RecurrenceTrainer(INPUTS, UNITS, false, random);
    this.backwards = new RecurrenceTrainer(INPUTS, UNITS, true, random);
    for (int i = 0; i < tasks.size(); i++) {
      int places = tasks.get(i).samples().get(0).places().length;
      heads.add(new Head(properties.get(i).size(), places, STATES, tasks.get(i).count(), random));
    }
  }

  /**
   * Returns networks that differ in how they began.
   *
   * @param tasks of each judge, each with at least one sample
   * @param networks how many for each
   * @param epochs how often all is learnt
   */
  static Trained train(List<Task> tasks, int networks, int epochs) {
    IdentityHashMap<int[][], Boolean> sentences = new IdentityHashMap<>();
    samples(tasks).forEach(sample -> sentences.put(sample.sentence(), true));
    Known words = Known.of(sentences.keySet().stream().flatMap(Stream::of), LEAST_OF_WORDS);
    Known ofDocuments = ofDocuments(tasks);
    List<Known> properties =
        tasks.stream()
            .map(task -> Known.of(task.samples().stream().map(NetworkSample::properties), LEAST))
            .toList();
    List<Batch> batches = batches(tasks, properties, words, ofDocuments);
    List<NetworkTrainer> trained =
        IntStream.range(0, networks)
            .parallel()
            .mapToObj(
                seed ->
                    new NetworkTrainer(
                            batches, words.size(), ofDocuments.size(), tasks, properties, seed)
                        .learn(epochs))
            .toList();
    SentenceEncoder encoder =
        new SentenceEncoder(
            Vectors.of(
                words.keys(),
                trained.stream().map(trainer -> trainer.words.values()).toList(),
                INPUTS),
            Vectors.of(
                ofDocuments.keys(),
                trained.stream().map(trainer -> trainer.topics.values()).toList(),
                TOPIC),
            trained.stream().map(NetworkTrainer::encoder).toList());
    ImmutableList.Builder<Networks> judges = ImmutableList.builder();
    for (int i = 0; i < tasks.size(); i++) {
      int task = i;
      List<Head> heads = trained.stream().map(trainer -> trainer.heads.get(task)).toList();
      judges.add(
          new Networks(
              encoder,
              Vectors.of(
                  properties.get(i).keys(), heads.stream().map(Head::vectors).toList(), Head.WIDTH),
              heads.stream().map(Head::network).toList()));
    }
    return new Trained(encoder, judges.build());
  }

  private static Stream<NetworkSample> samples(List<Task> tasks) {
    return tasks.stream().flatMap(task -> task.samples().stream());
  }

  /** Returns the words that tell documents apart. */
  private static Known ofDocuments(List<Task> tasks) {
    Set<List<Integer>> documents =
        samples(tasks).map(sample -> Ints.asList(sample.document())).collect(Collectors.toSet());
    return Known.of(
        documents.stream().map(Ints::toArray),
        LEAST_OF_WORDS,
        (int) (documents.size() * MOST_OF_DOCUMENTS));
  }

  private static List<Batch> batches(
      List<Task> tasks, List<Known> properties, Known words, Known ofDocuments) {
    IdentityHashMap<int[][], Batch> known = new IdentityHashMap<>();
    List<Batch> batches = new ArrayList<>();
    for (int i = 0; i < tasks.size(); i++) {
      Task task = tasks.get(i);
      for (int j = 0; j < task.classes().length; j++) {
        NetworkSample sample = task.samples().get(j);
        Batch batch = known.get(sample.sentence());
        if (batch == null) {
          batch =
              new Batch(
                  Stream.of(sample.sentence()).map(words::rows).toArray(int[][]::new),
                  ofDocuments.rows(sample.document()),
                  new ArrayList<>());
          known.put(sample.sentence(), batch);
          batches.add(batch);
        }
        int[] rows = properties.get(i).rows(sample.properties());
        batch.lessons().add(new Lesson(i, rows, sample.places(), task.classes()[j]));
      }
    }
    return batches;
  }

  private NetworkTrainer learn(int epochs) {
    for (int epoch = 0; epoch < epochs; epoch++) {
      Collections.shuffle(batches, random);
      batches.forEach(this::learn);
    }
    return this;
  }

  private Encoder encoder() {
    return new Encoder(forwards.recurrence(), backwards.recurrence());
  }

  private void learn(Batch batch) {
    int length = batch.words().length;
    int[][] kept = new int[length][];
    float[][] inputs = new float[length][INPUTS];
    for (int i = 0; i < length; i++) {
      kept[i] = Parameters.some(batch.words()[i], DROPPED, random);
      words.addRows(kept[i], 1 / (1 - DROPPED), inputs[i]);
    }
    int[] document = some(batch.document());
    float scale = (float) (1 / Math.sqrt(Math.max(1, document.length)));
    float[] topic = new float[TOPIC];
    topics.addRows(document, scale, topic);
    float[][] states = joined(forwards.read(inputs), backwards.read(inputs), topic);
    float[][] ofStates = new float[length][STATES];
    for (Lesson lesson : batch.lessons()) {
      heads
          .get(lesson.task())
          .learn(lesson.rows(), lesson.places(), lesson.wanted(), states, ofStates);
    }
    topics.descendRows(document, scale, ofTopic(ofStates));
    float[][] below = new float[length][INPUTS];
    forwards.learn(inputs, half(ofStates, 0), below);
    backwards.learn(inputs, half(ofStates, UNITS), below);
    for (int i = 0; i < length; i++) {
      words.descendRows(kept[i], 1 / (1 - DROPPED), below[i]);
    }
  }

  /** Draws from the words of a document, as if it were shorter. */
  private int[] some(int[] document) {
    boolean brief = random.nextFloat() < BRIEFS;
    return Parameters.some(document, brief ? DROPPED_OF_BRIEF : DROPPED_OF_DOCUMENT, random);
  }

  private static float[] ofTopic(float[][] ofStates) {
    float[] all = new float[TOPIC];
    for (float[] states : ofStates) {
      for (int i = 0; i < TOPIC; i++) {
        all[i] += states[2 * UNITS + i];
      }
    }
    return all;
  }

  private static float[][] joined(float[][] left, float[][] right, float[] topic) {
    float[][] joined = new float[left.length][STATES];
    for (int i = 0; i < left.length; i++) {
      System.arraycopy(left[i], 0, joined[i], 0, UNITS);
      System.arraycopy(right[i], 0, joined[i], UNITS, UNITS);
      System.arraycopy(topic, 0, joined[i], 2 * UNITS, TOPIC);
    }
    return joined;
  }

  private static float[][] half(float[][] of, int from) {
    float[][] half = new float[of.length][UNITS];
    for (int i = 0; i < of.length; i++) {
      System.arraycopy(of[i], from, half[i], 0, UNITS);
    }
    return half;
  }
}

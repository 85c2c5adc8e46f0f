package io.github.depeche.train.names;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Multiset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Groups words by the words that stand beside them: exchange clustering, which moves one word at a
 * time to the group that makes its neighbours most predictable. Deterministic.
 */
final class ClusterTrainer {

  private static final int GROUPS = Integer.getInteger("groups", 256);
  private static final int ROUNDS = 15;
  private static final int LEAST_COUNT = 3;

  /** Only so many of the most frequent words count as neighbours. */
  private static final int NEIGHBOURS = 4000;

  private final List<String> words;
  private final int[] count;
  private final int[] group;

  /** By word: its neighbours (those on the right after those on the left), and how often. */
  private final int[][] neighbours;

  private final int[][] times;
  private final int[][] together;
  private final double[] inGroup = new double[GROUPS];
  private final double[] log;

  private ClusterTrainer(List<String> words, int[] count, int[][] neighbours, int[][] times) {
    this.words = words;
    this.count = count;
    this.neighbours = neighbours;
    this.times = times;
    this.group = new int[words.size()];
    this.together = new int[2 * NEIGHBOURS][GROUPS];
    this.log = new double[1 << 16];
    for (int i = 1; i < log.length; i++) {
      log[i] = i * Math.log(i);
    }
  }

  /** Returns the group of each word that is frequent enough, from 1. */
  static ImmutableMap<String, Integer> train(List<List<String>> sentences) {
    Multiset<String> counts = HashMultiset.create();
    sentences.forEach(counts::addAll);
    List<String> words = new ArrayList<>(counts.elementSet());
    words.removeIf(word -> counts.count(word) < LEAST_COUNT);
    words.sort(
        Comparator.comparing((String word) -> -counts.count(word))
            .thenComparing(Comparator.naturalOrder()));
    Map<String, Integer> ids = new HashMap<>();
    words.forEach(word -> ids.put(word, ids.size()));
    List<Map<Integer, Integer>> beside = new ArrayList<>();
    words.forEach(word -> beside.add(new java.util.TreeMap<>()));
    for (List<String> sentence : sentences) {
      for (int i = 0; i + 1 < sentence.size(); i++) {
        int left = ids.getOrDefault(sentence.get(i), -1);
        int right = ids.getOrDefault(sentence.get(i + 1), -1);
        if (right >= 0 && left >= 0 && left < NEIGHBOURS) {
          beside.get(right).merge(left, 1, Integer::sum);
        }
        if (left >= 0 && right >= 0 && right < NEIGHBOURS) {
          beside.get(left).merge(NEIGHBOURS + right, 1, Integer::sum);
        }
      }
    }
    int[][] neighbours = new int[words.size()][];
    int[][] times = new int[words.size()][];
    for (int w = 0; w < words.size(); w++) {
      neighbours[w] = beside.get(w).keySet().stream().mapToInt(Integer::intValue).toArray();
      times[w] = beside.get(w).values().stream().mapToInt(Integer::intValue).toArray();
    }
    int[] count = words.stream().mapToInt(counts::count).toArray();
    return new ClusterTrainer(words, count, neighbours, times).run();
  }

  private ImmutableMap<String, Integer> run() {
    for (int w = 0; w < words.size(); w++) {
      move(w, w % GROUPS, 1);
    }
    for (int round = 0; round < ROUNDS; round++) {
      int moved = 0;
      for (int w = 0; w < words.size(); w++) {
        int before = group[w];
        move(w, before, -1);
        int best = before;
        double bestGain = gain(w, before);
        for (int g = 0; g < GROUPS; g++) {
          double gain = g == before ? bestGain : gain(w, g);
          if (gain > bestGain + 1e-9) {
            best = g;
            bestGain = gain;
          }
        }
        move(w, best, 1);
        moved += best == before ? 0 : 1;
      }
      if (moved * 200 < words.size()) {
        break;
      }
    }
    ImmutableMap.Builder<String, Integer> groups = ImmutableMap.builder();
    for (int w = 0; w < words.size(); w++) {
      groups.put(words.get(w), group[w] + 1);
    }
    return groups.buildOrThrow();
  }

  private void move(int word, int to, int sign) {
    group[word] = to;
    inGroup[to] += sign * count[word];
    for (int i = 0; i < neighbours[word].length; i++) {
      together[neighbours[word][i]][to] += sign * times[word][i];
    }
  }

  /** By how much the likelihood grows when a word joins a group. */
  private double gain(int word, int to) {
    double gain = -2 * (xlogx(inGroup[to] + count[word]) - xlogx(inGroup[to]));
    int[] near = neighbours[word];
    for (int i = 0; i < near.length; i++) {
      int now = together[near[i]][to];
      int then = now + times[word][i];
      gain += then < log.length ? log[then] - log[now] : xlogx(then) - xlogx(now);
    }
    return gain;
  }

  private static double xlogx(double x) {
    return x <= 0 ? 0 : x * Math.log(x);
  }
}

package io.github.depeche.train.names;

import io.github.depeche.extract.mentions.names.NameKind;
import io.github.depeche.extract.mentions.names.NameSpan;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Strict scores: a name is right when its first and last word and its kind are. */
final class Score {

  private final int[] gold = new int[NameKind.values().length];
  private final int[] found = new int[NameKind.values().length];
  private final int[] right = new int[NameKind.values().length];

  void add(List<NameSpan> goldNames, List<NameSpan> foundNames) {
    Set<NameSpan> known = new HashSet<>(goldNames);
    goldNames.forEach(name -> gold[name.kind().ordinal()]++);
    for (NameSpan name : foundNames) {
      found[name.kind().ordinal()]++;
      right[name.kind().ordinal()] += known.contains(name) ? 1 : 0;
    }
  }

  /** Returns one line for all kinds and one for each. */
  String report() {
    StringBuilder report = new StringBuilder(line("all", sum(gold), sum(found), sum(right)));
    for (NameKind kind : NameKind.values()) {
      int k = kind.ordinal();
      report.append(line(kind.name().toLowerCase(Locale.ROOT), gold[k], found[k], right[k]));
    }
    return report.toString();
  }

  private static int sum(int[] counts) {
    int sum = 0;
    for (int count : counts) {
      sum += count;
    }
    return sum;
  }

  private static String line(String name, int gold, int found, int right) {
    double p = found == 0 ? 0 : (double) right / found;
    double r = gold == 0 ? 0 : (double) right / gold;
    double f1 = p + r == 0 ? 0 : 2 * p * r / (p + r);
    return String.format(
        Locale.ROOT,
        "%-14s P %.4f  R %.4f  F1 %.4f  gold %d  found %d%n",
        name,
        p,
        r,
        f1,
        gold,
        found);
  }
}

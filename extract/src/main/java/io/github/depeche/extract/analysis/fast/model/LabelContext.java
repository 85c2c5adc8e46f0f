package io.github.depeche.extract.analysis.fast.model;

import java.util.Arrays;

/** A complete tree, and what the choice of relations asks of it. */
final class LabelContext {

  private static final int ETRE = Hash.of("être");
  private static final int AVOIR = Hash.of("avoir");

  final ParseInput input;
  final int[] heads;

  /**
   * By word: tags of the dependents on each side, as bits; lemma of the preposition, of the
   * determiner, of a pronoun.
   */
  final int[] leftTags;

  final int[] rightTags;
  final int[] marker;
  final int[] determiner;
  final int[] pronoun;

  /** By word: its verb form and auxiliaries. */
  final int[] voice;

  private final int[] before;
  private final int[] after;
  private final int[] rank;
  private final int[] count;

  LabelContext(ParseInput input, int[] heads) {
    int n = input.length + 2;
    this.input = input;
    this.heads = heads;
    leftTags = new int[n];
    rightTags = new int[n];
    marker = new int[n];
    determiner = new int[n];
    pronoun = new int[n];
    voice = new int[n];
    before = new int[n];
    after = new int[n];
    rank = new int[n];
    count = new int[n];
    int[] last = new int[n];
    Arrays.fill(last, input.none);
    Arrays.fill(before, input.none);
    Arrays.fill(after, input.none);
    for (int d = 0; d < input.length; d++) {
      int h = heads[d];
      Tag tag = Tag.at(input.tag[d]);
      if (d < h) {
        leftTags[h] |= 1 << tag.ordinal();
        children(d, h, tag);
      } else {
        rightTags[h] |= 1 << tag.ordinal();
        if (tag == Tag.PRON && pronoun[h] == 0) {
          pronoun[h] = input.lower[d];
        }
      }
      if (tag != Tag.PUNCT) {
        before[d] = last[h];
        if (last[h] != input.none) {
          after[last[h]] = d;
        }
        last[h] = d;
        rank[d] = count[h]++;
      }
    }
    for (int d = 0; d < input.length; d++) {
      voice[d] = voice[d] * 32 + input.tag[d];
    }
  }

  private void children(int d, int h, Tag tag) {
    if (tag == Tag.ADP || tag == Tag.SCONJ) {
      marker[h] = input.lemma[d];
    } else if (tag == Tag.DET) {
      determiner[h] = input.lower[d];
    } else if (tag == Tag.PRON) {
      pronoun[h] = input.lower[d];
    } else if (tag == Tag.AUX
        || tag == Tag.AUX_INFINITIVE
        || tag == Tag.AUX_PAST
        || tag == Tag.AUX_PRESENT) {
      int lemma = input.lemma[d];
      voice[h] = voice[h] * 4 + (lemma == ETRE ? 1 : lemma == AVOIR ? 2 : 3);
    }
  }

  /** Returns the dependent of the same head before {@code d}, punctuation apart, or none. */
  int before(int d) {
    return before[d];
  }

  int after(int d) {
    return after[d];
  }

  /** Returns how many dependents of the same head stand before {@code d}, 3 at most. */
  int rank(int d) {
    return Math.min(3, rank[d]);
  }

  int siblings(int d) {
    return Math.min(4, count[heads[d]]);
  }

  boolean commaBetween(int d) {
    int h = Math.min(heads[d], input.length);
    return input.commas[Math.max(d, h)] > input.commas[Math.min(d, h)];
  }
}

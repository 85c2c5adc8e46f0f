package io.github.depeche.extract.analysis.fast.model;

/**
 * A tagged sentence as arrays, as the parser wants it. After the words stand two more: {@link
 * #root} above all, and {@link #none} for what is not there.
 */
public final class ParseInput {

  final int length;
  final int root;
  final int none;
  final WordForm[] words;
  final int[] tag;
  final int[] lemma;
  final int[] lower;
  final int[] agreement;
  final int[] ending;

  /** Up to each word: commas, finite verbs, conjunctions, other punctuation. */
  final int[] commas;

  final int[] verbs;
  final int[] conjunctions;
  final int[] signs;

  /**
   * @param words the words; those from {@code length} on are not looked at
   * @param tags their tags' ordinals
   */
  public ParseInput(WordForm[] words, int length, int[] tags) {
    this.words = words;
    this.length = length;
    this.root = length;
    this.none = length + 1;
    this.tag = new int[length + 2];
    this.lemma = new int[length + 2];
    this.lower = new int[length + 2];
    this.agreement = new int[length + 2];
    this.ending = new int[length + 2];
    this.commas = new int[length + 2];
    this.verbs = new int[length + 2];
    this.conjunctions = new int[length + 2];
    this.signs = new int[length + 2];
    for (int i = 0; i < length; i++) {
      WordForm word = words[i];
      int t = tags[i];
      tag[i] = t;
      lemma[i] = word.lemma(t);
      lower[i] = word.lower;
      agreement[i] = word.agreement(t);
      ending[i] = word.endings[3];
      boolean comma = word.text.equals(",");
      commas[i + 1] = commas[i] + (comma ? 1 : 0);
      verbs[i + 1] = verbs[i] + (t == Tag.VERB.ordinal() || t == Tag.AUX.ordinal() ? 1 : 0);
      conjunctions[i + 1] = conjunctions[i] + (t == Tag.CCONJ.ordinal() ? 1 : 0);
      signs[i + 1] = signs[i] + (t == Tag.PUNCT.ordinal() && !comma ? 1 : 0);
    }
    for (int i = root; i <= none; i++) {
      tag[i] = Tag.COUNT + (i - root);
      lemma[i] = -1 - (i - root);
      lower[i] = lemma[i];
    }
  }

  /** Returns the sentence read from its last word to its first. */
  public ParseInput reversed() {
    WordForm[] backwards = new WordForm[length];
    int[] tags = new int[length];
    for (int i = 0; i < length; i++) {
      backwards[i] = words[length - 1 - i];
      tags[i] = tag[length - 1 - i];
    }
    return new ParseInput(backwards, length, tags);
  }

  /** Returns the word at {@code i}. */
  public WordForm word(int i) {
    return words[i];
  }

  /** Returns the tag of the word at {@code i}. */
  public Tag tag(int i) {
    return Tag.at(tag[i]);
  }

  /** Returns the number of words. */
  public int length() {
    return length;
  }
}

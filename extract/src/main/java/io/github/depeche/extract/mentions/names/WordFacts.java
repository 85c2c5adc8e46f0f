package io.github.depeche.extract.mentions.names;

import java.util.Locale;

/**
 * What the name model sees of a word by itself.
 *
 * @param form the word
 * @param word the hash of the word in small letters, its digits all the same
 * @param shape the hash of its shape
 * @param dictionary the parts of speech it can be
 * @param lists the word lists that have it
 * @param cluster the group of words that stand in like places
 * @param classes what its letters look like
 */
record WordFacts(
    String form, int word, int shape, int dictionary, int lists, int cluster, int classes) {

  /** How many words before and after a word tell of it. */
  static final int REACH = 2;

  /** Stands for a word outside the sentence. */
  static final int EDGE = Hashes.of("<edge>");

  private static final int LONGEST_AFFIX = 5;

  static WordFacts of(String form, NameResources resources) {
    return new WordFacts(
        form,
        Hashes.of(normalized(form)),
        Hashes.of(WordShapes.of(form)),
        resources.knowledge().dictionary(form),
        resources.knowledge().lists(form),
        resources.clusters().of(form),
        resources.classes().of(form));
  }

  /** Returns what is known of each word of a document. */
  static WordFacts[] of(NameText text, NameResources resources) {
    WordFacts[] facts = new WordFacts[text.size()];
    for (int i = 0; i < facts.length; i++) {
      facts[i] = of(text.form(i), resources);
    }
    return facts;
  }

  /**
   * Returns the number of the first of the features of a word so far from the one that is looked
   * at.
   */
  static int template(int offset) {
    return 20 * (offset + REACH + 1);
  }

  /**
   * Adds the features of the word.
   *
   * @param offset where it stands from the word that is looked at, at most {@link #REACH} away
   */
  void collect(int offset, FeatureList out) {
    int template = template(offset);
    out.add(template, word);
    out.add(template + 1, shape);
    out.add(template + 2, dictionary);
    out.add(template + 3, cluster);
    out.add(template + 5, lists);
    out.add(template + 6, classes);
    if (offset == 0) {
      letters(out);
      for (int c = 0, rest = classes; c < WordClasses.COUNT; c++, rest >>= 2) {
        out.add(190 + c, rest & 3, shape);
      }
      out.add(152, dictionary, shape);
    } else if (Math.abs(offset) == 1) {
      int n = Math.min(3, form.length());
      out.add(template + 7, Hashes.of(form.substring(0, n)));
      out.add(template + 8, Hashes.of(form.substring(form.length() - n)));
    }
  }

  /** Adds the features of a place outside the sentence. */
  static void collectEdge(int offset, FeatureList out) {
    int template = template(offset);
    out.add(template, EDGE);
    out.add(template + 1, EDGE);
    out.add(template + 2, -1);
    out.add(template + 3, -1);
    out.add(template + 5, -1);
  }

  private void letters(FeatureList out) {
    out.add(1, Hashes.of(form));
    int length = Math.min(form.length(), LONGEST_AFFIX);
    for (int n = 1; n <= length; n++) {
      out.add(1 + n, Hashes.of(form.substring(0, n)));
      out.add(7 + n, Hashes.of(form.substring(form.length() - n)));
    }
  }

  private static String normalized(String form) {
    String lower = form.toLowerCase(Locale.ROOT);
    StringBuilder digits = new StringBuilder(lower.length());
    for (int i = 0; i < lower.length(); i++) {
      digits.append(Character.isDigit(lower.charAt(i)) ? '9' : lower.charAt(i));
    }
    return digits.toString();
  }
}

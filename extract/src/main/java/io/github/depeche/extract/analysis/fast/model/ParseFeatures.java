package io.github.depeche.extract.analysis.fast.model;

/**
 * The features by which a transition is chosen: words, tags and arcs around the stack's top and the
 * next word. They come in three parts: those of the next word and what follows it, those of it
 * together with the stack's top, which hang on nothing but where the two stand and whether the top
 * has its head, and all others.
 */
final class ParseFeatures {

  private static final int MOST = 160;

  final int[] hashes = new int[MOST];
  int count;

  /** Makes all features of a state. */
  void extract(ParseState state) {
    count = 0;
    addNext(state);
    addPair(state);
    addRest(state);
  }

  /** Makes the features of the next word. */
  void extractNext(ParseState state) {
    count = 0;
    addNext(state);
  }

  /** Makes the features of the next word together with the stack's top. */
  void extractPair(ParseState state) {
    count = 0;
    addPair(state);
  }

  /** Makes all others. */
  void extractRest(ParseState state) {
    count = 0;
    addRest(state);
  }

  private void addNext(ParseState state) {
    ParseInput in = state.input;
    int[] tag = in.tag;
    int[] lemma = in.lemma;
    int n0 = state.ahead(0);
    int n1 = state.ahead(1);
    int n2 = state.ahead(2);
    int n3 = state.ahead(3);
    add(Hash.of(4, lemma[n0], tag[n0]));
    add(Hash.of(5, lemma[n0]));
    add(Hash.of(6, tag[n0]));
    add(Hash.of(7, lemma[n1], tag[n1]));
    add(Hash.of(8, lemma[n1]));
    add(Hash.of(9, tag[n1]));
    add(Hash.of(10, lemma[n2], tag[n2]));
    add(Hash.of(11, lemma[n2]));
    add(Hash.of(12, tag[n2]));
    add(Hash.of(14, in.lower[n0], tag[n0]));
    add(Hash.of(15, in.lower[n1], tag[n1]));
    add(Hash.of(16, tag[n3], tag[n2], tag[n1]));
    add(Hash.of(27, tag[n0], tag[n1]));
    add(Hash.of(29, lemma[n0], lemma[n1]));
    add(Hash.of(34, tag[n0], tag[n1], tag[n2]));
  }

  private void addPair(ParseState state) {
    ParseInput in = state.input;
    int s0 = state.stacked(0);
    int n0 = state.ahead(0);
    int n1 = state.ahead(1);
    int s0p = in.tag[s0];
    int n0p = in.tag[n0];
    int n1p = in.tag[n1];
    int n2p = in.tag[state.ahead(2)];
    int s0w = in.lemma[s0];
    int n0w = in.lemma[n0];
    int attached = attached(state, s0);
    int pair = pair(s0p, n0p, attached);
    int distance = distance(n0 - s0);
    add(Hash.of(1, s0w, s0p, attached));
    add(Hash.of(2, s0w));
    add(Hash.of(3, s0p, attached));
    add(Hash.of(13, in.lower[s0], s0p));
    add(Hash.of(20, s0w, s0p, n0w, n0p));
    add(Hash.of(21, s0w, s0p, n0w));
    add(Hash.of(22, s0w, n0w, n0p));
    add(Hash.of(23, s0w, pair));
    add(Hash.of(24, n0w, pair));
    add(Hash.of(25, s0w, n0w));
    add(Hash.of(26, pair));
    add(Hash.of(28, s0p, n1p));
    add(Hash.of(30, s0w, n0p, n1p));
    add(Hash.of(31, n0w, s0p, n1p));
    add(Hash.of(32, in.lemma[n1], pair));
    add(Hash.of(33, in.lower[s0], in.lower[n0]));
    add(Hash.of(35, pair, n1p));
    add(Hash.of(36, pair, n1p, n2p));
    add(Hash.of(50, pair, distance));
    add(Hash.of(51, s0w, distance));
    add(Hash.of(52, n0w, distance));
    add(Hash.of(53, s0w, n0w, distance));
    if (s0 < in.root) {
      int between = between(in, s0, n0);
      add(Hash.of(92, pair, between >> 6));
      add(Hash.of(93, pair, between >> 4 & 3));
      add(Hash.of(94, pair, between >> 2 & 3));
      add(Hash.of(95, pair, between));
      add(Hash.of(96, pair, between, distance));
      add(Hash.of(98, s0w, n0p, between));
      add(Hash.of(99, n0w, s0p, between));
    }
    int fit = fit(in, s0, n0);
    add(Hash.of(100, pair, fit));
    add(Hash.of(102, pair, fit, distance));
    add(Hash.of(103, in.ending[s0], n0p));
    add(Hash.of(104, in.ending[n0], s0p));
    add(Hash.of(105, in.ending[s0], in.ending[n0]));
  }

  private void addRest(ParseState state) {
    ParseInput in = state.input;
    int[] tag = in.tag;
    int[] lemma = in.lemma;
    int s0 = state.stacked(0);
    int s1 = state.stacked(1);
    int s2 = state.stacked(2);
    int n0 = state.ahead(0);
    int n1 = state.ahead(1);
    int s0h = state.headOrNone(s0);
    int s0h2 = state.headOrNone(s0h);
    int s0l = state.left[s0];
    int s0r = state.right[s0];
    int s0l2 = state.left2[s0];
    int s0r2 = state.right2[s0];
    int n0l = state.left[n0];
    int n0l2 = state.left2[n0];
    int s1r = state.right[s1];
    int s0p = tag[s0];
    int n0p = tag[n0];
    int s1p = tag[s1];
    int n1p = tag[n1];
    int s0w = lemma[s0];
    int n0w = lemma[n0];
    int s1w = lemma[s1];
    // The pair of tags is part of most features; whether the stack's top has its head decides what
    // is allowed.
    int pair = pair(s0p, n0p, attached(state, s0));

    add(Hash.of(17, s1w, s1p));
    add(Hash.of(37, pair, tag[s0h]));
    add(Hash.of(38, pair, tag[s0l]));
    add(Hash.of(39, pair, tag[s0r]));
    add(Hash.of(40, pair, tag[n0l]));
    add(Hash.of(41, pair, s1p));
    add(Hash.of(42, pair, s1w));
    add(Hash.of(43, s0w, s1p, n0p));
    add(Hash.of(44, n0w, s1p, s0p));
    add(Hash.of(45, tag[s2], s1p, s0p, n0p));
    add(Hash.of(46, s1p, n0p));
    add(Hash.of(47, s1w, n0w));
    add(Hash.of(48, s1w, n0p));
    add(Hash.of(49, pair, s1p, n1p));
    add(Hash.of(54, pair, tag[s0r], tag[n0l]));

    int s0vr = state.rights[s0];
    int s0vl = state.lefts[s0];
    int n0vl = state.lefts[n0];
    add(Hash.of(55, s0w, s0vr));
    add(Hash.of(56, s0p, s0vr));
    add(Hash.of(57, s0w, s0vl));
    add(Hash.of(58, s0p, s0vl));
    add(Hash.of(59, n0w, n0vl));
    add(Hash.of(60, n0p, n0vl));
    add(Hash.of(61, pair, s0vr, n0vl));

    add(Hash.of(62, lemma[s0h], tag[s0h]));
    add(Hash.of(63, lemma[s0l], tag[s0l]));
    add(Hash.of(64, lemma[s0r], tag[s0r]));
    add(Hash.of(65, lemma[n0l], tag[n0l]));
    add(Hash.of(66, lemma[s0h2], tag[s0h2]));
    add(Hash.of(67, lemma[s0l2], tag[s0l2]));
    add(Hash.of(68, lemma[s0r2], tag[s0r2]));
    add(Hash.of(69, lemma[n0l2], tag[n0l2]));
    add(Hash.of(70, s0p, tag[s0l], tag[s0l2]));
    add(Hash.of(71, s0p, tag[s0r], tag[s0r2], n0p));
    add(Hash.of(72, s0p, tag[s0h], tag[s0h2], n0p));
    add(Hash.of(73, n0p, tag[n0l], tag[n0l2]));
    add(Hash.of(74, s1p, tag[s1r], n0p));
    add(Hash.of(75, s0w, lemma[s0r], n0p));
    add(Hash.of(76, lemma[s0h], s0p, n0w));
    add(Hash.of(77, lemma[s0h], pair));
    addMarkers(state, s0, s1, s0h, n0, n1, pair);
    if (s0 < in.root) {
      add(Hash.of(97, pair, s1p, between(in, s0, n0)));
    }
    add(Hash.of(101, pair, s1p, fit(in, s0, n0) * 8 + fit(in, s1, n0)));

    add(Hash.of(111, s0p, state.leftTags[s0], n0p));
    add(Hash.of(112, pair, state.rightTags[s0]));
    add(Hash.of(113, pair, state.leftTags[n0]));
    add(Hash.of(114, s0w, state.rightTags[s0], n0p));
    add(Hash.of(115, s1p, state.rightTags[s1], n0p, s0p));
    add(Hash.of(116, s0w, state.leftTags[n0], n0p));
    add(Hash.of(117, pair, state.leftTags[s0], state.rightTags[s0]));
    add(Hash.of(118, pair, tag[s0h], state.rightTags[s0h]));
    add(Hash.of(119, pair, state.leftTags[n0], state.rightTags[s0]));
    add(Hash.of(120, pair, Math.min(state.size, 4), n1 >= in.root ? 1 : 0));
  }

  /** Prepositions and conjunctions that stand before the words. */
  private void addMarkers(ParseState state, int s0, int s1, int s0h, int n0, int n1, int pair) {
    ParseInput in = state.input;
    int m0 = state.marker[n0];
    int ms = state.marker[s0];
    // The preposition of the next word's noun, when the next word is that preposition.
    int ahead = in.tag[n0] == Tag.ADP.ordinal() ? in.lemma[n0] : m0;
    add(Hash.of(80, in.lemma[s0], m0, in.tag[n0]));
    add(Hash.of(81, pair, m0));
    add(Hash.of(82, in.lemma[s0], in.lemma[n0], m0));
    add(Hash.of(83, pair, ms, m0));
    add(Hash.of(84, in.lemma[s1], m0, in.tag[n0]));
    add(Hash.of(85, in.tag[s1], pair, m0));
    add(Hash.of(86, in.lemma[s0h], in.tag[s0], m0));
    add(Hash.of(87, pair, ahead, in.tag[n1]));
    add(Hash.of(88, in.lemma[s0], ahead));
    add(Hash.of(91, pair, state.marker[s1], m0, in.tag[s1]));
  }

  /** Returns whether a word of the stack has its head. */
  static int attached(ParseState state, int word) {
    return state.headOrNone(word) == state.input.none ? 0 : 1;
  }

  private static int pair(int s0p, int n0p, int attached) {
    return (s0p * 32 + n0p) * 2 + attached;
  }

  /**
   * Returns what stands between the stack's top and the next word: commas, verbs, conjunctions and
   * other signs, two bits each.
   */
  private static int between(ParseInput in, int s0, int n0) {
    int end = Math.min(n0, in.root);
    int commas = Math.min(3, in.commas[end] - in.commas[s0 + 1]);
    int verbs = Math.min(2, in.verbs[end] - in.verbs[s0 + 1]);
    int conjunctions = Math.min(2, in.conjunctions[end] - in.conjunctions[s0 + 1]);
    int signs = Math.min(2, in.signs[end] - in.signs[s0 + 1]);
    return ((commas * 4 + verbs) * 4 + conjunctions) * 4 + signs;
  }

  /** Returns whether two words agree in gender and in number, and whether that is known of both. */
  private static int fit(ParseInput in, int a, int b) {
    int agrees = in.agreement[a] & in.agreement[b];
    return ((agrees & 3) != 0 ? 1 : 0)
        | ((agrees & 12) != 0 ? 2 : 0)
        | (in.agreement[a] != 0 && in.agreement[b] != 0 ? 4 : 0);
  }

  private static int distance(int words) {
    return words < 5 ? words : words < 8 ? 5 : words < 15 ? 6 : 7;
  }

  private void add(int hash) {
    hashes[count++] = hash;
  }
}

package io.github.depeche.extract.analysis.fast.model;

/** The features by which the relation of a word to its head is chosen in a complete tree. */
final class LabelFeatures {

  private static final int MOST = 80;

  final int[] hashes = new int[MOST];
  int count;

  void extract(LabelContext tree, int d, int headLabel) {
    count = 0;
    ParseInput in = tree.input;
    int[] tag = in.tag;
    int[] lemma = in.lemma;
    int h = tree.heads[d];
    int g = h >= in.root ? in.none : tree.heads[h];
    int dp = tag[d];
    int hp = tag[h];
    int dw = lemma[d];
    int hw = lemma[h];
    int side = d < h ? 0 : 1;
    int distance = Math.min(Math.abs(h - d), 6) * 2 + side;
    int pair = (dp * 32 + hp) * 2 + side;
    int marker = tree.marker[d];
    int before = tree.before(d);
    int after = tree.after(d);
    int p1 = d > 0 ? d - 1 : in.none;
    int n1 = d + 1 < in.length ? d + 1 : in.none;
    add(Hash.of(1, pair));
    add(Hash.of(2, pair, distance));
    add(Hash.of(3, dw, pair));
    add(Hash.of(4, hw, pair));
    add(Hash.of(5, dw, hw, side));
    add(Hash.of(6, in.lower[d], hp, side));
    add(Hash.of(7, in.lower[h], dp, side));
    add(Hash.of(8, pair, marker));
    add(Hash.of(9, hw, marker, dp));
    add(Hash.of(10, hw, marker, dw));
    add(Hash.of(11, dw, marker, hp));
    add(Hash.of(12, pair, tree.leftTags[d]));
    add(Hash.of(13, pair, tree.rightTags[d]));
    add(Hash.of(14, pair, tree.leftTags[h]));
    add(Hash.of(15, pair, tree.rightTags[h]));
    add(Hash.of(16, pair, marker, tree.leftTags[d]));
    add(Hash.of(17, pair, tag[before]));
    add(Hash.of(18, pair, tag[after]));
    add(Hash.of(19, pair, lemma[before]));
    add(Hash.of(20, pair, lemma[after]));
    add(Hash.of(21, pair, headLabel));
    add(Hash.of(22, pair, headLabel, marker));
    add(Hash.of(23, dw, headLabel, side));
    add(Hash.of(24, pair, tag[g]));
    add(Hash.of(25, pair, lemma[g]));
    add(Hash.of(26, pair, tree.voice[h]));
    add(Hash.of(27, pair, tree.voice[h], marker));
    add(Hash.of(28, pair, tree.voice[d]));
    add(Hash.of(29, hw, tree.voice[h], dp, side));
    add(Hash.of(30, in.ending[d], pair));
    add(Hash.of(31, in.ending[h], pair));
    add(Hash.of(36, pair, tag[p1], tag[n1]));
    add(Hash.of(37, pair, lemma[p1]));
    add(Hash.of(38, pair, lemma[n1]));
    add(Hash.of(39, pair, in.words[d].shape & 7, h < in.root ? in.words[h].shape & 7 : 0));
    add(Hash.of(40, pair, tree.rank(d)));
    add(Hash.of(41, pair, tree.siblings(d)));
    add(Hash.of(42, dw, tree.leftTags[h], side));
    add(Hash.of(43, pair, tree.pronoun[d]));
    add(Hash.of(44, pair, tree.pronoun[h]));
    add(Hash.of(45, dw, tree.pronoun[h], hw));
    add(Hash.of(46, pair, tree.commaBetween(d) ? 1 : 0, tree.voice[h]));
    add(Hash.of(47, pair, tree.commaBetween(d) ? 1 : 0, marker));
    add(Hash.of(48, pair, agreement(in, d, h)));
    add(Hash.of(49, pair, tree.determiner[d], marker));
    add(Hash.of(50, dw, in.lower[n1]));
    add(Hash.of(51, dw, in.lower[p1]));
    add(Hash.of(52, pair, tree.leftTags[h], tree.rightTags[h]));
    add(Hash.of(53, dw, marker, tree.determiner[d]));
  }

  private static int agreement(ParseInput in, int a, int b) {
    int both = in.agreement[a] & in.agreement[b];
    return ((both & 3) != 0 ? 1 : 0)
        | ((both & 12) != 0 ? 2 : 0)
        | (in.agreement[a] != 0 && in.agreement[b] != 0 ? 4 : 0);
  }

  private void add(int hash) {
    hashes[count++] = hash;
  }
}

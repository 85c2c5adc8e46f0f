package io.github.depeche.train;

import io.github.depeche.extract.analysis.fast.model.Labeler;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Gives the voted trees of raw texts relations to learn from. */
final class VotedRelations {

  private VotedRelations() {}

  /**
   * Returns the trees that have no open head and that the other parser has parsed. A word has the
   * other parser's relation where that agrees on its head, else the labeler's.
   */
  static List<LabelerTrainer.Example> of(
      List<ParserTrainer.Example> trees, Map<String, GoldSentence> others, Labeler labeler) {
    List<LabelerTrainer.Example> examples = new ArrayList<>();
    for (ParserTrainer.Example tree : trees) {
      GoldSentence other = others.get(Pipeline.forms(tree.input()));
      if (other == null || !isTree(tree.heads())) {
        continue;
      }
      int[] relations = labeler.label(tree.input(), tree.heads());
      for (int i = 0; i < relations.length; i++) {
        int theirs = labeler.relations().indexOf(other.relations().get(i));
        if (theirs >= 0 && other.heads()[i] == tree.heads()[i]) {
          relations[i] = theirs;
        }
      }
      examples.add(new LabelerTrainer.Example(tree.input(), tree.heads(), relations));
    }
    return examples;
  }

  /**
   * Returns whether every word is below the one root: heads by majority may be open or go round.
   */
  private static boolean isTree(int[] heads) {
    int root = heads.length;
    if (Arrays.stream(heads).filter(head -> head == root).count() != 1) {
      return false;
    }
    for (int word = 0; word < heads.length; word++) {
      int up = word;
      for (int steps = 0; up != root; steps++) {
        up = heads[up];
        if (up < 0 || steps > heads.length) {
          return false;
        }
      }
    }
    return true;
  }
}

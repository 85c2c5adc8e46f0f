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
   * other parser's relation where that agrees on its head, else the labeler's, which also has the
   * say on what stands behind a relation's colon and on pronouns behind a hyphen ("a-t-il"), as the
   * other parser knows neither.
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
        String theirs = other.relations().get(i);
        boolean same = base(theirs).equals(base(labeler.relations().get(relations[i])));
        int number = labeler.relations().indexOf(theirs);
        if (number >= 0
            && !same
            && other.heads()[i] == tree.heads()[i]
            && !other.forms().get(i).startsWith("-")) {
          relations[i] = number;
        }
      }
      examples.add(new LabelerTrainer.Example(tree.input(), tree.heads(), relations));
    }
    return examples;
  }

  private static String base(String relation) {
    int colon = relation.indexOf(':');
    return colon < 0 ? relation : relation.substring(0, colon);
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

package io.github.depeche.eval.errors;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import io.github.depeche.eval.Alignment;
import io.github.depeche.eval.Comparison;
import io.github.depeche.eval.Evaluation;
import io.github.depeche.eval.Score;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What one of two systems got by a score that the other did not.
 *
 * @param onlyA gold items that only the first found
 * @param onlyB gold items that only the second found
 * @param spuriousOnlyA wrong predictions that only the first made
 * @param spuriousOnlyB wrong predictions that only the second made
 */
public record SystemDifferences(
    List<Finding> onlyA,
    List<Finding> onlyB,
    List<Finding> spuriousOnlyA,
    List<Finding> spuriousOnlyB) {

  public SystemDifferences {
    onlyA = ImmutableList.copyOf(onlyA);
    onlyB = ImmutableList.copyOf(onlyB);
    spuriousOnlyA = ImmutableList.copyOf(spuriousOnlyA);
    spuriousOnlyB = ImmutableList.copyOf(spuriousOnlyB);
  }

  /**
   * What of an item both systems share: gold's side of it, or for a wrong prediction its place and
   * label.
   */
  private record Key(String document, Subject subject, String item) {}

  /**
   * Returns the differences of a comparison by a score of mentions, triggers, arguments, codes or
   * dates.
   */
  public static SystemDifferences of(Comparison comparison, Score score) {
    Map<Key, Finding> foundByA = found(comparison.a(), score);
    Map<Key, Finding> foundByB = found(comparison.b(), score);
    Map<Key, Finding> wrongInA = wrong(comparison.a(), score);
    Map<Key, Finding> wrongInB = wrong(comparison.b(), score);
    return new SystemDifferences(
        minus(foundByA, foundByB),
        minus(foundByB, foundByA),
        minus(wrongInA, wrongInB),
        minus(wrongInB, wrongInA));
  }

  private static List<Finding> minus(Map<Key, Finding> one, Map<Key, Finding> other) {
    return Sets.difference(one.keySet(), other.keySet()).stream().map(one::get).toList();
  }

  private static Map<Key, Finding> found(Evaluation evaluation, Score score) {
    Map<Key, Finding> found = new LinkedHashMap<>();
    for (Alignment alignment : evaluation.alignments()) {
      for (Finding finding : ErrorFinder.find(alignment)) {
        if (finding.subject() == Subject.of(score) && !ErrorListing.lowers(finding, score)) {
          finding
              .gold()
              .ifPresent(
                  side -> found.put(key(finding, side.span() + " " + side.description()), finding));
        }
      }
    }
    return found;
  }

  private static Map<Key, Finding> wrong(Evaluation evaluation, Score score) {
    Map<Key, Finding> wrong = new LinkedHashMap<>();
    for (Alignment alignment : evaluation.alignments()) {
      for (Finding finding : ErrorFinder.find(alignment)) {
        if (ErrorListing.lowers(finding, score)) {
          finding
              .predicted()
              .ifPresent(
                  side -> wrong.put(key(finding, side.span() + " " + side.label()), finding));
        }
      }
    }
    return wrong;
  }

  private static Key key(Finding finding, String item) {
    return new Key(finding.document(), finding.subject(), item);
  }
}

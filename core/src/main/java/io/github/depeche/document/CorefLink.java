package io.github.depeche.document;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * Says that two mentions are of the same thing.
 *
 * @param mention the later or less clear one
 * @param antecedent an earlier or clearer one
 */
public record CorefLink(Mention mention, Mention antecedent) {

  /**
   * @throws IllegalArgumentException if both are the same mention
   */
  public CorefLink {
    checkArgument(!mention.id().equals(antecedent.id()), "%s cannot refer to itself", mention.id());
  }
}

package io.github.depeche.extract.clauses;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * A grammatical function of a predicate in normal form: {@code subject}, {@code object}, {@code
 * clause-subject} (the subject of its complement clause), or an indirect function, named by its
 * preposition ({@code à}, {@code avec}).
 *
 * @param name the name that rules use
 */
public record Function(String name) {

  /** Who acts, in the active voice. */
  public static final Function SUBJECT = new Function("subject");

  /** Who or what is acted upon. */
  public static final Function OBJECT = new Function("object");

  /** What the subject or object becomes or is called: "élu maire", "nommer quelqu'un ministre". */
  public static final Function ATTRIBUTE = new Function("attribute");

  /** The subject of the complement clause or infinitive. */
  public static final Function CLAUSE_SUBJECT = new Function("clause-subject");

  /**
   * @throws IllegalArgumentException if {@code name} is empty
   */
  public Function {
    checkArgument(!name.isEmpty(), "a function needs a name");
  }

  /**
   * Returns the indirect function with {@code preposition} in its dictionary form, such as {@code
   * auprès de}.
   */
  public static Function indirect(String preposition) {
    return new Function(preposition);
  }

  /** Returns whether a preposition marks it. */
  public boolean isIndirect() {
    return !equals(SUBJECT) && !equals(OBJECT) && !equals(CLAUSE_SUBJECT) && !equals(ATTRIBUTE);
  }

  @Override
  public String toString() {
    return name;
  }
}

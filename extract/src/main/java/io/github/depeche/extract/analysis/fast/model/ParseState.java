package io.github.depeche.extract.analysis.fast.model;

import java.util.Arrays;

/**
 * A sentence half parsed by the arc-eager transition system: a stack of words, the words not yet
 * reached, and the arcs so far. The root stands after the last word.
 */
public final class ParseState {

  /** The transitions. */
  public static final int SHIFT = 0;

  public static final int LEFT = 1;
  public static final int RIGHT = 2;
  public static final int REDUCE = 3;
  public static final int TRANSITIONS = 4;

  final ParseInput input;
  final int[] stack;
  int size;
  int next;

  /**
   * By word: its head, or -1; its outermost dependents and those before them; how many there are on
   * each side.
   */
  final int[] head;

  final int[] left;
  final int[] left2;
  final int[] right;
  final int[] right2;
  final byte[] lefts;
  final byte[] rights;

  /**
   * By word: the tags of its dependents on each side, as bits; the lemma of its preposition or
   * conjunction.
   */
  final int[] leftTags;

  final int[] rightTags;
  final int[] marker;

  /** Starts a parse, with all words before it. */
  public ParseState(ParseInput input) {
    this(input, input.length + 2);
    Arrays.fill(head, -1);
    Arrays.fill(left, input.none);
    Arrays.fill(left2, input.none);
    Arrays.fill(right, input.none);
    Arrays.fill(right2, input.none);
  }

  private ParseState(ParseInput input, int n) {
    this.input = input;
    stack = new int[n];
    head = new int[n];
    left = new int[n];
    left2 = new int[n];
    right = new int[n];
    right2 = new int[n];
    lefts = new byte[n];
    rights = new byte[n];
    leftTags = new int[n];
    rightTags = new int[n];
    marker = new int[n];
  }

  /** Returns a state that goes on from here by itself. */
  public ParseState copy() {
    ParseState copy = new ParseState(input, stack.length);
    copy.become(this);
    return copy;
  }

  /** Makes this state, of the same sentence, the same as another. */
  void become(ParseState other) {
    int n = stack.length;
    size = other.size;
    next = other.next;
    System.arraycopy(other.stack, 0, stack, 0, size);
    System.arraycopy(other.head, 0, head, 0, n);
    System.arraycopy(other.left, 0, left, 0, n);
    System.arraycopy(other.left2, 0, left2, 0, n);
    System.arraycopy(other.right, 0, right, 0, n);
    System.arraycopy(other.right2, 0, right2, 0, n);
    System.arraycopy(other.lefts, 0, lefts, 0, n);
    System.arraycopy(other.rights, 0, rights, 0, n);
    System.arraycopy(other.leftTags, 0, leftTags, 0, n);
    System.arraycopy(other.rightTags, 0, rightTags, 0, n);
    System.arraycopy(other.marker, 0, marker, 0, n);
  }

  /** Returns whether the parse is complete. */
  public boolean isDone() {
    return next == input.root && size == 0;
  }

  /** Returns whether a transition can be taken. */
  public boolean allows(int transition) {
    boolean rootNext = next == input.root;
    return switch (transition) {
      case SHIFT -> !rootNext;
      case LEFT -> size > 0 && head[stack[size - 1]] < 0;
      case RIGHT -> size > 0 && !rootNext;
      default -> size > 0 && head[stack[size - 1]] >= 0;
    };
  }

  /** Returns the transition to take if there is no choice, or -1. */
  public int forced() {
    if (size == 0) {
      return SHIFT;
    }
    if (next == input.root) {
      return head[stack[size - 1]] < 0 ? LEFT : REDUCE;
    }
    return -1;
  }

  /** Takes a transition, which must be allowed. */
  public void apply(int transition) {
    switch (transition) {
      case SHIFT -> stack[size++] = next++;
      case LEFT -> arc(next, stack[--size]);
      case RIGHT -> {
        arc(stack[size - 1], next);
        stack[size++] = next++;
      }
      default -> size--;
    }
  }

  private void arc(int governor, int dependent) {
    head[dependent] = governor;
    int tag = input.tag[dependent];
    if (dependent < governor) {
      left2[governor] = left[governor];
      left[governor] = dependent;
      lefts[governor] = (byte) Math.min(lefts[governor] + 1, 7);
      leftTags[governor] |= 1 << tag;
      if (tag == Tag.ADP.ordinal() || tag == Tag.SCONJ.ordinal()) {
        marker[governor] = input.lemma[dependent];
      }
    } else {
      right2[governor] = right[governor];
      right[governor] = dependent;
      rights[governor] = (byte) Math.min(rights[governor] + 1, 7);
      rightTags[governor] |= 1 << tag;
    }
  }

  /** Returns the word on top of the stack {@code depth} words down, or none. */
  int stacked(int depth) {
    return depth < size ? stack[size - 1 - depth] : input.none;
  }

  /** Returns the word {@code ahead} words after the next, the root after the last, then none. */
  int ahead(int ahead) {
    return Math.min(next + ahead, input.none);
  }

  /** Returns the number of words on the stack. */
  public int size() {
    return size;
  }

  /** Returns the word at a place of the stack, from its bottom. */
  public int stack(int place) {
    return stack[place];
  }

  /** Returns the next word to be reached, or the number of words at the end. */
  public int next() {
    return next;
  }

  /** Returns the head given to a word so far, or -1. */
  public int head(int word) {
    return head[word];
  }

  int headOrNone(int word) {
    return word >= input.root || head[word] < 0 ? input.none : head[word];
  }
}

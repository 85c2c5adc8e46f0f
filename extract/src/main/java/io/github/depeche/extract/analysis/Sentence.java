package io.github.depeche.extract.analysis;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import io.github.depeche.document.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** A sentence's words and the dependency tree over them. Immutable. */
public final class Sentence {

  private final int index;
  private final ImmutableList<Token> tokens;
  private final ImmutableList<ImmutableList<Token>> children;

  /**
   * @param index the sentence's place in the document, from 0
   * @param tokens at least one, in text order, each at its own index, heads within the sentence
   * @throws IllegalArgumentException if {@code tokens} is not so
   */
  public Sentence(int index, List<Token> tokens) {
    checkArgument(!tokens.isEmpty(), "sentence %s has no words", index);
    this.index = index;
    this.tokens = ImmutableList.copyOf(tokens);
    // Most words govern none, and share the empty list.
    List<List<Token>> below = new ArrayList<>(Collections.nCopies(tokens.size(), List.of()));
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      checkArgument(token.index() == i, "word %s stands at place %s", token.index(), i);
      checkArgument(
          token.head() < tokens.size(),
          "word %s has head %s of %s",
          i,
          token.head(),
          tokens.size());
      if (token.head() != Token.ROOT) {
        if (below.get(token.head()).isEmpty()) {
          below.set(token.head(), new ArrayList<>());
        }
        below.get(token.head()).add(token);
      }
    }
    ImmutableList.Builder<ImmutableList<Token>> children =
        ImmutableList.builderWithExpectedSize(below.size());
    for (List<Token> words : below) {
      children.add(ImmutableList.copyOf(words));
    }
    this.children = children.build();
  }

  /** Returns the sentence's place in the document, from 0. */
  public int index() {
    return index;
  }

  /** Returns the words in text order. */
  public ImmutableList<Token> tokens() {
    return tokens;
  }

  /** Returns the word at {@code index}. */
  public Token token(int index) {
    return tokens.get(index);
  }

  /**
   * Returns the words that stand wholly within a part of the document, in UTF-16 units, in text
   * order.
   */
  public List<Token> tokensIn(int from, int to) {
    int low = 0;
    int high = tokens.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (tokens.get(middle).span().start() < from) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    int end = low;
    while (end < tokens.size() && tokens.get(end).span().end() <= to) {
      end++;
    }
    return tokens.subList(low, end);
  }

  /** Returns the number of words. */
  public int size() {
    return tokens.size();
  }

  /**
   * Returns from the first word's start to the last word's end, in UTF-16 units of the document.
   */
  public Span span() {
    return tokens.get(0).span().cover(tokens.get(tokens.size() - 1).span());
  }

  /** Returns the words that {@code token} governs directly, in text order. */
  public ImmutableList<Token> children(Token token) {
    return children.get(token.index());
  }

  /**
   * Returns the words that {@code token} governs directly by {@code relation}, subtypes included,
   * in text order.
   */
  public List<Token> children(Token token, String relation) {
    List<Token> all = children(token);
    if (all.isEmpty()) {
      return all;
    }
    ImmutableList.Builder<Token> found = ImmutableList.builder();
    for (Token child : all) {
      if (child.is(relation)) {
        found.add(child);
      }
    }
    return found.build();
  }

  /** Returns the word that governs {@code token}, or empty for the root. */
  public Optional<Token> head(Token token) {
    return token.head() == Token.ROOT ? Optional.empty() : Optional.of(tokens.get(token.head()));
  }
}

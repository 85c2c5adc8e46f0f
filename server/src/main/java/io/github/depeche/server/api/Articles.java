package io.github.depeche.server.api;

import com.google.common.collect.ImmutableList;
import io.github.depeche.document.Document;
import java.util.List;
import java.util.Optional;

/**
 * The articles of a request.
 *
 * @param single whether the request is one article and its answer one document, not a list
 * @param items in the order of the request
 */
record Articles(boolean single, List<Item> items) {

  /** What is told of a longer id, in code points. */
  static final int LONGEST_ID = 200;

  Articles {
    items = ImmutableList.copyOf(items);
  }

  /**
   * One of them: an article, or why there is none.
   *
   * @param index its place in the request, from 0
   * @param id what the client calls it, or its default name
   */
  record Item(int index, String id, Optional<Document> article, Optional<ItemProblem> problem) {

    static Item of(int index, Document article) {
      return new Item(index, article.id(), Optional.of(article), Optional.empty());
    }

    static Item faulty(int index, String id, String detail) {
      String shown =
          id.codePointCount(0, id.length()) <= LONGEST_ID
              ? id
              : id.substring(0, id.offsetByCodePoints(0, LONGEST_ID));
      return new Item(
          index, shown, Optional.empty(), Optional.of(new ItemProblem(index, shown, detail)));
    }
  }
}

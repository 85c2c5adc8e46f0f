package io.github.depeche.spark;

import io.github.depeche.document.Document;
import io.github.depeche.document.PublicationDate;
import io.github.depeche.extract.Extractor;
import io.github.depeche.format.Problem;
import io.github.depeche.format.TextDecoder;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An article as a table has it: every column may be null or hold anything.
 *
 * @param id its id
 * @param text its text
 * @param date its publication date; null if not known
 */
record ArticleRow(@Nullable String id, @Nullable String text, @Nullable String date) {

  /**
   * Returns the annotated document, or adds why there is none.
   *
   * @param problems where what is wrong with the article is added
   */
  Optional<Document> extract(ExtractorSettings settings, List<Problem> problems) {
    return article(problems)
        .flatMap(article -> extract(article, SharedExtractors.get(settings), problems));
  }

  private Optional<Document> article(List<Problem> problems) {
    if (id == null || id.isEmpty()) {
      problem("an article without id", "give each article an id of its own", problems);
      return Optional.empty();
    }
    if (text == null) {
      problem("no text", "give it an article", problems);
      return Optional.empty();
    }
    return date(problems)
        .flatMap(
            published ->
                new TextDecoder(id, problems)
                    .check(text, 0)
                    .map(checked -> Document.plain(id, checked, published)));
  }

  private Optional<PublicationDate> date(List<Problem> problems) {
    if (date == null || date.isEmpty()) {
      return Optional.of(PublicationDate.UNKNOWN);
    }
    try {
      return Optional.of(PublicationDate.parse(date));
    } catch (IllegalArgumentException e) {
      problem(String.valueOf(e.getMessage()), "give null where it is not known", problems);
      return Optional.empty();
    }
  }

  private Optional<Document> extract(
      Document article, Extractor extractor, List<Problem> problems) {
    try {
      return Optional.of(extractor.extract(article));
    } catch (RuntimeException | StackOverflowError e) {
      // One article must not cost the others: whatever it triggers in us is told and the next one
      // is read.
      problem("internal error: " + e, "please report it with the article", problems);
      return Optional.empty();
    }
  }

  private void problem(String what, String remedy, List<Problem> problems) {
    String name = id == null || id.isEmpty() ? "?" : id;
    problems.add(new Problem(Problem.Severity.ERROR, name, 0, what, remedy));
  }
}

package io.github.depeche.server.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.google.common.collect.ImmutableSet;
import io.github.depeche.document.Document;
import io.github.depeche.extract.Extractor;
import io.github.depeche.server.http.Answer;
import io.github.depeche.server.http.Call;
import io.github.depeche.server.http.Endpoint;
import io.github.depeche.server.http.HttpProblem;
import io.github.depeche.server.http.ServerMetrics;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Extracts events from the articles of a request. */
public final class ExtractEndpoint implements Endpoint {

  /** The parameters of the query. */
  public static final ImmutableSet<String> PARAMETERS = ImmutableSet.of("format", "date", "id");

  /** The header that counts the documents without a result. */
  static final String PROBLEMS = "Depeche-Problems";

  private static final Logger LOG = LoggerFactory.getLogger(ExtractEndpoint.class);

  private final Extractor extractor;
  private final ServerMetrics metrics;
  private final PagePolicy policy;

  public ExtractEndpoint(Extractor extractor, ServerMetrics metrics, PagePolicy policy) {
    this.extractor = extractor;
    this.metrics = metrics;
    this.policy = policy;
  }

  /**
   * Answers with the documents that could be worked on, the others as problems; 422 if there is
   * none of the first.
   */
  @Override
  public Answer answer(Call call) {
    ResultFormat format = ResultFormat.of(call);
    Articles articles = ArticleReader.read(call);
    ResultWriter writer = ResultWriter.of(format, articles.single());
    List<ItemProblem> problems = new ArrayList<>();
    for (Articles.Item item : articles.items()) {
      if (call.abandoned().getAsBoolean()) {
        break;
      }
      try {
        if (item.problem().isPresent()) {
          throw new Faulty(item.problem().get());
        }
        Document document = extract(item);
        write(document, item, writer);
        metrics.extracted(document.text().length());
      } catch (Faulty e) {
        problems.add(e.problem);
        writer.problem(e.problem);
        metrics.failed();
      }
    }
    if (!problems.isEmpty() && problems.size() == articles.items().size()) {
      throw unprocessable(articles.single(), problems).toss();
    }
    Answer answer = Answer.ok(format.contentType(), writer.bytes());
    answer = format == ResultFormat.HTML ? policy.onArticles(answer) : answer;
    return problems.isEmpty() ? answer : answer.with(PROBLEMS, Integer.toString(problems.size()));
  }

  /** Carries the problem of one document past the others. */
  private static final class Faulty extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient ItemProblem problem;

    Faulty(ItemProblem problem) {
      super(problem.detail(), null, false, false);
      this.problem = problem;
    }
  }

  private Document extract(Articles.Item item) throws Faulty {
    try {
      return extractor.extract(item.article().orElseThrow());
    } catch (RuntimeException | StackOverflowError e) {
      LOG.error("A document could not be worked on", e);
      throw new Faulty(
          new ItemProblem(
              item.index(), item.id(), "internal error; please report it with the article"));
    }
  }

  private static void write(Document document, Articles.Item item, ResultWriter writer)
      throws Faulty {
    try {
      writer.document(document);
    } catch (IllegalArgumentException e) {
      throw new Faulty(
          new ItemProblem(
              item.index(), item.id(), e.getMessage() + "; give each document its own"));
    }
  }

  private static HttpProblem unprocessable(boolean single, List<ItemProblem> problems) {
    if (single) {
      return HttpProblem.unprocessable(problems.get(0).detail());
    }
    ArrayNode list = JsonNodeFactory.instance.arrayNode();
    problems.forEach(problem -> list.add(problem.json()));
    return new HttpProblem(
        422, "none of the documents can be worked on", Map.of("problems", list), Map.of());
  }
}

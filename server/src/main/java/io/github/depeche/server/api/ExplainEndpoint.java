package io.github.depeche.server.api;

import com.google.common.collect.ImmutableSet;
import io.github.depeche.document.Document;
import io.github.depeche.extract.Extractor;
import io.github.depeche.server.http.Answer;
import io.github.depeche.server.http.Call;
import io.github.depeche.server.http.Endpoint;
import io.github.depeche.server.http.HttpProblem;

/** Tells of each sentence of one article why it gave events or did not. */
final class ExplainEndpoint implements Endpoint {

  static final ImmutableSet<String> PARAMETERS = ImmutableSet.of("date", "id");

  /** In UTF-16 units; an explanation is many times longer than its text. */
  private static final int LONGEST = 100_000;

  private final Extractor extractor;

  ExplainEndpoint(Extractor extractor) {
    this.extractor = extractor;
  }

  @Override
  public Answer answer(Call call) {
    Articles articles = ArticleReader.read(call);
    if (!articles.single()) {
      throw HttpProblem.unprocessable("one text at a time is explained; send {\"text\": …}").toss();
    }
    Articles.Item item = articles.items().get(0);
    if (item.problem().isPresent()) {
      throw HttpProblem.unprocessable(item.problem().get().detail()).toss();
    }
    Document article = item.article().orElseThrow();
    if (article.text().length() > LONGEST) {
      throw HttpProblem.unprocessable(
              article.text().length()
                  + " characters, more than the "
                  + LONGEST
                  + " that are explained at once; send less of it")
          .toss();
    }
    return Answer.ok(
        "application/json", new ExplanationJson(extractor.trace(article)).write().toString());
  }
}

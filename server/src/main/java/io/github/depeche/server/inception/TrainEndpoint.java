package io.github.depeche.server.inception;

import io.github.depeche.server.http.Answer;
import io.github.depeche.server.http.Call;
import io.github.depeche.server.http.Endpoint;
import io.github.depeche.server.http.HttpProblem;

/**
 * Thanks for training documents. Nothing is learnt from them, as Dépêche's rules are not trained:
 * INCEpTION's setting "trainable" is best left off, and need not be.
 */
final class TrainEndpoint implements Endpoint {

  @Override
  public Answer answer(Call call) {
    RecommenderRequest request = RecommenderRequest.read(call);
    if (!request.node("documents").isArray()) {
      throw HttpProblem.unprocessable("'documents' is missing or no list").toss();
    }
    return Answer.empty(204);
  }
}

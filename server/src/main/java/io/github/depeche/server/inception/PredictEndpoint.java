package io.github.depeche.server.inception;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.github.depeche.document.Document;
import io.github.depeche.document.PublicationDate;
import io.github.depeche.extract.Extractor;
import io.github.depeche.format.LeadingDate;
import io.github.depeche.format.Problem;
import io.github.depeche.format.TextDecoder;
import io.github.depeche.server.http.Answer;
import io.github.depeche.server.http.Call;
import io.github.depeche.server.http.Endpoint;
import io.github.depeche.server.http.HttpProblem;
import java.util.ArrayList;
import java.util.List;

/** Suggests annotations in a document. */
final class PredictEndpoint implements Endpoint {

  private final Extractor extractor;
  private final SuggestionKind kind;

  PredictEndpoint(Extractor extractor, SuggestionKind kind) {
    this.extractor = extractor;
    this.kind = kind;
  }

  @Override
  public Answer answer(Call call) {
    RecommenderRequest request = RecommenderRequest.read(call);
    Layer layer =
        Layer.find(
            request.string("typeSystem"),
            request.string("metadata", "layer"),
            request.string("metadata", "feature"));
    String xml = request.string("document", "xmi");
    Xmi cas = Xmi.read(xml, layer);
    List<Suggestion> suggestions = cas.text().isBlank() ? List.of() : suggest(cas, request);
    String annotated = XmiAnnotator.annotate(xml, cas, layer, suggestions);
    return Answer.ok(
        "application/json",
        JsonNodeFactory.instance.objectNode().put("document", annotated).toString());
  }

  private List<Suggestion> suggest(Xmi cas, RecommenderRequest request) {
    List<Problem> problems = new ArrayList<>();
    if (new TextDecoder("'xmi'", problems).check(cas.text(), 0).isEmpty()) {
      throw HttpProblem.unprocessable(problems.get(0).what() + "; split the document").toss();
    }
    PublicationDate date = LeadingDate.of(cas.text()).orElse(PublicationDate.UNKNOWN);
    Document document = extractor.extract(Document.plain("document", cas.text(), date));
    Anchoring anchoring = Anchoring.of(request.node("metadata", "anchoringMode").asText());
    boolean crossing = request.node("metadata", "crossSentence").asBoolean(true);
    return kind.of(document)
        .flatMap(
            suggestion ->
                anchoring.fit(suggestion.span(), cas, crossing).map(suggestion::at).stream())
        .filter(suggestion -> suggestion.span().end() <= cas.text().length())
        .distinct()
        .toList();
  }
}

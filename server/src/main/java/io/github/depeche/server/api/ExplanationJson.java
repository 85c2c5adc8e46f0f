package io.github.depeche.server.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.depeche.document.CodePoints;
import io.github.depeche.document.Event;
import io.github.depeche.document.Realis;
import io.github.depeche.document.Span;
import io.github.depeche.extract.Extractor;
import io.github.depeche.extract.analysis.Sentence;
import io.github.depeche.extract.analysis.Token;
import io.github.depeche.extract.clauses.Filler;
import io.github.depeche.extract.clauses.Predicate;
import io.github.depeche.extract.events.ArticleTrace;
import io.github.depeche.extract.events.PredicateTrace;
import io.github.depeche.extract.events.RealisTrace;
import io.github.depeche.extract.judge.Verdict;
import io.github.depeche.extract.rules.Attempt;
import java.util.Locale;
import java.util.Map;

/**
 * Writes a trace of the rules as JSON, sentence by sentence. Offsets are code points of the text as
 * it was read, see {@link Extractor#trace}.
 */
final class ExplanationJson {

  private final ArticleTrace trace;
  private final String text;
  private final CodePoints points;

  ExplanationJson(ArticleTrace trace) {
    this.trace = trace;
    this.text = trace.document().text();
    this.points = CodePoints.of(text);
  }

  ObjectNode write() {
    ObjectNode object = JsonNodeFactory.instance.objectNode();
    object.put("id", trace.document().id());
    ArrayNode sentences = object.putArray("sentences");
    int next = 0;
    for (Sentence sentence : trace.analysis().sentences()) {
      next = sentence(sentences.addObject(), sentence, next);
    }
    return object;
  }

  /**
   * @param next the first predicate that is of no earlier sentence
   * @return the same after this sentence
   */
  private int sentence(ObjectNode object, Sentence sentence, int next) {
    span(object, sentence.span());
    ArrayNode events = object.putArray("events");
    trace.document().events().stream()
        .filter(event -> sentence.span().contains(event.trigger()))
        .forEach(event -> event(events.addObject(), event));
    ArrayNode predicates = object.putArray("predicates");
    int at = next;
    while (at < trace.predicates().size()
        && trace.predicates().get(at).predicate().sentence() == sentence) {
      predicate(predicates.addObject(), trace.predicates().get(at++));
    }
    ArrayNode words = object.putArray("words");
    sentence.tokens().forEach(token -> word(words.addObject(), token));
    return at;
  }

  private void event(ObjectNode object, Event event) {
    object.put("id", event.id());
    object.put("type", event.type().label());
    object.put("realis", event.realis().label());
    event.rule().ifPresent(rule -> object.put("rule", rule));
    object.put("summary", event.toString());
    ArrayNode steps = object.putArray("realisSteps");
    trace
        .realis(event)
        .map(RealisTrace::steps)
        .orElse(Map.of())
        .forEach((by, realis) -> step(steps.addObject(), by, realis));
  }

  private static void step(ObjectNode object, RealisTrace.Step by, Realis realis) {
    object.put("by", by.name().toLowerCase(Locale.ROOT));
    object.put("realis", realis.label());
  }

  private void predicate(ObjectNode object, PredicateTrace traced) {
    Predicate predicate = traced.predicate();
    span(object, predicate.head().span());
    object.put("lemma", (predicate.reflexive() ? "se " : "") + predicate.head().lemma());
    object.put("kind", predicate.kind().name().toLowerCase(Locale.ROOT));
    predicate.support().ifPresent(verb -> object.put("support", verb.form()));
    object.put("partOfName", traced.inName());
    ArrayNode functions = object.putArray("functions");
    predicate.fillers().stream().map(Filler::toString).forEach(functions::add);
    ArrayNode rules = object.putArray("rules");
    traced.attempts().forEach(attempt -> attempt(rules.addObject(), attempt));
    ArrayNode verdicts = object.putArray("verdicts");
    traced.verdicts().forEach(verdict -> verdict(verdicts.addObject(), verdict));
  }

  private static void verdict(ObjectNode object, Verdict verdict) {
    object.put("rule", verdict.proposal().attempt().rule().id());
    object.put("type", verdict.proposal().type().label());
    object.put("chance", Math.round(verdict.chance() * 1000) / 1000.0);
    object.put("accepted", verdict.accepted());
  }

  private static void attempt(ObjectNode object, Attempt attempt) {
    object.put("rule", attempt.rule().id());
    object.put("type", attempt.rule().type().label());
    object.put("source", fileOnly(attempt.rule().source()));
    object.put("fits", attempt.fits());
    attempt.failure().ifPresent(failure -> object.put("failure", failure));
  }

  /** A rule file of the user's has a path, which is nobody else's business. */
  private static String fileOnly(String source) {
    return source.substring(Math.max(source.lastIndexOf('/'), source.lastIndexOf('\\')) + 1);
  }

  private static void word(ObjectNode object, Token token) {
    object.put("form", token.form());
    object.put("lemma", token.lemma());
    object.put("upos", token.upos().name());
    object.put("relation", token.relation());
    object.put("head", token.head());
  }

  private void span(ObjectNode object, Span span) {
    object.put("start", points.fromUtf16(span.start()));
    object.put("end", points.fromUtf16(span.end()));
    object.put("text", span.in(text));
  }
}

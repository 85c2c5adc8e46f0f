package io.github.depeche.eval.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.depeche.document.CodePoints;
import io.github.depeche.document.Event;
import io.github.depeche.document.Span;
import io.github.depeche.eval.Alignment;
import io.github.depeche.eval.errors.ErrorFinder;
import io.github.depeche.eval.errors.Finding;
import io.github.depeche.eval.errors.Kind;
import io.github.depeche.eval.errors.Sentences;
import io.github.depeche.eval.errors.Side;
import io.github.depeche.eval.errors.Subject;
import java.util.List;
import java.util.Optional;

/**
 * The texts and findings that a page of HTML shows, as JSON. Offsets are UTF-16 units, which are
 * JavaScript's.
 */
final class HtmlFindings {

  /** A page with more errors than this is too heavy for a browser. */
  private static final int MOST = 30_000;

  private final ArrayNode texts;
  private final ArrayNode findings;

  HtmlFindings(ObjectNode root) {
    this.texts = root.putArray("documents");
    this.findings = root.putArray("findings");
  }

  /** Adds the findings of all documents and returns how many had to be left out. */
  int add(List<Alignment> alignments) {
    int left = 0;
    for (Alignment alignment : alignments) {
      List<Finding> found =
          ErrorFinder.find(alignment).stream()
              .filter(finding -> finding.kind() != Kind.RIGHT || finding.subject() == Subject.EVENT)
              .toList();
      if (findings.size() + found.size() > MOST) {
        left += found.size();
      } else if (!found.isEmpty()) {
        int document = texts.size();
        texts.addObject().put("id", alignment.gold().id()).put("text", alignment.gold().text());
        CodePoints points = CodePoints.of(alignment.gold().text());
        found.forEach(finding -> add(finding, alignment, document, points));
      }
    }
    return left;
  }

  private void add(Finding finding, Alignment alignment, int document, CodePoints points) {
    String text = alignment.gold().text();
    boolean sameText = text.equals(alignment.predicted().text());
    Optional<Span> gold = finding.gold().map(Side::span);
    Optional<Span> predicted = finding.predicted().map(Side::span).filter(span -> sameText);
    Span sentence =
        gold.or(() -> predicted).map(span -> Sentences.around(text, span)).orElse(new Span(0, 1));
    ObjectNode node = findings.addObject();
    node.put("document", document)
        .put("subject", finding.subject().label())
        .put("kind", finding.kind().label());
    node.put("from", sentence.start()).put("to", Math.min(sentence.end(), text.length()));
    node.put("offset", points.fromUtf16(Math.min(finding.span().start(), text.length())));
    finding.gold().ifPresent(side -> put(node.putObject("gold"), side, gold));
    finding.predicted().ifPresent(side -> put(node.putObject("predicted"), side, predicted));
    finding.rule().ifPresent(rule -> node.put("rule", rule));
    if (finding.subject() == Subject.ARGUMENT || finding.subject() == Subject.CODE) {
      trigger(finding, sameText).ifPresent(span -> putSpan(node, "trigger", span));
    }
  }

  private static Optional<Span> trigger(Finding finding, boolean sameText) {
    return finding
        .gold()
        .or(() -> finding.predicted().filter(side -> sameText))
        .flatMap(Side::event)
        .map(Event::trigger);
  }

  private static void put(ObjectNode node, Side side, Optional<Span> span) {
    node.put("label", side.label()).put("all", side.description());
    side.event().ifPresent(event -> node.put("type", event.type().label()));
    span.ifPresent(shown -> putSpan(node, "span", shown));
  }

  private static void putSpan(ObjectNode node, String name, Span span) {
    node.putArray(name).add(span.start()).add(span.end());
  }
}

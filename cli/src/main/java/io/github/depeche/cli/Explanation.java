package io.github.depeche.cli;

import io.github.depeche.document.Event;
import io.github.depeche.extract.analysis.Sentence;
import io.github.depeche.extract.analysis.Token;
import io.github.depeche.extract.clauses.Filler;
import io.github.depeche.extract.clauses.Predicate;
import io.github.depeche.extract.events.ArticleTrace;
import io.github.depeche.extract.events.PredicateTrace;
import io.github.depeche.extract.events.RealisTrace;
import io.github.depeche.extract.judge.Verdict;
import io.github.depeche.extract.rules.Attempt;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes a trace of the rules for people, as text and as a page. */
final class Explanation {

  private static final String STYLE =
      "body{font:16px/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem}"
          + "table{border-collapse:collapse;font-size:14px}td,th{padding:.1rem .6rem;text-align:left}"
          + "tr:nth-child(even){background:#f3f3f3}.fits{color:#06662c;font-weight:bold}.fails{color:#5f5f5f}"
          + "small{font-weight:normal;color:#555}@media(prefers-color-scheme:dark){body{background:#111;color:#ddd}"
          + "tr:nth-child(even){background:#222}.fits{color:#6fd08c}.fails,small{color:#aaa}}";

  private static final int LINE = 120;

  private final ArticleTrace trace;

  Explanation(ArticleTrace trace) {
    this.trace = trace;
  }

  /** Returns the explanation as text, sentence by sentence. */
  String text() {
    StringBuilder out = new StringBuilder();
    List<Sentence> sentences = trace.analysis().sentences();
    for (Sentence sentence : sentences) {
      if (sentences.size() > 1) {
        out.append("“").append(words(sentence)).append("”\n\n");
      }
      out.append("Events\n");
      List<Event> events = events(sentence);
      for (Event event : events) {
        out.append("  ").append(told(event)).append('\n');
        out.append("    ").append(realis(event)).append('\n');
      }
      if (events.isEmpty()) {
        out.append("  none\n");
      }
      out.append("\nPredicates and the rules tried\n");
      for (PredicateTrace predicate : tried(sentence)) {
        out.append("  ").append(title(predicate.predicate())).append('\n');
        out.append("    ").append(functions(predicate.predicate())).append('\n');
        verdicts(predicate).forEach(verdict -> out.append("    ").append(verdict).append('\n'));
      }
      out.append("\nParse\n");
      for (Token token : sentence.tokens()) {
        String cells = String.join("  ", cells(sentence, token));
        out.append(String.format(Locale.ROOT, "  %3d  %s%n", token.index(), cells));
      }
      out.append('\n');
    }
    return out.toString();
  }

  /** Returns the explanation as one self-contained page. */
  String html() {
    StringBuilder out =
        new StringBuilder(
            "<!doctype html><html lang=\"en\"><meta charset=\"utf-8\">"
                + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">");
    out.append("<title>depeche rules explain</title><style>").append(STYLE).append("</style>");
    out.append("<main><h1>Why, sentence by sentence</h1>");
    trace.analysis().sentences().forEach(sentence -> html(sentence, out));
    return out.append("</main></html>\n").toString();
  }

  private void html(Sentence sentence, StringBuilder out) {
    out.append("<h2 lang=\"fr\">").append(escape(words(sentence))).append("</h2><ul>");
    List<Event> events = events(sentence);
    for (Event event : events) {
      out.append("<li>").append(escape(told(event)));
      out.append("<br><small>").append(escape(realis(event))).append("</small></li>");
    }
    out.append(events.isEmpty() ? "<li>no event</li></ul>" : "</ul>");
    for (PredicateTrace predicate : tried(sentence)) {
      out.append("<h3>").append(escape(title(predicate.predicate()))).append("<br><small>");
      out.append(escape(functions(predicate.predicate()))).append("</small></h3><ul>");
      for (String verdict : verdicts(predicate)) {
        boolean good = verdict.startsWith("fits") || verdict.endsWith(": an event");
        out.append(good ? "<li class=\"fits\">" : "<li class=\"fails\">")
            .append(escape(verdict))
            .append("</li>");
      }
      out.append("</ul>");
    }
    out.append("<details><summary>The words and their tree</summary>");
    out.append("<table><tr><th>#<th>word<th>lemma<th>class<th>relation<th>head</tr>");
    for (Token token : sentence.tokens()) {
      out.append("<tr><td>").append(token.index());
      cells(sentence, token).forEach(cell -> out.append("<td>").append(escape(cell)));
      out.append("</tr>");
    }
    out.append("</table></details>");
  }

  private String words(Sentence sentence) {
    return sentence.span().in(trace.document().text());
  }

  private List<Event> events(Sentence sentence) {
    return trace.document().events().stream()
        .filter(event -> sentence.span().contains(event.trigger()))
        .toList();
  }

  private static String told(Event event) {
    return event + "  rule " + event.rule().orElse("?");
  }

  /** Tells who says whether an event took place; the last one counts. */
  private String realis(Event event) {
    return trace.realis(event).map(RealisTrace::steps).orElse(Map.of()).entrySet().stream()
        .map(step -> step.getValue().label() + " by the " + lower(step.getKey()))
        .collect(Collectors.joining(", ", "realis: ", ""));
  }

  private static String lower(Enum<?> name) {
    return name.name().toLowerCase(Locale.ROOT);
  }

  /** Returns the predicates of a sentence at which some rule looked. */
  private List<PredicateTrace> tried(Sentence sentence) {
    return trace.predicates().stream()
        .filter(traced -> traced.predicate().sentence() == sentence)
        .filter(traced -> !traced.attempts().isEmpty())
        .toList();
  }

  private static String title(Predicate predicate) {
    String support =
        predicate.support().map(verb -> ", carried by '" + verb.form() + "'").orElse("");
    return "'"
        + predicate.head().form()
        + "' ("
        + (predicate.reflexive() ? "se " : "")
        + predicate.head().lemma()
        + ", "
        + lower(predicate.kind())
        + support
        + ")";
  }

  private static String functions(Predicate predicate) {
    return predicate.fillers().isEmpty()
        ? "no functions"
        : predicate.fillers().stream().map(Filler::toString).collect(Collectors.joining("; "));
  }

  private static List<String> verdicts(PredicateTrace trace) {
    List<String> verdicts = new ArrayList<>();
    if (trace.inName()) {
      verdicts.add("no event: it is part of a name");
    }
    for (Attempt attempt : trace.attempts()) {
      String rule =
          attempt.rule().id()
              + " ("
              + attempt.rule().type().label()
              + ", "
              + attempt.rule().source()
              + ")";
      verdicts.add(
          attempt
              .failure()
              .map(failure -> "fails " + rule + ": " + cut(failure))
              .orElse("fits  " + rule));
    }
    for (Verdict verdict : trace.verdicts()) {
      verdicts.add(
          String.format(
              Locale.ROOT,
              "judge %.2f %s by %s: %s",
              verdict.chance(),
              verdict.proposal().type().label(),
              verdict.proposal().attempt().rule().id(),
              verdict.accepted() ? "an event" : "no event"));
    }
    return verdicts;
  }

  /** Cuts what is longer than a line; the rule's file has it all. */
  private static String cut(String failure) {
    return failure.length() <= LINE ? failure : failure.substring(0, LINE) + "…";
  }

  private static List<String> cells(Sentence sentence, Token token) {
    String head = sentence.head(token).map(above -> above.index() + " " + above.form()).orElse("-");
    return List.of(token.form(), token.lemma(), token.upos().name(), token.relation(), head);
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}

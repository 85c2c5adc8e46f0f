package io.github.depeche.extract;

import io.github.depeche.document.Document;
import io.github.depeche.document.PublicationDate;
import io.github.depeche.extract.analysis.Analysis;
import io.github.depeche.extract.events.PredicateTrace;
import io.github.depeche.extract.mentions.Candidates;
import java.util.List;

/** Shows why a text gave events or did not. Immutable, thread-safe. */
@SuppressWarnings("exports") // For the command line, which sees what is inside.
public final class RuleTracer {

  private final Extractor extractor;

  public RuleTracer(Extractor extractor) {
    this.extractor = extractor;
  }

  /**
   * What came of a text.
   *
   * @param analysis its words and trees
   * @param predicates its predicates with the rules tried on them, in text order
   * @param document its mentions and events
   */
  public record Trace(Analysis analysis, List<PredicateTrace> predicates, Document document) {}

  /** Returns the predicates, rules tried, and events of a text. */
  public Trace trace(String text) {
    return trace(Document.plain("document", text, PublicationDate.UNKNOWN));
  }

  /**
   * Returns the predicates, rules tried, and events of an article.
   *
   * @param article its text and date; what is already marked in it is not looked at
   */
  public Trace trace(Document article) {
    Analysis analysis = extractor.analyzer().analyze(article.text());
    Stages stages = extractor.stages();
    Candidates candidates = stages.candidates(analysis, article.date());
    return new Trace(
        analysis, stages.events().trace(analysis, candidates), extractor.extract(article));
  }
}

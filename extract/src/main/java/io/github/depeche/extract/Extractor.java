package io.github.depeche.extract;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSetMultimap;
import io.github.depeche.document.Document;
import io.github.depeche.document.PublicationDate;
import io.github.depeche.extract.analysis.Analysis;
import io.github.depeche.extract.analysis.Analyzer;
import io.github.depeche.extract.coref.Coreference;
import io.github.depeche.extract.events.ArticleTrace;
import io.github.depeche.extract.events.EventDraft;
import io.github.depeche.extract.events.Schedule;
import io.github.depeche.extract.judge.ChainProposal;
import io.github.depeche.extract.judge.CountryProposal;
import io.github.depeche.extract.judge.FeatureSink;
import io.github.depeche.extract.judge.RealisProposal;
import io.github.depeche.extract.judge.RoleProposal;
import io.github.depeche.extract.mentions.Candidate;
import io.github.depeche.extract.mentions.Candidates;
import io.github.depeche.extract.rules.Proposal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

/**
 * Reads French news and returns its events. Immutable, thread-safe, and meant to be made once and
 * used for many texts: loading takes far longer than extracting.
 *
 * <pre>{@code
 * Extractor extractor = Extractor.builder().build();
 * Document document = extractor.extract("Le ministre … a signé …", LocalDate.of(2025, 12, 3));
 * document.events().forEach(System.out::println);
 * }</pre>
 */
public final class Extractor {

  private final Analyzer analyzer;
  private final Stages stages;

  Extractor(Analyzer analyzer, Stages stages) {
    this.analyzer = requireNonNull(analyzer);
    this.stages = requireNonNull(stages);
  }

  /** Returns a builder with the default engine and the rules that come with the library. */
  public static ExtractorBuilder builder() {
    return new ExtractorBuilder();
  }

  /**
   * Extracts from a text whose publication date is known.
   *
   * @param text the article, verbatim; spans of the result index it in UTF-16 units
   * @param published the day it was published, against which its dates are resolved
   */
  public Document extract(String text, LocalDate published) {
    return extract(Document.plain("document", text, PublicationDate.of(published)));
  }

  /** Extracts from a text whose publication date is not known. */
  public Document extract(String text) {
    return extract(Document.plain("document", text, PublicationDate.UNKNOWN));
  }

  /**
   * Extracts from a document's text and date.
   *
   * @param document the article; what is already marked in it is not looked at
   * @return a document with the same id, text and date
   */
  public Document extract(Document document) {
    if (!ComposedText.isNeeded(document.text())) {
      return extractComposed(document);
    }
    ComposedText text = new ComposedText(document.text());
    return text.asWritten(
        extractComposed(Document.plain(document.id(), text.composed(), document.date())));
  }

  private Document extractComposed(Document document) {
    Analysis analysis = analyzer.analyze(document.text());
    Candidates candidates = stages.candidates(analysis, document.date());
    Coreference coreference = stages.coreference().resolve(analysis, candidates);
    List<EventDraft> drafts =
        new Schedule(document.date())
            .apply(stages.events().find(analysis, candidates, coreference));
    ImmutableSetMultimap<Candidate, String> codes =
        stages
            .actors()
            .code(analysis, candidates, coreference, DocumentAssembler.mentioned(drafts));
    return DocumentAssembler.assemble(
        document.id(),
        document.text(),
        document.date(),
        candidates,
        coreference,
        codes,
        stages.actors()::wikidata,
        drafts);
  }

  /**
   * Hands over what the judge of triggers sees of an article, to train it.
   *
   * @param document the article; what is already marked in it is not looked at
   * @param to is given each proposal with its features, as in a document and as in a sentence by
   *     itself, in text order
   */
  @SuppressWarnings("exports") // For the training, which sees what is inside.
  public void proposals(Document document, FeatureSink<Proposal> to) {
    Analysis analysis = analyzer.analyze(document.text());
    stages.events().proposals(analysis, stages.candidates(analysis, document.date()), to);
  }

  /**
   * Hands over what the judge of arguments sees of an article, to train it.
   *
   * @param document the article; what is already marked in it is not looked at
   * @param to is given each mention of the sentence of each event with its features, in text order
   */
  @SuppressWarnings("exports") // For the training, which sees what is inside.
  public void arguments(Document document, FeatureSink<RoleProposal> to) {
    Analysis analysis = analyzer.analyze(document.text());
    stages.events().arguments(analysis, stages.candidates(analysis, document.date()), to);
  }

  /**
   * Hands over what the judge of realis sees of an article, to train it.
   *
   * @param document the article; what is already marked in it is not looked at
   * @param to is given each event with its features, in text order
   */
  @SuppressWarnings("exports") // For the training, which sees what is inside.
  public void realis(Document document, FeatureSink<RealisProposal> to) {
    Analysis analysis = analyzer.analyze(document.text());
    stages.events().realis(analysis, stages.candidates(analysis, document.date()), to);
  }

  /**
   * Hands over what the judge of countries sees of an article, to train it.
   *
   * @param document the article; what is already marked in it is not looked at
   * @param to is given all proposals of each candidate of whom nothing says whose he is
   */
  @SuppressWarnings("exports") // For the training, which sees what is inside.
  public void countries(Document document, Consumer<List<CountryProposal>> to) {
    Analysis analysis = analyzer.analyze(document.text());
    Candidates candidates = stages.candidates(analysis, document.date());
    Coreference coreference = stages.coreference().resolve(analysis, candidates);
    stages.actors().proposals(analysis, candidates, coreference, to);
  }

  /**
   * Looks for events that may tell of one happening.
   *
   * @param document the article; what is already marked in it is not looked at
   * @param to is given each pair that may
   */
  @SuppressWarnings("exports") // For the training, which sees what is inside.
  public void happenings(Document document, Consumer<ChainProposal> to) {
    Analysis analysis = analyzer.analyze(document.text());
    Candidates candidates = stages.candidates(analysis, document.date());
    Coreference coreference = stages.coreference().resolve(analysis, candidates);
    List<EventDraft> events = stages.events().find(analysis, candidates, coreference);
    stages.events().chains(analysis, coreference, events, to);
  }

  /**
   * Extracts, and tells which rules were tried on the way, and how events came to their realis.
   *
   * @param document the article; what is already marked in it is not looked at
   * @return what was seen in the text as it is read, which accents that stand apart from their
   *     letters are put on; all spans, also those of its document, index that text
   */
  @SuppressWarnings("exports") // For the command line and the server, which see what is inside.
  public ArticleTrace trace(Document document) {
    if (!ComposedText.isNeeded(document.text())) {
      return traceComposed(document);
    }
    String text = new ComposedText(document.text()).composed();
    return traceComposed(Document.plain(document.id(), text, document.date()));
  }

  private ArticleTrace traceComposed(Document document) {
    Analysis analysis = analyzer.analyze(document.text());
    Candidates candidates = stages.candidates(analysis, document.date());
    return new ArticleTrace(
        analysis,
        stages.events().trace(analysis, candidates),
        stages.events().realisTraces(analysis, candidates),
        extractComposed(document));
  }
}

package io.github.depeche.corenlp;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.AnnotationPipeline;
import edu.stanford.nlp.pipeline.DependencyParseAnnotator;
import edu.stanford.nlp.pipeline.MWTAnnotator;
import edu.stanford.nlp.pipeline.POSTaggerAnnotator;
import edu.stanford.nlp.pipeline.TokenizerAnnotator;
import edu.stanford.nlp.pipeline.WordsToSentencesAnnotator;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.semgraph.SemanticGraphCoreAnnotations;
import edu.stanford.nlp.semgraph.SemanticGraphEdge;
import edu.stanford.nlp.util.CoreMap;
import edu.stanford.nlp.util.logging.RedwoodConfiguration;
import io.github.depeche.document.Span;
import io.github.depeche.extract.analysis.Analysis;
import io.github.depeche.extract.analysis.Analyzer;
import io.github.depeche.extract.analysis.Lemmatizer;
import io.github.depeche.extract.analysis.Lexicon;
import io.github.depeche.extract.analysis.Sentence;
import io.github.depeche.extract.analysis.Token;
import io.github.depeche.extract.analysis.Upos;
import io.github.depeche.extract.analysis.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Runs CoreNLP's French tokeniser, tagger and dependency parser, line by line. Thread-safe. */
final class CoreNlpAnalyzer implements Analyzer {

  private static final String MODELS = "edu/stanford/nlp/models/";

  /** The parser, trained on few of them, takes these for objects. */
  private static final Pattern INVERTED_SUBJECT =
      Pattern.compile("-(?:t-)?(?:ils?|elles?|on|je|tu|nous|vous)", Pattern.CASE_INSENSITIVE);

  private final AnnotationPipeline pipeline;
  private final Lemmatizer lemmatizer = new Lemmatizer(Lexicon.french());

  private CoreNlpAnalyzer(AnnotationPipeline pipeline) {
    this.pipeline = pipeline;
  }

  /**
   * Loads the models from the class path.
   *
   * @throws IllegalStateException if they are not there
   */
  static CoreNlpAnalyzer load() {
    RedwoodConfiguration.empty().apply();
    String parser = MODELS + "parser/nndep/UD_French.gz";
    if (CoreNlpAnalyzer.class.getClassLoader().getResource(parser) == null) {
      throw new IllegalStateException(
          "CoreNLP's French models are not on the class path: add edu.stanford.nlp:stanford-corenlp with the"
              + " classifier models-french");
    }
    Properties properties = new Properties();
    properties.setProperty("tokenize.language", "fr");
    properties.setProperty("mwt.mappingFile", MODELS + "mwt/french/french-mwt.tsv");
    properties.setProperty("mwt.pos.model", MODELS + "mwt/french/french-mwt.tagger");
    properties.setProperty(
        "mwt.statisticalMappingFile", MODELS + "mwt/french/french-mwt-statistical.tsv");
    properties.setProperty("mwt.preserveCasing", "false");
    properties.setProperty("model", parser);
    properties.setProperty("pos.model", MODELS + "pos-tagger/french-ud.tagger");
    AnnotationPipeline pipeline = new AnnotationPipeline();
    pipeline.addAnnotator(new TokenizerAnnotator(false, properties));
    pipeline.addAnnotator(new WordsToSentencesAnnotator(false));
    pipeline.addAnnotator(new Sentences());
    pipeline.addAnnotator(new MWTAnnotator("", properties));
    pipeline.addAnnotator(new POSTaggerAnnotator("pos", properties));
    pipeline.addAnnotator(new DependencyParseAnnotator(properties));
    return new CoreNlpAnalyzer(pipeline);
  }

  @Override
  public Analysis analyze(String text) {
    List<Sentence> sentences = new ArrayList<>();
    int from = 0;
    while (from < text.length()) {
      int end = text.indexOf('\n', from);
      int to = end < 0 ? text.length() : end;
      analyzeLine(AlignedText.of(text, from, to), text, sentences);
      from = to + 1;
    }
    return new Analysis(text, sentences);
  }

  private void analyzeLine(AlignedText line, String text, List<Sentence> sentences) {
    if (line.plain().isBlank()) {
      return;
    }
    Annotation annotation = new Annotation(line.plain());
    pipeline.annotate(annotation);
    for (CoreMap sentence : annotation.get(CoreAnnotations.SentencesAnnotation.class)) {
      sentences.add(new Sentence(sentences.size(), lemmatizer.tokens(words(sentence, line, text))));
    }
  }

  private static List<Word> words(CoreMap sentence, AlignedText line, String text) {
    SemanticGraph tree =
        sentence.get(SemanticGraphCoreAnnotations.BasicDependenciesAnnotation.class);
    List<Word> words = new ArrayList<>();
    for (CoreLabel label : sentence.get(CoreAnnotations.TokensAnnotation.class)) {
      IndexedWord node = tree.getNodeByIndexSafe(label.index());
      SemanticGraphEdge edge = node == null ? null : parent(tree, node);
      Span span = line.original(label.beginPosition(), label.endPosition());
      String form = label.isMWT() ? label.word() : span.in(text);
      boolean inverted = INVERTED_SUBJECT.matcher(form).matches();
      words.add(
          new Word(
              span,
              form,
              inverted ? Upos.PRON : Upos.valueOf(label.tag()),
              edge == null ? Token.ROOT : edge.getGovernor().index() - 1,
              edge == null ? "root" : inverted ? "nsubj" : edge.getRelation().toString()));
    }
    return words;
  }

  private static @Nullable SemanticGraphEdge parent(SemanticGraph tree, IndexedWord node) {
    var edges = tree.incomingEdgeIterator(node);
    return edges.hasNext() ? edges.next() : null;
  }
}

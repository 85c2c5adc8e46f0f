package io.github.depeche.extract.analysis.fast;

import io.github.depeche.document.Span;
import io.github.depeche.extract.analysis.Analysis;
import io.github.depeche.extract.analysis.Lemmatizer;
import io.github.depeche.extract.analysis.Lexicon;
import io.github.depeche.extract.analysis.Reading;
import io.github.depeche.extract.analysis.Sentence;
import io.github.depeche.extract.analysis.Token;
import io.github.depeche.extract.analysis.conllu.WordAnalyzer;
import io.github.depeche.extract.analysis.fast.model.Contractions;
import io.github.depeche.extract.analysis.fast.model.ParseInput;
import io.github.depeche.extract.analysis.fast.model.Tag;
import io.github.depeche.extract.analysis.fast.model.WordForm;
import java.util.ArrayList;
import java.util.List;

/**
 * The engine {@code fast}. Immutable but for a cache of words; time and memory are linear in the
 * text's length.
 */
final class FastAnalyzer implements WordAnalyzer {

  private static final Tag[] TAGS = Tag.values();

  private final Models models;
  private final Contractions contractions;
  private final Lemmatizer lemmatizer = new Lemmatizer(Lexicon.french());

  FastAnalyzer(Models models) {
    this.models = models;
    this.contractions = new Contractions(models.vocabulary(), models.contractions());
  }

  @Override
  public Analysis analyze(String text) {
    Segmentation words = Segmenter.segment(text);
    List<Sentence> sentences = new ArrayList<>(words.sentenceCount());
    for (int i = 0; i < words.sentenceCount(); i++) {
      sentences.add(sentence(text, words, i));
    }
    return new Analysis(text, sentences);
  }

  private Sentence sentence(String text, Segmentation words, int index) {
    int first = words.firstWord(index);
    int count = words.firstWord(index + 1) - first;
    WordForm[] written = new WordForm[count];
    for (int i = 0; i < count; i++) {
      written[i] = models.vocabulary().get(text, words.start(first + i), words.end(first + i));
    }
    WordForm[] forms = new WordForm[2 * count];
    int[] sources = new int[2 * count];
    int length = contractions.split(written, count, forms, sources);
    Span[] spans = new Span[length];
    for (int i = 0; i < length; i++) {
      int source = first + sources[i];
      boolean contracted = i > 0 && sources[i] == sources[i - 1];
      spans[i] = contracted ? spans[i - 1] : new Span(words.start(source), words.end(source));
    }
    return parse(index, forms, length, spans);
  }

  @Override
  public Sentence analyze(List<String> words) {
    WordForm[] forms = words.stream().map(models.vocabulary()::get).toArray(WordForm[]::new);
    Span[] spans = new Span[forms.length];
    int start = 0;
    for (int i = 0; i < forms.length; i++) {
      spans[i] = new Span(start, start + words.get(i).length());
      start = spans[i].end() + 1;
    }
    return parse(0, forms, forms.length, spans);
  }

  private Sentence parse(int index, WordForm[] forms, int length, Span[] spans) {
    int[] tags = models.tagger().tag(forms, length);
    TagRepairs.apply(new TaggedWords(forms, length, tags, lemmatizer));
    ParseInput input = new ParseInput(forms, length, tags);
    int[] heads = models.parser().parse(input);
    int[] labels = models.labeler().label(input, heads);
    String[] relations = new String[length];
    for (int i = 0; i < length; i++) {
      relations[i] = models.labeler().relations().get(labels[i]);
    }
    TreeRepairs.apply(forms, tags, heads, relations);
    List<Token> tokens = new ArrayList<>(length);
    Inflections inflections = new Inflections(forms, tags, heads, lemmatizer);
    for (int i = 0; i < length; i++) {
      Reading reading = inflections.of(i);
      tokens.add(
          new Token(
              i,
              spans[i],
              forms[i].text(),
              reading.lemma(),
              TAGS[tags[i]].upos(),
              reading.morphology(),
              heads[i] == length ? Token.ROOT : heads[i],
              relations[i]));
    }
    return new Sentence(index, tokens);
  }
}

package io.github.depeche.corenlp;

import edu.stanford.nlp.ling.CoreAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.Annotator;
import edu.stanford.nlp.util.ArrayCoreMap;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Corrects CoreNLP's sentence boundaries: a sentence does not begin with a comma or, after a
 * closing quotation mark or bracket, in lower case ("« … ! », a-t-il dit"), and does not grow
 * beyond what the parser can take.
 */
@SuppressWarnings("rawtypes") // CoreNLP's Annotator names CoreAnnotation without its parameter
final class Sentences implements Annotator {

  /**
   * Longer "sentences" are lists and tables; the tagger's and parser's time and memory stay in
   * bounds.
   */
  private static final int LONGEST = 250;

  private static final Set<String> ENDS = Set.of(".", "!", "?");

  @Override
  public void annotate(Annotation annotation) {
    List<List<CoreLabel>> sentences = new ArrayList<>();
    for (CoreMap sentence : annotation.get(CoreAnnotations.SentencesAnnotation.class)) {
      List<CoreLabel> tokens = sentence.get(CoreAnnotations.TokensAnnotation.class);
      if (!sentences.isEmpty() && continues(last(sentences), tokens.get(0))) {
        last(sentences).addAll(tokens);
      } else {
        sentences.add(new ArrayList<>(tokens));
      }
    }
    List<CoreMap> corrected = new ArrayList<>();
    for (List<CoreLabel> sentence : sentences) {
      for (int from = 0; from < sentence.size(); from += LONGEST) {
        corrected.add(
            sentence(
                sentence.subList(from, Math.min(from + LONGEST, sentence.size())),
                corrected.size()));
      }
    }
    annotation.set(CoreAnnotations.SentencesAnnotation.class, corrected);
  }

  private static boolean continues(List<CoreLabel> before, CoreLabel first) {
    char initial = first.word().charAt(0);
    String end = before.get(before.size() - 1).word();
    return initial == ',' || (Character.isLowerCase(initial) && !ENDS.contains(end));
  }

  private static List<CoreLabel> last(List<List<CoreLabel>> sentences) {
    return sentences.get(sentences.size() - 1);
  }

  private static CoreMap sentence(List<CoreLabel> tokens, int index) {
    CoreMap sentence = new ArrayCoreMap();
    List<CoreLabel> own = new ArrayList<>(tokens);
    sentence.set(CoreAnnotations.TokensAnnotation.class, own);
    sentence.set(CoreAnnotations.SentenceIndexAnnotation.class, index);
    for (int i = 0; i < own.size(); i++) {
      own.get(i).setIndex(i + 1);
      own.get(i).setSentIndex(index);
    }
    return sentence;
  }

  @Override
  public Set<Class<? extends CoreAnnotation>> requires() {
    return Set.of(CoreAnnotations.SentencesAnnotation.class);
  }

  @Override
  public Set<Class<? extends CoreAnnotation>> requirementsSatisfied() {
    return Set.of();
  }
}

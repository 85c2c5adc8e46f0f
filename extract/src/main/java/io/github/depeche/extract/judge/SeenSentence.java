package io.github.depeche.extract.judge;

import io.github.depeche.extract.analysis.Sentence;
import io.github.depeche.extract.analysis.Token;
import io.github.depeche.extract.mentions.Candidate;
import io.github.depeche.extract.rules.Fillers;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A sentence as the judges see it: who and what stands in it, and its words as encoders read them.
 * What encoders make of it is kept. Not thread-safe.
 */
public final class SeenSentence {

  private static final String NONE = "-";

  /** Beginnings and ends of words tell what words have in common. */
  private static final int BEGINNING = 4;

  private static final int END = 3;

  private final Sentence sentence;
  private final Fillers fillers;
  private final SeenDocument document;
  private final Map<SentenceEncoder, List<float[][]>> states = new HashMap<>();
  private int @Nullable [][] words;

  public SeenSentence(Sentence sentence, Fillers fillers, SeenDocument document) {
    this.sentence = sentence;
    this.fillers = fillers;
    this.document = document;
  }

  /** Returns the document that it is of. */
  public SeenDocument document() {
    return document;
  }

  /** Returns who and what stands in it. */
  public Fillers fillers() {
    return fillers;
  }

  /** Returns what is seen of each word, by hashes; the same arrays each time. */
  public int[][] words() {
    if (words == null) {
      String[] marks = marks();
      FeatureSet seen = new FeatureSet();
      words =
          sentence.tokens().stream()
              .map(token -> word(token, marks[token.index()], seen))
              .toArray(int[][]::new);
    }
    return words;
  }

  /** Returns what an encoder makes of the words and the document; the same each time. */
  List<float[][]> states(SentenceEncoder encoder) {
    return states.computeIfAbsent(
        encoder, reader -> reader.encode(words(), document.topics(reader)));
  }

  /** Returns of each word which mention it begins or is in, the inner one if there are two. */
  private String[] marks() {
    String[] marks = new String[sentence.size()];
    for (Candidate mention : fillers.candidates()) {
      boolean first = true;
      for (Token token : sentence.tokensIn(mention.span().start(), mention.span().end())) {
        marks[token.index()] = (first ? "begins " : "in ") + Forms.kind(mention);
        first = false;
      }
    }
    return marks;
  }

  private int[] word(Token token, @Nullable String mark, FeatureSet seen) {
    String form = token.form().toLowerCase(Locale.ROOT);
    seen.clear();
    seen.add(FeatureSet.key("lemma", token.lemma()));
    seen.add(FeatureSet.key("form", form));
    seen.add(FeatureSet.key("class", Forms.of(token).toString()));
    seen.add(FeatureSet.key("number", token.morphology().number().name()));
    seen.add(FeatureSet.key("relation", direction(token) + token.relation()));
    seen.add(FeatureSet.key("governor", sentence.head(token).map(Token::lemma).orElse(NONE)));
    seen.add(FeatureSet.key("mention", (mark == null ? NONE : mark) + shape(token.form())));
    seen.add(FeatureSet.key("beginning", form.substring(0, Math.min(BEGINNING, form.length()))));
    seen.add(FeatureSet.key("end", form.substring(Math.max(0, form.length() - END))));
    return seen.hashes();
  }

  private static String direction(Token token) {
    return token.head() < token.index() ? "left " : "right ";
  }

  private static char shape(String form) {
    char first = form.charAt(0);
    if (Character.isDigit(first)) {
      return '0';
    }
    if (!Character.isUpperCase(first)) {
      return 'a';
    }
    return form.length() > 1 && Character.isUpperCase(form.charAt(1)) ? 'A' : 'C';
  }
}

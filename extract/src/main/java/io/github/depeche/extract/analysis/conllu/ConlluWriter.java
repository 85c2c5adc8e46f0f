package io.github.depeche.extract.analysis.conllu;

import com.google.common.base.Ascii;
import io.github.depeche.document.Span;
import io.github.depeche.extract.analysis.Analysis;
import io.github.depeche.extract.analysis.Morphology;
import io.github.depeche.extract.analysis.Morphology.Gender;
import io.github.depeche.extract.analysis.Morphology.Mood;
import io.github.depeche.extract.analysis.Morphology.Number;
import io.github.depeche.extract.analysis.Morphology.Person;
import io.github.depeche.extract.analysis.Morphology.Tense;
import io.github.depeche.extract.analysis.Morphology.VerbForm;
import io.github.depeche.extract.analysis.Sentence;
import io.github.depeche.extract.analysis.Token;
import java.io.IOException;
import java.util.List;
import java.util.StringJoiner;

/** Writes analyses as CoNLL-U. */
public final class ConlluWriter {

  private final Appendable out;

  /**
   * @param out receives the lines
   */
  public ConlluWriter(Appendable out) {
    this.out = out;
  }

  /**
   * Writes all sentences of an analysis.
   *
   * @param id names the document in the sentences' comments
   */
  public void write(String id, Analysis analysis) throws IOException {
    for (Sentence sentence : analysis.sentences()) {
      out.append("# sent_id = ").append(id).append("-" + (sentence.index() + 1)).append('\n');
      out.append("# text = ")
          .append(sentence.span().in(analysis.text()).replaceAll("\\s+", " "))
          .append('\n');
      for (Token token : sentence.tokens()) {
        contraction(sentence, token, analysis.text());
        word(sentence, token);
      }
      out.append('\n');
    }
  }

  private void contraction(Sentence sentence, Token token, String text) throws IOException {
    int last = token.index();
    while (last + 1 < sentence.size() && sentence.token(last + 1).span().equals(token.span())) {
      last++;
    }
    boolean first =
        token.index() == 0 || !sentence.token(token.index() - 1).span().equals(token.span());
    if (first && last > token.index()) {
      String numbers = (token.index() + 1) + "-" + (last + 1);
      line(
          List.of(
              numbers,
              token.span().in(text),
              "_",
              "_",
              "_",
              "_",
              "_",
              "_",
              "_",
              space(sentence, last)));
    }
  }

  private void word(Sentence sentence, Token token) throws IOException {
    boolean contracted =
        sentence.tokens().stream()
            .skip(Math.max(0, token.index() - 1))
            .limit(3)
            .anyMatch(other -> other.index() != token.index() && other.span().equals(token.span()));
    line(
        List.of(
            Integer.toString(token.index() + 1),
            token.form(),
            token.lemma(),
            token.upos().name(),
            "_",
            features(token.morphology()),
            Integer.toString(token.head() + 1),
            token.relation(),
            "_",
            contracted ? "_" : space(sentence, token.index())));
  }

  private void line(List<String> fields) throws IOException {
    StringJoiner line = new StringJoiner("\t", "", "\n");
    fields.forEach(field -> line.add(field.isEmpty() ? "_" : field.replaceAll("\\s", " ")));
    out.append(line.toString());
  }

  private static String space(Sentence sentence, int index) {
    Span span = sentence.token(index).span();
    boolean glued =
        index + 1 < sentence.size() && sentence.token(index + 1).span().start() == span.end();
    return glued ? "SpaceAfter=No" : "_";
  }

  private static String features(Morphology morphology) {
    StringJoiner features = new StringJoiner("|");
    features.setEmptyValue("_");
    add(
        features,
        "Gender",
        morphology.gender(),
        Gender.NONE,
        morphology.gender() == Gender.MASCULINE ? 4 : 3);
    add(features, "Mood", morphology.mood(), Mood.NONE, 3);
    add(features, "Number", morphology.number(), Number.NONE, 4);
    if (morphology.person() != Person.NONE) {
      features.add("Person=" + morphology.person().ordinal());
    }
    if (morphology.tense() == Tense.PRESENT) {
      features.add("Tense=Pres");
    } else {
      add(
          features,
          "Tense",
          morphology.tense(),
          Tense.NONE,
          morphology.tense() == Tense.PAST ? 4 : 3);
    }
    add(
        features,
        "VerbForm",
        morphology.verbForm(),
        VerbForm.NONE,
        morphology.verbForm() == VerbForm.PARTICIPLE ? 4 : 3);
    return features.toString();
  }

  /** Features of Universal Dependencies are the first letters of their names. */
  private static <E extends Enum<E>> void add(
      StringJoiner features, String name, E value, E none, int letters) {
    if (value == none) {
      return;
    }
    String label = value == Mood.CONDITIONAL ? "CND" : value.name().substring(0, letters);
    features.add(name + "=" + label.charAt(0) + Ascii.toLowerCase(label.substring(1)));
  }
}

package io.github.depeche.extract.mentions;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.depeche.document.MentionForm;
import io.github.depeche.document.PublicationDate;
import io.github.depeche.extract.analysis.Analysis;
import io.github.depeche.extract.analysis.Analyzer;
import io.github.depeche.extract.analysis.fast.FastAnalyzerProvider;
import io.github.depeche.extract.gazetteer.GazetteerReading;
import io.github.depeche.extract.mentions.names.NameFinder;
import io.github.depeche.extract.mentions.phrases.AgreementFinder;
import io.github.depeche.extract.mentions.phrases.GatheringFinder;
import io.github.depeche.extract.mentions.phrases.NominalFinder;
import io.github.depeche.extract.mentions.phrases.PortfolioFinder;
import io.github.depeche.extract.mentions.phrases.PronounFinder;
import io.github.depeche.extract.mentions.phrases.RoleFinder;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Checks the mentions of a sentence written with marks: "le [Role ministre des Affaires étrangères]
 * [Person X]".
 */
public final class NamesInText {

  private static final Pattern OPEN = Pattern.compile("\\[\\p{Alpha}+ ");
  private static final Analyzer ANALYZER = new FastAnalyzerProvider().create();

  /** All finders but that of dates. */
  public static final List<MentionFinder> FINDERS =
      List.of(
          new NameFinder(),
          new AgreementFinder(),
          new GatheringFinder(),
          new RoleFinder(),
          new PortfolioFinder(),
          new NominalFinder(),
          new PronounFinder());

  private NamesInText() {}

  /**
   * Asserts that exactly the marked stretches of {@code marked} are found with that form; marks may
   * nest.
   */
  static void check(MentionForm form, String marked) {
    String text = OPEN.matcher(marked).replaceAll("").replace("]", "");
    assertThat(
            mark(text, find(text).stream().filter(candidate -> candidate.form() == form).toList()))
        .isEqualTo(marked);
  }

  /** Returns all candidates of a text, in text order. */
  static List<Candidate> find(String text) {
    Analysis analysis = ANALYZER.analyze(text);
    GazetteerReading known = GazetteerReading.of(text);
    List<Candidate> found = new ArrayList<>();
    for (MentionFinder finder : FINDERS) {
      found.addAll(finder.find(analysis, PublicationDate.UNKNOWN, new Candidates(known, found)));
    }
    return new Candidates(known, found).all();
  }

  private static String mark(String text, List<Candidate> candidates) {
    StringBuilder marked = new StringBuilder();
    for (int i = 0; i <= text.length(); i++) {
      int at = i;
      candidates.stream()
          .filter(candidate -> candidate.span().end() == at)
          .forEach(any -> marked.append(']'));
      candidates.stream()
          .filter(candidate -> candidate.span().start() == at)
          .forEach(candidate -> marked.append('[').append(candidate.type().label()).append(' '));
      if (i < text.length()) {
        marked.append(text.charAt(i));
      }
    }
    return marked.toString();
  }
}

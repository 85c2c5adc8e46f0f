package io.github.depeche.extract.time;

import io.github.depeche.document.Span;
import io.github.depeche.extract.analysis.Analysis;
import io.github.depeche.extract.analysis.Analyzer;
import io.github.depeche.extract.analysis.Morphology;
import io.github.depeche.extract.analysis.Morphology.Gender;
import io.github.depeche.extract.analysis.Morphology.Mood;
import io.github.depeche.extract.analysis.Morphology.Number;
import io.github.depeche.extract.analysis.Morphology.Person;
import io.github.depeche.extract.analysis.Morphology.Tense;
import io.github.depeche.extract.analysis.Morphology.VerbForm;
import io.github.depeche.extract.analysis.Sentence;
import io.github.depeche.extract.analysis.Token;
import io.github.depeche.extract.analysis.Upos;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * An engine just good enough for tests of dates: sentences end at full stops before a space, a word
 * is a verb by its ending, and every word hangs on the nearest verb of its sentence.
 */
final class PlainAnalyzer implements Analyzer {

  private static final Set<String> AUXILIARIES =
      Set.of("a", "ont", "est", "sont", "avait", "avaient", "était");
  private static final Set<String> NOT_VERBS =
      Set.of("sera-t-il", "reine", "matinée", "soirée", "journée", "année");

  private static final Pattern PARTICIPLE =
      Pattern.compile("(é|ée|és|ées|enu|enue|enus|endu|rit|rti|prévu|prévue|erts)$");

  @Override
  public Analysis analyze(String text) {
    List<Sentence> sentences = new ArrayList<>();
    List<Word> words = new ArrayList<>();
    for (Word word : WordScanner.scan(text)) {
      boolean next =
          word.gap() != Word.Gap.NONE
              && !words.isEmpty()
              && (words.get(words.size() - 1).key().equals(".")
                  || word.gap() == Word.Gap.PARAGRAPH);
      if (next) {
        sentences.add(sentence(text, sentences.size(), words));
        words.clear();
      }
      words.add(word);
    }
    if (!words.isEmpty()) {
      sentences.add(sentence(text, sentences.size(), words));
    }
    return new Analysis(text, sentences);
  }

  private static Sentence sentence(String text, int index, List<Word> words) {
    List<String> forms =
        words.stream().map(word -> word.span().in(text).toLowerCase(Locale.ROOT)).toList();
    int[] nearest = nearestVerbs(forms);
    List<Token> tokens = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      Span span = words.get(i).span();
      String form = forms.get(i);
      int head =
          AUXILIARIES.contains(form) && i + 1 < forms.size() && isVerb(forms.get(i + 1))
              ? i + 1
              : nearest[i];
      boolean verb = isVerb(form);
      tokens.add(
          new Token(
              i,
              span,
              span.in(text),
              lemma(form),
              AUXILIARIES.contains(form)
                  ? Upos.AUX
                  : verb ? Upos.VERB : form.endsWith("s") ? Upos.NOUN : Upos.X,
              morphology(form),
              verb || head == i ? Token.ROOT : head,
              AUXILIARIES.contains(form) ? "aux" : "dep"));
    }
    return new Sentence(index, tokens);
  }

  /**
   * For each word the nearest verb, the one before it winning a tie; or the word itself if there is
   * none.
   */
  private static int[] nearestVerbs(List<String> forms) {
    int[] nearest = new int[forms.size()];
    int before = -1;
    for (int i = 0; i < forms.size(); i++) {
      before = isVerb(forms.get(i)) ? i : before;
      nearest[i] = before;
    }
    int after = -1;
    for (int i = forms.size() - 1; i >= 0; i--) {
      after = isVerb(forms.get(i)) ? i : after;
      boolean closer = after >= 0 && (nearest[i] < 0 || after - i < i - nearest[i]);
      nearest[i] = closer ? after : nearest[i] < 0 ? i : nearest[i];
    }
    return nearest;
  }

  private static boolean isVerb(String form) {
    return !NOT_VERBS.contains(form)
        && morphology(form).verbForm() != VerbForm.NONE
        && !AUXILIARIES.contains(form);
  }

  private static String lemma(String form) {
    return switch (form) {
      case "doit", "devrait", "devait" -> "devoir";
      case "est", "était", "sont" -> "être";
      case "a", "ont", "avait" -> "avoir";
      case "prévu", "prévue", "prévus" -> "prévoir";
      default -> form;
    };
  }

  private static Morphology morphology(String form) {
    if (form.length() > 3 && (form.endsWith("ra") || form.endsWith("ront"))) {
      return of(VerbForm.FINITE, Mood.INDICATIVE, Tense.FUTURE);
    }
    if (form.length() > 5 && (form.endsWith("rait") || form.endsWith("raient"))) {
      return of(VerbForm.FINITE, Mood.CONDITIONAL, Tense.NONE);
    }
    if (form.endsWith("ait") || form.endsWith("aient")) {
      return of(VerbForm.FINITE, Mood.INDICATIVE, Tense.IMPERFECT);
    }
    if (AUXILIARIES.contains(form) || form.equals("doit") || form.equals("rencontre")) {
      return of(VerbForm.FINITE, Mood.INDICATIVE, Tense.PRESENT);
    }
    if (form.length() > 3 && PARTICIPLE.matcher(form).find()) {
      return of(VerbForm.PARTICIPLE, Mood.NONE, Tense.PAST);
    }
    return Morphology.NONE;
  }

  private static Morphology of(VerbForm verbForm, Mood mood, Tense tense) {
    return new Morphology(Gender.NONE, Number.NONE, Person.NONE, verbForm, mood, tense);
  }
}

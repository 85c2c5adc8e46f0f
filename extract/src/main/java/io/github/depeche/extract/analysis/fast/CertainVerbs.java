package io.github.depeche.extract.analysis.fast;

import io.github.depeche.extract.analysis.Morphology.Number;
import io.github.depeche.extract.analysis.Morphology.Tense;
import io.github.depeche.extract.analysis.Upos;
import io.github.depeche.extract.analysis.fast.model.Tag;
import java.util.Set;

/**
 * Makes finite verbs of words that can be nothing else where they stand: behind "ne" or "se",
 * before a pronoun with a hyphen ("estime-t-il"), or anywhere if the dictionary has them as verbs
 * only (in the present: foreign words look like other tenses).
 */
final class CertainVerbs {

  private static final Set<String> BEFORE_VERBS = Set.of("ne", "n'", "n’", "se", "s'", "s’");

  private static final Set<String> CLITICS =
      Set.of("le", "la", "l'", "l’", "les", "lui", "leur", "en", "y", "nous", "vous");

  private static final Set<String> SUBJECTS = Set.of("il", "elle", "on", "ils", "elles");

  private CertainVerbs() {}

  /** Changes tags. */
  static void apply(TaggedWords words) {
    for (int i = 0; i < words.length(); i++) {
      if (words.isNominal(i)
          && words.mayBeVerbOf(i, Number.NONE)
          && (isBehindClitic(words, i) || isBeforeSubject(words, i) || isOnlyVerb(words, i))) {
        words.set(i, Tag.VERB);
      }
    }
  }

  private static boolean isBehindClitic(TaggedWords words, int i) {
    int clitic = i - 1;
    if (words.has(clitic - 1) && CLITICS.contains(words.form(clitic))) {
      clitic--;
    }
    return words.has(clitic)
        && BEFORE_VERBS.contains(words.form(clitic))
        && words.upos(clitic) != Upos.SCONJ;
  }

  private static boolean isBeforeSubject(TaggedWords words, int i) {
    if (!words.has(i + 1) || words.upos(i + 1) != Upos.PRON) {
      return false;
    }
    String next = words.form(i + 1);
    return next.startsWith("-") && SUBJECTS.contains(next.substring(next.lastIndexOf('-') + 1));
  }

  private static boolean isOnlyVerb(TaggedWords words, int i) {
    return words.isOnlyVerb(i)
        && words.readings(i, Tag.VERB).get(0).morphology().tense() == Tense.PRESENT
        && words.has(i - 1)
        && words.upos(i - 1) != Upos.DET
        && words.upos(i - 1) != Upos.ADP;
  }
}

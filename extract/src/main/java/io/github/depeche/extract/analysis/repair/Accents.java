package io.github.depeche.extract.analysis.repair;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSetMultimap;
import io.github.depeche.extract.analysis.Lexicon;
import io.github.depeche.extract.analysis.Morphology.Person;
import io.github.depeche.extract.analysis.Morphology.Tense;
import io.github.depeche.extract.analysis.Morphology.VerbForm;
import io.github.depeche.extract.analysis.Reading;
import io.github.depeche.extract.analysis.Upos;
import io.github.depeche.extract.words.WordList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the accents that the words of a text have lost, by the dictionary: of a word that it does
 * not have, the most frequent one that differs in accents only; "a" before what a preposition
 * governs; and participles behind their auxiliary.
 */
final class Accents {

  private static final Pattern WORD = Pattern.compile("\\p{L}+");

  private static final ImmutableMap<Character, String> ACCENTED =
      ImmutableMap.of('e', "éèêë", 'a', "àâ", 'i', "îï", 'o', "ô", 'u', "ùûü", 'c', "ç");

  /** Longer strings of letters are hardly words. */
  private static final int LONGEST = 24;

  /**
   * So many words that the dictionary does not have are looked into, more of which no French text
   * has: each asks for some hundred forms.
   */
  private static final int MOST_WORDS = 10_000;

  private static final ImmutableSetMultimap<String, String> WORDS =
      WordList.sections("analysis/repair/accents.txt");

  private static final String SENTENCE_ENDS = ".!?:«»\"“”(";

  private final Lexicon lexicon = Lexicon.french();
  private final Map<String, String> known = new HashMap<>();
  private final Map<String, String> names = new HashMap<>();
  private final Map<String, String> nominals = new HashMap<>();
  private final Map<String, String> participles = new HashMap<>();
  private final String text;
  private int varied;

  /**
   * @param text without accents
   */
  Accents(String text) {
    this.text = text;
  }

  /** Returns a part of the text, as long as before, with accents. */
  String restored(int from, int to) {
    StringBuilder restored = new StringBuilder(text.substring(from, to));
    Matcher word = WORD.matcher(text).region(from, to);
    String before = "";
    String again = "";
    while (word.find()) {
      String lower = word.group().toLowerCase(Locale.ROOT);
      boolean open = isOpen(word.start());
      String accented =
          isName(word)
              ? names.computeIfAbsent(lower, this::likeliestName)
              : restored(lower, open ? before : "", open ? again : "", word.end());
      for (int i = 0; i < accented.length(); i++) {
        if (accented.charAt(i) != lower.charAt(i)) {
          restored.setCharAt(
              word.start() + i - from, inCaseOf(word.group().charAt(i), accented.charAt(i)));
        }
      }
      again = before;
      before = lower;
    }
    return restored.toString();
  }

  /** A capital where none is due, in a text that has small letters, too. */
  private boolean isName(MatchResult word) {
    String form = word.group();
    int before = word.start() - 1;
    while (before >= 0 && text.charAt(before) == ' ') {
      before--;
    }
    return form.length() > 1
        && Character.isUpperCase(form.charAt(0))
        && Character.isLowerCase(form.charAt(1))
        && before >= 0
        && text.charAt(before) != '\n'
        && SENTENCE_ENDS.indexOf(text.charAt(before)) < 0;
  }

  /** Returns whether only a space or an apostrophe is before a word. */
  private boolean isOpen(int at) {
    return at > 0 && (text.charAt(at - 1) == ' ' || text.charAt(at - 1) == '\'');
  }

  private String restored(String word, String before, String again, int end) {
    if (WORDS.containsEntry("whole", word)) {
      return word;
    }
    if (word.equals("a")) {
      return isPreposition(before, end) ? "à" : word;
    }
    if (WORDS.containsEntry("determiner", before)) {
      return nominals.computeIfAbsent(word, this::likeliestNominal);
    }
    boolean governed = isAuxiliary(before) || isAuxiliary(again) && before.endsWith("ment");
    return governed
        ? participles.computeIfAbsent(word, this::likeliestParticiple)
        : known.computeIfAbsent(word, this::likeliest);
  }

  private static boolean isAuxiliary(String word) {
    return WORDS.containsEntry("auxiliary", word);
  }

  private boolean isPreposition(String before, int end) {
    Matcher next = WORD.matcher(text).region(end, text.length());
    if (WORDS.containsEntry("subject", before) || !next.find() || next.start() > end + 1) {
      return false;
    }
    String word = next.group().toLowerCase(Locale.ROOT);
    List<Reading> readings = lexicon.readings(known.computeIfAbsent(word, this::likeliest));
    boolean named =
        Character.isUpperCase(next.group().charAt(0))
            && Character.isLowerCase(text.charAt(end - 1));
    return WORDS.containsEntry("governed", word)
        || named
        || readings.isEmpty()
        || lexicon.readings(capital(word)).stream()
            .anyMatch(reading -> reading.upos() == Upos.PROPN)
        || readings.stream()
            .anyMatch(reading -> reading.morphology().verbForm() == VerbForm.INFINITIVE);
  }

  private String likeliestName(String word) {
    if (!lexicon.readings(word).isEmpty()) {
      return word;
    }
    String capital = capital(word);
    return vary(capital, reading -> reading.upos() == Upos.PROPN)
        .or(() -> vary(capital, reading -> reading.upos() == Upos.NOUN))
        .map(name -> name.toLowerCase(Locale.ROOT))
        .orElse(word);
  }

  private static char inCaseOf(char model, char letter) {
    return Character.isUpperCase(model) ? Character.toUpperCase(letter) : letter;
  }

  private static String capital(String word) {
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }

  private String likeliest(String word) {
    boolean known =
        lexicon.readings(word).stream()
            .anyMatch(reading -> reading.morphology().person() != Person.SECOND);
    return known ? word : vary(word, reading -> true).orElse(word);
  }

  /** "un communique" → "communiqué", though "communique" is a verb. */
  private String likeliestNominal(String word) {
    return lexicon.readings(word).stream().allMatch(reading -> reading.upos() == Upos.VERB)
        ? vary(word, reading -> reading.upos() == Upos.NOUN || reading.upos() == Upos.ADJ)
            .orElseGet(() -> likeliest(word))
        : word;
  }

  /** "a signe" → "signé", though "signe" is a word; "a ete prise", as "priser" is rare. */
  private String likeliestParticiple(String word) {
    Best best = new Best(Accents::isPastParticiple, this::frequencyOfLemma);
    best.offer(word);
    vary(word, best);
    return best.word.orElseGet(() -> likeliest(word));
  }

  private int frequencyOfLemma(Reading reading) {
    return lexicon.readings(reading.lemma()).stream().mapToInt(Reading::frequency).max().orElse(0);
  }

  private static boolean isPastParticiple(Reading reading) {
    return reading.morphology().verbForm() == VerbForm.PARTICIPLE
        && reading.morphology().tense() == Tense.PAST;
  }

  private Optional<String> vary(String word, Predicate<Reading> wanted) {
    Best best = new Best(wanted, Reading::frequency);
    vary(word, best);
    return best.word;
  }

  private void vary(String word, Best best) {
    if (word.length() <= LONGEST && varied < MOST_WORDS) {
      varied++;
      long places = word.chars().filter(letter -> ACCENTED.containsKey((char) letter)).count();
      vary(word.toCharArray(), 0, most(places), best);
    }
  }

  /** "préféré" has three, but of long words three would be too many to try. */
  private static int most(long places) {
    return places > 9 ? 1 : places > 5 ? 2 : 3;
  }

  private void vary(char[] letters, int from, int more, Best best) {
    if (more == 0) {
      return;
    }
    for (int i = from; i < letters.length; i++) {
      char plain = letters[i];
      String accented = ACCENTED.getOrDefault(Character.toLowerCase(plain), "");
      for (int j = 0; j < accented.length(); j++) {
        letters[i] = inCaseOf(plain, accented.charAt(j));
        best.offer(new String(letters));
        vary(letters, i + 1, more - 1, best);
      }
      letters[i] = plain;
    }
  }

  /** The word with the highest measure of those seen so far; of equals, the first. */
  private final class Best {
    private final Predicate<Reading> wanted;
    private final ToIntFunction<Reading> measure;
    private Optional<String> word = Optional.empty();
    private int frequency = -1;

    Best(Predicate<Reading> wanted, ToIntFunction<Reading> measure) {
      this.wanted = wanted;
      this.measure = measure;
    }

    void offer(String candidate) {
      lexicon.readings(candidate).stream()
          .filter(wanted)
          .mapToInt(measure)
          .max()
          .ifPresent(
              found -> {
                if (found > frequency) {
                  word = Optional.of(candidate);
                  frequency = found;
                }
              });
    }
  }
}

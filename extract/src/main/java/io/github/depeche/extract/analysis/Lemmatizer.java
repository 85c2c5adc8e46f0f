package io.github.depeche.extract.analysis;

import com.google.common.base.Strings;
import com.google.common.collect.ImmutableMap;
import io.github.depeche.extract.analysis.Morphology.Person;
import io.github.depeche.extract.analysis.Morphology.VerbForm;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Gives each word of a parsed sentence its lemma and inflection: from the dictionary where that
 * knows the form, by its ending otherwise. Where a form has several readings the tree decides
 * ("dit" with an auxiliary is a participle). Thread-safe.
 */
public final class Lemmatizer {

  private static final Map<String, String> CLOSED = load("closed-class.tsv");

  private final Lexicon lexicon;

  /**
   * @param lexicon where forms are looked up
   */
  public Lemmatizer(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Returns the words of one sentence as tokens, in the same order. */
  public List<Token> tokens(List<Word> sentence) {
    List<Token> tokens = new ArrayList<>(sentence.size());
    for (int i = 0; i < sentence.size(); i++) {
      Word word = sentence.get(i);
      Reading reading = read(word, new WordContext(sentence, i));
      tokens.add(
          new Token(
              i,
              word.span(),
              word.form(),
              reading.lemma(),
              word.upos(),
              reading.morphology(),
              word.head(),
              word.relation()));
    }
    return tokens;
  }

  /**
   * Returns how a form with a part of speech can be read when nothing is known of its sentence.
   *
   * @return the likeliest first; never empty
   */
  public List<Reading> readings(String form, Upos upos) {
    String normal = Lexicon.normalize(form);
    Comparator<Reading> preference = preference(normal, reading -> false);
    List<Reading> sorted =
        candidates(lexicon.readings(normal), upos).stream().sorted(preference.reversed()).toList();
    return sorted.isEmpty()
        ? List.of(finish(normal, upos, Optional.empty()))
        : sorted.stream().map(reading -> finish(normal, upos, Optional.of(reading))).toList();
  }

  private Reading read(Word word, WordContext context) {
    String form = Lexicon.normalize(word.form());
    Comparator<Reading> fit = Comparator.comparing(reading -> context.fits(reading.morphology()));
    Optional<Reading> best =
        known(candidates(lexicon.readings(form), word.upos()), form, word.upos()).stream()
            .max(
                fit.thenComparing(
                    preference(form, reading -> context.agrees(reading.morphology()))));
    return finish(form, word.upos(), best);
  }

  /** Keeps the readings with the lemma that the closed list gives, if the dictionary has any. */
  private static List<Reading> known(List<Reading> readings, String form, Upos upos) {
    String closed = CLOSED.get(form.toLowerCase(Locale.ROOT) + "\t" + upos);
    List<Reading> kept =
        readings.stream().filter(reading -> reading.lemma().equals(closed)).toList();
    return kept.isEmpty() ? readings : kept;
  }

  private static Reading finish(String form, Upos upos, Optional<Reading> best) {
    String closed = CLOSED.get(form.toLowerCase(Locale.ROOT) + "\t" + upos);
    if (closed != null) {
      return new Reading(closed, upos, best.map(Reading::morphology).orElse(Morphology.NONE), 0);
    }
    Reading found = traditional(best.orElseGet(() -> UnknownWords.read(form, upos)));
    return upos == Upos.PROPN ? new Reading(form, Upos.PROPN, found.morphology(), 0) : found;
  }

  /** Gives verbs such as "reconnaitre" the lemma that they have in the older spelling. */
  private static Reading traditional(Reading reading) {
    String lemma = reading.lemma();
    boolean respelled =
        reading.upos() == Upos.VERB && (lemma.endsWith("aitre") || lemma.endsWith("croitre"));
    return respelled
        ? new Reading(
            lemma.substring(0, lemma.length() - 4) + "ître",
            reading.upos(),
            reading.morphology(),
            reading.frequency())
        : reading;
  }

  /**
   * The readings that go with the part of speech; failing that, those of the part it is most often
   * taken for.
   */
  private static List<Reading> candidates(List<Reading> readings, Upos upos) {
    List<Reading> own = of(readings, upos == Upos.AUX ? Upos.VERB : upos);
    if (!own.isEmpty()) {
      return own;
    }
    return switch (upos) {
      case ADJ -> of(readings, Upos.VERB).stream().filter(Lemmatizer::isParticiple).toList();
      case NOUN -> firstOf(of(readings, Upos.ADJ), of(readings, Upos.PROPN));
      case VERB, AUX -> of(readings, Upos.ADJ);
      case DET -> firstOf(of(readings, Upos.NUM), of(readings, Upos.ADJ), of(readings, Upos.PRON));
      case PRON ->
          firstOf(of(readings, Upos.DET), of(readings, Upos.NUM), of(readings, Upos.SCONJ));
      case NUM, SCONJ, CCONJ, ADV, ADP, INTJ, PART, PROPN, PUNCT, SYM, X -> List.of();
    };
  }

  @SafeVarargs
  private static List<Reading> firstOf(List<Reading>... choices) {
    for (List<Reading> choice : choices) {
      if (!choice.isEmpty()) {
        return choice;
      }
    }
    return List.of();
  }

  private static List<Reading> of(List<Reading> readings, Upos upos) {
    return readings.stream().filter(reading -> reading.upos() == upos).toList();
  }

  private static boolean isParticiple(Reading reading) {
    return reading.morphology().verbForm() == VerbForm.PARTICIPLE;
  }

  /**
   * The indicative present before other tenses and moods; then, of nouns, the lemma most like the
   * form ("vue" before "vu"); then the more frequent lemma; then what agrees with the subject; then
   * the third person; then by the alphabet, so that the choice is always the same.
   */
  private Comparator<Reading> preference(String form, Predicate<Reading> agrees) {
    Comparator<Reading> mood =
        Comparator.comparing(reading -> -reading.morphology().mood().ordinal());
    return mood.thenComparing(reading -> -reading.morphology().tense().ordinal())
        .thenComparing(reading -> reading.upos() == Upos.NOUN ? likeness(form, reading.lemma()) : 0)
        .thenComparing(this::frequencyOfLemma)
        .thenComparing(agrees::test)
        .thenComparing(reading -> reading.morphology().person() == Person.THIRD)
        .thenComparing(reading -> reading.lemma().equalsIgnoreCase(form))
        .thenComparing(Comparator.comparing(Reading::lemma).reversed())
        .thenComparing(reading -> -reading.morphology().gender().ordinal())
        .thenComparing(reading -> -reading.morphology().number().ordinal());
  }

  private static int likeness(String form, String lemma) {
    return Strings.commonPrefix(form.toLowerCase(Locale.ROOT), lemma.toLowerCase(Locale.ROOT))
        .length();
  }

  private int frequencyOfLemma(Reading reading) {
    return lexicon.readings(reading.lemma()).stream()
        .filter(own -> own.upos() == reading.upos())
        .mapToInt(Reading::frequency)
        .max()
        .orElse(0);
  }

  private static Map<String, String> load(String resource) {
    ImmutableMap.Builder<String, String> map = ImmutableMap.builder();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                Lemmatizer.class.getResourceAsStream(resource), StandardCharsets.UTF_8))) {
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (line.isEmpty() || line.startsWith("#")) {
          continue;
        }
        String[] fields = line.split("\t");
        if (fields.length != 3) {
          throw new IllegalStateException(
              resource + ":" + number + ": three fields expected: " + line);
        }
        map.put(fields[0] + "\t" + Upos.valueOf(fields[1]), fields[2]);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + resource, e);
    }
    return map.buildOrThrow();
  }
}

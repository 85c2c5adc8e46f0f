package io.github.depeche.extract.analysis;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.WordData;

/** The dictionary of French word forms: lemmas, parts of speech, inflection. Thread-safe. */
public final class Lexicon {

  /** Not by a class's initializer: it would never be tried again after a want of memory. */
  private static final Supplier<Lexicon> FRENCH = Suppliers.memoize(Lexicon::load);

  private final Dictionary dictionary;
  private final ThreadLocal<DictionaryLookup> lookups;

  private Lexicon(Dictionary dictionary) {
    this.dictionary = dictionary;
    this.lookups = ThreadLocal.withInitial(() -> new DictionaryLookup(this.dictionary));
  }

  /** Returns the French dictionary, loaded once. */
  public static Lexicon french() {
    return FRENCH.get();
  }

  /**
   * Returns all readings of a form, as written and, if it has capitals, in lower case; empty if the
   * dictionary does not have it. The apostrophe may be straight or curved, accents composed or not,
   * and missing on a capital ("Etat"). A contraction ("du") has no reading as such; give its words
   * ("de", "le") instead.
   */
  public List<Reading> readings(String form) {
    String written = normalize(form);
    String lower = written.toLowerCase(Locale.ROOT);
    ImmutableList.Builder<Reading> readings = ImmutableList.builder();
    lookUp(written, readings);
    if (!lower.equals(written)) {
      lookUp(lower, readings);
    }
    List<Reading> found = readings.build();
    return found.isEmpty() && written.startsWith("E") ? accented(lower) : found;
  }

  private List<Reading> accented(String lower) {
    ImmutableList.Builder<Reading> readings = ImmutableList.builder();
    lookUp("é" + lower.substring(1), readings);
    return readings.build();
  }

  /**
   * Returns the form with straight apostrophes and composed accents, as the dictionary writes it.
   */
  static String normalize(String form) {
    return Normalizer.normalize(form, Normalizer.Form.NFC).replace('’', '\'');
  }

  private void lookUp(String form, ImmutableList.Builder<Reading> readings) {
    if (form.isEmpty()) {
      return;
    }
    for (WordData data : lookups.get().lookup(form)) {
      String stem = data.getStem().toString();
      // The last letter is the frequency class of the form, A to Z.
      String tag = data.getTag().toString();
      String features = tag.substring(0, tag.length() - 1);
      if (!features.isEmpty() && stem.indexOf('+') < 0) {
        int frequency = tag.charAt(tag.length() - 1) - 'A';
        readings.add(
            new Reading(
                stem, LexiconTags.upos(features), LexiconTags.morphology(features), frequency));
      }
    }
  }

  private static Lexicon load() {
    // By the class loader, as the dictionary is in another jar, which is no module.
    URL file =
        requireNonNull(
            Lexicon.class.getClassLoader().getResource("org/languagetool/resource/fr/french.dict"),
            "french.dict");
    try {
      return new Lexicon(Dictionary.read(file));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the dictionary " + file, e);
    }
  }
}

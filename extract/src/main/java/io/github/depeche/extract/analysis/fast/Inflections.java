package io.github.depeche.extract.analysis.fast;

import io.github.depeche.extract.analysis.Lemmatizer;
import io.github.depeche.extract.analysis.Morphology.Person;
import io.github.depeche.extract.analysis.Reading;
import io.github.depeche.extract.analysis.fast.model.Tag;
import io.github.depeche.extract.analysis.fast.model.WordForm;
import java.util.List;
import java.util.Locale;

/**
 * Chooses lemma and inflection of a sentence's words: what goes with the tag, and of finite verbs
 * what agrees with the pronoun that is their subject.
 */
final class Inflections {

  private static final int VERB = Tag.VERB.ordinal();
  private static final int AUX = Tag.AUX.ordinal();
  private static final int PRON = Tag.PRON.ordinal();

  private final WordForm[] forms;
  private final int[] tags;
  private final int[] heads;
  private final Lemmatizer lemmatizer;

  Inflections(WordForm[] forms, int[] tags, int[] heads, Lemmatizer lemmatizer) {
    this.forms = forms;
    this.tags = tags;
    this.heads = heads;
    this.lemmatizer = lemmatizer;
  }

  /** Returns how the word at {@code i} is read. */
  Reading of(int i) {
    List<Reading> readings = forms[i].inflections(tags[i], lemmatizer);
    Reading first = readings.get(0);
    if (readings.size() == 1 || tags[i] != VERB && tags[i] != AUX) {
      return first;
    }
    Person person = person(i);
    for (Reading reading : readings) {
      if (reading.morphology().person() == person) {
        return reading;
      }
    }
    return first;
  }

  /**
   * The person of the pronoun beside the verb, or beside its auxiliary or participle, that is its
   * subject.
   */
  private Person person(int verb) {
    int clause = tags[verb] == AUX && heads[verb] < tags.length ? heads[verb] : verb;
    for (int i = Math.max(0, verb - 4); i < Math.min(tags.length, verb + 2); i++) {
      if (tags[i] == PRON && heads[i] == clause) {
        switch (forms[i].text().toLowerCase(Locale.ROOT)) {
          case "je", "j'", "j’", "-je" -> {
            return Person.FIRST;
          }
          case "tu", "-tu" -> {
            return Person.SECOND;
          }
          default -> {
            // Not a subject, or of the third person, or of a plural whose verb has one reading
            // only.
          }
        }
      }
    }
    return Person.THIRD;
  }
}

package io.github.depeche.extract.analysis.fast;

import io.github.depeche.extract.analysis.Lemmatizer;
import io.github.depeche.extract.analysis.Morphology.Mood;
import io.github.depeche.extract.analysis.Morphology.Number;
import io.github.depeche.extract.analysis.Morphology.Person;
import io.github.depeche.extract.analysis.Reading;
import io.github.depeche.extract.analysis.Upos;
import io.github.depeche.extract.analysis.fast.model.Tag;
import io.github.depeche.extract.analysis.fast.model.WordForm;
import io.github.depeche.extract.words.Address;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The words of a sentence with their tags, which may be changed. */
final class TaggedWords {

  private static final Tag[] TAGS = Tag.values();

  /** Verbs that begin so are in no dictionary. */
  private static final Set<String> PREFIXES = Set.of("co-", "sous-", "auto-");

  private final WordForm[] forms;
  private final int length;
  private final int[] tags;
  private final Lemmatizer lemmatizer;

  /**
   * @param tags ordinals of tags, changed in place
   */
  TaggedWords(WordForm[] forms, int length, int[] tags, Lemmatizer lemmatizer) {
    this.forms = forms;
    this.length = length;
    this.tags = tags;
    this.lemmatizer = lemmatizer;
  }

  int length() {
    return length;
  }

  boolean has(int i) {
    return i >= 0 && i < length;
  }

  Tag tag(int i) {
    return TAGS[tags[i]];
  }

  Upos upos(int i) {
    return tag(i).upos();
  }

  void set(int i, Tag tag) {
    tags[i] = tag.ordinal();
  }

  /** Returns the word in lower case. */
  String form(int i) {
    return forms[i].text().toLowerCase(Locale.ROOT);
  }

  /** Returns whether a word is an abbreviation before names, such as "Mme". */
  boolean isAddress(int i) {
    return Address.isShort(forms[i].text());
  }

  /** Returns whether a word begins in lower case and its tag is one that takes verbs away. */
  boolean isNominal(int i) {
    return switch (upos(i)) {
      case NOUN, ADJ, PROPN, X -> Character.isLowerCase(forms[i].text().charAt(0));
      // An adverb in "quitte à" only.
      case ADV -> form(i).equals("quitte");
      case ADP, AUX, CCONJ, DET, INTJ, NUM, PART, PRON, PUNCT, SCONJ, SYM, VERB -> false;
    };
  }

  /** Returns whether a word has the tag of a finite verb or auxiliary. */
  boolean isFinite(int i) {
    return tag(i) == Tag.VERB || tag(i) == Tag.AUX;
  }

  /** Returns whether the dictionary knows a word as {@code tag}. */
  boolean mayBe(int i, Tag tag) {
    return forms[i].mayBe(tag);
  }

  /** Returns whether the dictionary knows a word as a verb and nothing else. */
  boolean isOnlyVerb(int i) {
    return forms[i].isOnly(Upos.VERB);
  }

  /** Returns how a word is inflected with a tag, the likeliest first. */
  List<Reading> readings(int i, Tag tag) {
    return forms[i].inflections(tag.ordinal(), lemmatizer);
  }

  /** Returns the number of a word with its tag, {@code NONE} if it can be either. */
  Number number(int i) {
    return readings(i, tag(i)).stream()
        .map(reading -> reading.morphology().number())
        .reduce((one, other) -> one == other ? one : Number.NONE)
        .orElse(Number.NONE);
  }

  /** Returns whether a word can be a verb in the third person with a subject of that number. */
  boolean mayBeVerbOf(int i, Number number) {
    return (mayBe(i, Tag.VERB) || PREFIXES.stream().anyMatch(form(i)::startsWith))
        && readings(i, Tag.VERB).stream()
            .filter(TaggedWords::isThird)
            .map(reading -> reading.morphology().number())
            .anyMatch(own -> number == Number.NONE || own == number);
  }

  private static boolean isThird(Reading reading) {
    return reading.upos() == Upos.VERB
        && reading.morphology().person() == Person.THIRD
        && reading.morphology().mood() == Mood.INDICATIVE;
  }
}

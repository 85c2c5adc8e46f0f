package io.github.depeche.extract.analysis.fast.model;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import io.github.depeche.extract.analysis.Lemmatizer;
import io.github.depeche.extract.analysis.Morphology.Gender;
import io.github.depeche.extract.analysis.Morphology.Number;
import io.github.depeche.extract.analysis.Reading;
import io.github.depeche.extract.analysis.Upos;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * All that the models want to know of a word outside its sentence, computed once per form.
 * Immutable.
 */
public final class WordForm {

  private static final int AUXILIARY = Tag.AUX.ordinal() - Tag.VERB.ordinal();

  final String text;

  /**
   * Numbers of the form, of its lower case with digits made equal, of its endings (1 to 5 letters),
   * its beginnings.
   */
  final int form;

  final int lower;
  final int[] endings = new int[6];
  final int[] beginnings = new int[4];

  /** How it is written: capitals, digits, signs. */
  final int shape;

  /** The tags that the dictionary gives it, as bits. */
  final int dictionary;

  /**
   * By tag: number of the lemma, and the genders (bits 0, 1) and numbers (bits 2, 3) that are
   * possible.
   */
  private final int[] lemmas = new int[Tag.COUNT];

  private final byte[] agreements = new byte[Tag.COUNT];

  /** By tag, once asked for: how the word can be inflected. */
  private final AtomicReferenceArray<ImmutableList<Reading>> inflections =
      new AtomicReferenceArray<>(Tag.COUNT);

  WordForm(String text, List<Reading> readings) {
    this.text = text;
    String norm = normal(text);
    String low = Hash.lower(norm);
    this.form = Hash.of(norm);
    this.lower = Hash.of(low);
    this.shape = shape(text);
    for (int i = 1; i < endings.length; i++) {
      endings[i] = Hash.of(low.substring(Math.max(0, low.length() - i)));
    }
    for (int i = 1; i < beginnings.length; i++) {
      beginnings[i] = Hash.of(low.substring(0, Math.min(low.length(), i)));
    }
    Arrays.fill(lemmas, lower);
    int mask = 0;
    boolean[] known = new boolean[Tag.COUNT];
    for (Reading reading : readings) {
      Tag tag =
          Tag.of(reading.upos(), reading.morphology().verbForm(), reading.morphology().tense());
      int at = tag.ordinal();
      mask |= note(at, reading, known);
      if (reading.upos() == Upos.VERB && isAuxiliary(reading.lemma())) {
        mask |= note(at + AUXILIARY, reading, known);
      }
    }
    this.dictionary = mask;
  }

  private int note(int tag, Reading reading, boolean[] known) {
    if (!known[tag]) {
      known[tag] = true;
      lemmas[tag] = Hash.of(reading.lemma());
    }
    Gender gender = reading.morphology().gender();
    Number number = reading.morphology().number();
    int bits = gender == Gender.MASCULINE ? 1 : gender == Gender.FEMININE ? 2 : 3;
    bits |= number == Number.SINGULAR ? 4 : number == Number.PLURAL ? 8 : 12;
    agreements[tag] |= (byte) bits;
    return 1 << tag;
  }

  private static boolean isAuxiliary(String lemma) {
    return lemma.equals("être") || lemma.equals("avoir") || lemma.equals("faire");
  }

  /** Apostrophes straight, digits all alike. */
  private static String normal(String text) {
    StringBuilder normal = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      normal.append(
          c == '’' || c == 'ʼ' ? '\'' : c >= '0' && c <= '9' ? '5' : c == '\u00a0' ? ' ' : c);
    }
    return normal.toString();
  }

  private static int shape(String text) {
    int bits = 0;
    int capitals = 0;
    int letters = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isLetter(c)) {
        letters++;
        capitals += Character.isUpperCase(c) ? 1 : 0;
      } else if (Character.isDigit(c)) {
        bits |= 8;
      } else if (c == '-') {
        bits |= 16;
      } else if (c == '.') {
        bits |= 32;
      } else if (c == '\'' || c == '’') {
        bits |= 64;
      } else {
        bits |= 128;
      }
    }
    bits |= capitals > 0 && Character.isUpperCase(text.charAt(0)) ? 1 : 0;
    bits |= capitals > 0 && capitals == letters ? 2 : 0;
    bits |= capitals > 1 ? 4 : 0;
    return bits | (letters == 1 ? 256 : 0) | (letters == 0 ? 512 : 0);
  }

  /** Returns the word as written. */
  public String text() {
    return text;
  }

  /**
   * Returns the lemmas and inflections that go with a tag.
   *
   * @param tag a tag's ordinal
   * @param lemmatizer is asked the first time
   * @return the likeliest first; never empty
   */
  public List<Reading> inflections(int tag, Lemmatizer lemmatizer) {
    ImmutableList<Reading> known = inflections.get(tag);
    if (known == null) {
      Tag here = Tag.at(tag);
      List<Reading> all = lemmatizer.readings(text, here.upos());
      known =
          all.stream()
              .filter(reading -> here.allows(reading.morphology()))
              .collect(toImmutableList());
      known = known.isEmpty() ? ImmutableList.copyOf(all) : known;
      inflections.set(tag, known);
    }
    return known;
  }

  /** Returns whether the dictionary knows the word with this tag. */
  public boolean mayBe(Tag tag) {
    return (dictionary & 1 << tag.ordinal()) != 0;
  }

  /** Returns whether the dictionary knows the word as this part of speech and as nothing else. */
  public boolean isOnly(Upos upos) {
    return dictionary != 0
        && Arrays.stream(Tag.values()).filter(this::mayBe).allMatch(tag -> tag.upos() == upos);
  }

  int lemma(int tag) {
    return lemmas[tag];
  }

  int agreement(int tag) {
    return agreements[tag];
  }

  boolean isCapitalised() {
    return (shape & 1) != 0;
  }
}

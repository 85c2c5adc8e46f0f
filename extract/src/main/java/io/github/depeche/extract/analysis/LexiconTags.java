package io.github.depeche.extract.analysis;

import io.github.depeche.extract.analysis.Morphology.Gender;
import io.github.depeche.extract.analysis.Morphology.Mood;
import io.github.depeche.extract.analysis.Morphology.Number;
import io.github.depeche.extract.analysis.Morphology.Person;
import io.github.depeche.extract.analysis.Morphology.Tense;
import io.github.depeche.extract.analysis.Morphology.VerbForm;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/** Reads the dictionary's tags, such as {@code V etre ind pres 3 s} or {@code J f p}. */
final class LexiconTags {

  private LexiconTags() {}

  static Upos upos(String tag) {
    return switch (tag.charAt(0)) {
      case 'A' -> Upos.ADV;
      case 'C' -> tag.endsWith("sub") ? Upos.SCONJ : Upos.CCONJ;
      case 'D' -> Upos.DET;
      case 'I' -> Upos.INTJ;
      case 'J' -> Upos.ADJ;
      case 'K' -> Upos.NUM;
      case 'M' -> Upos.PUNCT;
      case 'N', 'S', 'T' -> Upos.NOUN;
      case 'P' -> Upos.ADP;
      case 'R' -> Upos.PRON;
      case 'V' -> Upos.VERB;
      case 'Z' -> Upos.PROPN;
      default -> Upos.X;
    };
  }

  static Morphology morphology(String tag) {
    Set<String> parts = new HashSet<>(Arrays.asList(tag.split(" ")));
    boolean verb = tag.charAt(0) == 'V';
    return new Morphology(
        gender(parts),
        number(parts),
        person(parts),
        verb ? verbForm(parts) : VerbForm.NONE,
        verb ? mood(parts) : Mood.NONE,
        verb ? tense(parts) : Tense.NONE);
  }

  private static Gender gender(Set<String> parts) {
    return parts.contains("m")
        ? Gender.MASCULINE
        : parts.contains("f") ? Gender.FEMININE : Gender.NONE;
  }

  private static Number number(Set<String> parts) {
    return parts.contains("s")
        ? Number.SINGULAR
        : parts.contains("p") ? Number.PLURAL : Number.NONE;
  }

  private static Person person(Set<String> parts) {
    return parts.contains("1")
        ? Person.FIRST
        : parts.contains("2") ? Person.SECOND : parts.contains("3") ? Person.THIRD : Person.NONE;
  }

  private static VerbForm verbForm(Set<String> parts) {
    if (parts.contains("inf")) {
      return VerbForm.INFINITIVE;
    }
    return parts.contains("ppa") || parts.contains("ppr") ? VerbForm.PARTICIPLE : VerbForm.FINITE;
  }

  private static Mood mood(Set<String> parts) {
    return parts.contains("ind")
        ? Mood.INDICATIVE
        : parts.contains("con")
            ? Mood.CONDITIONAL
            : parts.contains("sub")
                ? Mood.SUBJUNCTIVE
                : parts.contains("imp") ? Mood.IMPERATIVE : Mood.NONE;
  }

  private static Tense tense(Set<String> parts) {
    if (parts.contains("pres") || parts.contains("ppr")) {
      return Tense.PRESENT;
    }
    if (parts.contains("psim") || parts.contains("ppa")) {
      return Tense.PAST;
    }
    return parts.contains("impa")
        ? Tense.IMPERFECT
        : parts.contains("futu") ? Tense.FUTURE : Tense.NONE;
  }
}

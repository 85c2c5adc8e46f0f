package io.github.depeche.extract.analysis;

import io.github.depeche.extract.analysis.Morphology.Person;
import io.github.depeche.extract.analysis.Morphology.VerbForm;
import java.util.List;
import java.util.Locale;

/**
 * What the tree around a word says about its inflection.
 *
 * @param sentence all words of the sentence
 * @param index the place of the word in question
 */
record WordContext(List<Word> sentence, int index) {

  /**
   * Whether the tree calls for this form: a participle after an auxiliary or as a modifier, a
   * finite verb else.
   */
  boolean fits(Morphology morphology) {
    return switch (morphology.verbForm()) {
      case NONE -> true;
      case INFINITIVE -> true;
      case PARTICIPLE -> callsForParticiple();
      case FINITE -> !callsForParticiple();
    };
  }

  /** Whether a pronoun as subject has this person and number. */
  boolean agrees(Morphology morphology) {
    return morphology.verbForm() != VerbForm.FINITE || morphology.person() == subject();
  }

  private boolean callsForParticiple() {
    if (hasChild("aux") || is("amod") || is("acl") && !is("acl:relcl")) {
      return true;
    }
    if (hasChild("nsubj")) {
      return false;
    }
    // "ont maintenu les échanges et mis en œuvre l'accord": the auxiliary counts for both.
    return is("advcl")
        || is("conj") && head() < index && new WordContext(sentence, head()).callsForParticiple();
  }

  private Person subject() {
    for (Word word : sentence) {
      if (word.head() == index && word.relation().startsWith("nsubj") && word.upos() == Upos.PRON) {
        String form = Lexicon.normalize(word.form()).toLowerCase(Locale.ROOT);
        return switch (form) {
          case "je", "j'", "-je", "nous", "-nous" -> Person.FIRST;
          case "tu", "-tu", "vous", "-vous" -> Person.SECOND;
          default -> Person.THIRD;
        };
      }
    }
    return Person.THIRD;
  }

  private int head() {
    return sentence.get(index).head();
  }

  private boolean is(String relation) {
    return sentence.get(index).relation().startsWith(relation);
  }

  private boolean hasChild(String relation) {
    return sentence.stream()
        .anyMatch(word -> word.head() == index && word.relation().startsWith(relation));
  }
}

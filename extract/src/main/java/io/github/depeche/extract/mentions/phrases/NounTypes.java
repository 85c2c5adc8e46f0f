package io.github.depeche.extract.mentions.phrases;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.depeche.document.MentionType;
import io.github.depeche.extract.analysis.Lexicon;
import io.github.depeche.extract.analysis.Morphology.Gender;
import io.github.depeche.extract.analysis.Morphology.VerbForm;
import io.github.depeche.extract.analysis.Sentence;
import io.github.depeche.extract.analysis.Token;
import io.github.depeche.extract.analysis.Upos;
import io.github.depeche.extract.words.WordList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a common noun can stand for: by the word lists, else by its ending. */
final class NounTypes {

  /** Nouns of number and collection: what they count says what they are. */
  private static final ImmutableSet<String> QUANTITIES =
      WordList.load("mentions/grammar-words.txt", "quantity");

  private static final ImmutableSet<String> OTHERS =
      ImmutableSet.of("autre", "innocent", "semblable", "administré", "nôtre");

  /**
   * Endings of nouns for people; a plural noun with one of them is taken for people though no list
   * has it.
   */
  private static final ImmutableList<String> AGENTIVE =
      ImmutableList.of(
          "eurs", "euses", "istes", "iens", "iennes", "trices", "crates", "logues", "naires",
          "graphes");

  /** Nouns of such an ending that are things. */
  private static final ImmutableSet<String> MACHINES =
      WordList.load("mentions/grammar-words.txt", "machine");

  private NounTypes() {}

  /**
   * Returns what the noun or numeral stands for, or empty if it is none that can act or be a place.
   */
  static Optional<MentionType> of(Sentence sentence, Token token) {
    return switch (token.upos()) {
      case NOUN, PROPN, SYM -> ofNoun(sentence, token);
      case NUM ->
          isHeadNumeral(sentence, token) ? Optional.of(MentionType.PERSON) : Optional.empty();
      case ADJ, VERB -> isNominalised(sentence, token) ? ofAdjective(token) : Optional.empty();
      // "deux autres" is as much a pronoun as an adjective.
      case PRON ->
          token.lemma().equals("autre") && isNominalised(sentence, token)
              ? ofAdjective(token)
              : Optional.empty();
      case ADP, ADV, AUX, CCONJ, DET, INTJ, PART, PUNCT, SCONJ, X -> Optional.empty();
    };
  }

  private static Optional<MentionType> ofNoun(Sentence sentence, Token token) {
    if (Nouns.in(QUANTITIES, token)) {
      Optional<MentionType> counted = counted(sentence, token);
      if (counted.isPresent()) {
        return counted;
      }
    }
    Optional<MentionType> listed = listed(token);
    return listed.isPresent() || !isAgentive(token) && !isSmallInhabitant(sentence, token)
        ? listed
        : Optional.of(MentionType.PERSON);
  }

  private static Optional<MentionType> listed(Token token) {
    if (Nouns.in(Nouns.ORGANIZATION, token)) {
      return Optional.of(MentionType.ORGANIZATION);
    }
    if (Nouns.in(Nouns.PERSON, token)) {
      return Optional.of(MentionType.PERSON);
    }
    if (Nouns.in(Nouns.GPE, token) || isState(token)) {
      return Optional.of(MentionType.GPE);
    }
    if (Nouns.in(Nouns.LOCATION, token)) {
      return Optional.of(MentionType.LOCATION);
    }
    return isInhabitant(token) ? Optional.of(MentionType.PERSON) : Optional.empty();
  }

  /** "les États de la région", not "l'état des lieux" */
  private static boolean isState(Token token) {
    return token.index() > 0
        && token.lemma().equals("état")
        && Character.isUpperCase(token.form().charAt(0));
  }

  /** "les Russes" */
  private static boolean isInhabitant(Token token) {
    return Character.isUpperCase(token.form().charAt(0)) && Nouns.isDemonym(token);
  }

  /** "un somalien", as many write it; a bare one is a language. */
  private static boolean isSmallInhabitant(Sentence sentence, Token token) {
    boolean determined =
        token.index() > 0
            && switch (sentence.token(token.index() - 1).upos()) {
              case DET, NUM -> true;
              default -> false;
            };
    return determined && Nouns.isDemonym(token);
  }

  /** The type of the noun after "de": "une centaine de personnes". */
  private static Optional<MentionType> counted(Sentence sentence, Token token) {
    List<Token> after =
        sentence.tokens().subList(token.index() + 1, Math.min(sentence.size(), token.index() + 6));
    for (Token next : after) {
      if (next.upos() == Upos.NOUN) {
        return listed(next)
            .or(() -> isAgentive(next) ? Optional.of(MentionType.PERSON) : Optional.empty());
      }
      if (next.upos() == Upos.VERB || next.upos() == Upos.PUNCT) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static boolean isAgentive(Token token) {
    String form = token.form().toLowerCase(Locale.ROOT);
    return form.length() > 6
        && (AGENTIVE.stream().anyMatch(form::endsWith) || isAgentiveSingular(form));
  }

  /** "un inspecteur", "un généticien": those of two genders, which leaves out machines, mostly. */
  private static boolean isAgentiveSingular(String form) {
    if (AGENTIVE.stream().noneMatch((form + "s")::endsWith) || MACHINES.contains(form)) {
      return false;
    }
    return Lexicon.french().readings(form).stream()
        .filter(reading -> reading.upos() == Upos.NOUN)
        .anyMatch(
            reading ->
                reading.morphology().gender() == Gender.NONE
                    || hasFeminine(form, "teur", "trice")
                    || hasFeminine(form, "eur", "euse")
                    || hasFeminine(form, "ien", "ienne"));
  }

  private static boolean hasFeminine(String form, String ending, String feminine) {
    return form.endsWith(ending)
        && Lexicon.french()
            .readings(form.substring(0, form.length() - ending.length()) + feminine)
            .stream()
            .anyMatch(reading -> reading.upos() == Upos.NOUN && reading.lemma().equals(form));
  }

  /**
   * A numeral that no noun follows and that a verb takes: "trois d'entre eux ont fui", "on compte
   * 55 morts, dont 12".
   */
  private static boolean isHeadNumeral(Sentence sentence, Token token) {
    return (token.is("nsubj")
            || token.is("obj")
            || token.is("obl:agent")
            || isBeforeParticiple(sentence, token))
        && sentence.children(token, "case").stream()
            .allMatch(word -> word.form().equalsIgnoreCase("par"));
  }

  /** "13 sont morts et 55 blessés" */
  private static boolean isBeforeParticiple(Sentence sentence, Token token) {
    int next = token.index() + 1;
    return token.head() == next
        && sentence.token(next).upos() == Upos.VERB
        && sentence.token(next).is("conj");
  }

  /**
   * An adjective or participle with a determiner or numeral and no noun: "les blessés", "64
   * autres".
   */
  private static boolean isNominalised(Sentence sentence, Token token) {
    return token.index() > 0
        && (sentence.token(token.index() - 1).upos() == Upos.DET
            || sentence.token(token.index() - 1).upos() == Upos.NUM)
        && token.morphology().verbForm() != VerbForm.FINITE
        && (token.index() + 1 == sentence.size()
            || sentence.token(token.index() + 1).upos() != Upos.NOUN);
  }

  private static Optional<MentionType> ofAdjective(Token token) {
    return Nouns.in(Nouns.PERSON, token) || Nouns.in(OTHERS, token) || isInhabitant(token)
        ? Optional.of(MentionType.PERSON)
        : Optional.empty();
  }
}

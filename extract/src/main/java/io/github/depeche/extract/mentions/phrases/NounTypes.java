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
import java.util.Set;

/** What a common noun can stand for: by the word lists, else by its ending. */
final class NounTypes {

  /** Nouns of number and collection: what they count says what they are. */
  private static final ImmutableSet<String> QUANTITIES =
      WordList.load("mentions/grammar-words.txt", "quantity");

  /** Words that stand for people when an article is before them and no noun behind. */
  private static final ImmutableSet<String> OTHERS =
      WordList.load("mentions/grammar-words.txt", "other");

  private static final ImmutableSet<String> RELATIVE = ImmutableSet.of("dont", "parmi");

  /** What follows a numeral that counts some of those spoken of: "neuf des leurs". */
  private static final ImmutableSet<String> AMONG =
      ImmutableSet.of("eux", "elles", "leurs", "siens", "nôtres", "vôtres", "ceux", "celles");

  /** Endings of nouns for those who live in a place. */
  private static final ImmutableList<String> TOWNSPEOPLE =
      ImmutableList.of("ois", "oises", "ais", "aises", "éens", "éennes", "ains", "aines", "otes");

  /** Those of them that stand alone for people: "une trentaine ont fui". */
  private static final ImmutableSet<String> APPROXIMATE =
      WordList.load("mentions/grammar-words.txt", "approximate");

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
      // "deux autres", "l'un", "les siens"
      case PRON ->
          OTHERS.contains(token.lemma())
                  && isNominalised(sentence, token)
                  && !isOneOfNamed(sentence, token)
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
    boolean person =
        isAgentive(token)
            || isSmallInhabitant(sentence, token)
            || isTownsman(sentence, token)
            || isSomeOfThem(sentence, token)
            || OTHERS.contains(token.lemma()) && isNominalised(sentence, token)
            || isUnknown(sentence, token);
    return listed.isEmpty() && person ? Optional.of(MentionType.PERSON) : listed;
  }

  private static Optional<MentionType> listed(Token token) {
    if (isOf(Nouns.ORGANIZATION, token)) {
      return Optional.of(MentionType.ORGANIZATION);
    }
    if (isOf(Nouns.PERSON, token)) {
      return Optional.of(MentionType.PERSON);
    }
    if (isOf(Nouns.GPE, token) || isState(token)) {
      return Optional.of(MentionType.GPE);
    }
    if (isOf(Nouns.LOCATION, token)) {
      return Optional.of(MentionType.LOCATION);
    }
    return isInhabitant(token) ? Optional.of(MentionType.PERSON) : Optional.empty();
  }

  private static boolean isOf(Set<String> nouns, Token token) {
    return Nouns.in(nouns, token) || Nouns.isCompoundIn(nouns, token);
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

  /** "les Viennois" */
  private static boolean isTownsman(Sentence sentence, Token token) {
    String form = token.form().toLowerCase(Locale.ROOT);
    return token.index() > 0
        && Character.isUpperCase(token.form().charAt(0))
        && Character.isLowerCase(token.form().charAt(token.form().length() - 1))
        && TOWNSPEOPLE.stream().anyMatch(form::endsWith)
        && sentence.token(token.index() - 1).upos() == Upos.DET
        && sentence.token(token.index() - 1).form().endsWith("s");
  }

  /** "une centaine blessées", "une dizaine d'entre eux": of those spoken of before. */
  private static boolean isSomeOfThem(Sentence sentence, Token token) {
    return APPROXIMATE.contains(token.lemma())
        && token.index() > 0
        && sentence.token(token.index() - 1).upos() == Upos.DET
        && (!isForm(sentence, token.index() + 1, "de", "d'")
            || isAmongThem(sentence, token.index()));
  }

  /** "l'un des députés": the noun says who; not "l'un d'eux". */
  private static boolean isOneOfNamed(Sentence sentence, Token token) {
    return isForm(sentence, token.index() + 1, "de", "d'", "des")
        && !isAmongThem(sentence, token.index());
  }

  /** Returns whether "d'entre eux" or "des leurs" is behind a word. */
  private static boolean isAmongThem(Sentence sentence, int at) {
    return isForm(sentence, at + 1, "de", "d'", "des", "parmi")
        && sentence.tokens().subList(at + 1, Math.min(sentence.size(), at + 4)).stream()
            .anyMatch(token -> AMONG.contains(Pronouns.form(token)));
  }

  private static boolean isForm(Sentence sentence, int at, String... forms) {
    return at < sentence.size()
        && ImmutableList.copyOf(forms).contains(Pronouns.form(sentence.token(at)));
  }

  /** "une plainte contre X" */
  private static boolean isUnknown(Sentence sentence, Token token) {
    return token.form().equals("X")
        && token.index() > 0
        && Pronouns.form(sentence.token(token.index() - 1)).equals("contre");
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
   * 55 morts, dont 12 remis à leurs familles".
   */
  private static boolean isHeadNumeral(Sentence sentence, Token token) {
    return (token.is("nsubj")
            || token.is("obj")
            || token.is("obl:agent")
            || isBeforeParticiple(sentence, token)
            || isSomeNumber(sentence, token))
        && sentence.children(token, "case").stream()
            .allMatch(word -> word.form().equalsIgnoreCase("par"));
  }

  /** "dont trois remis par la France", "neuf des leurs" */
  private static boolean isSomeNumber(Sentence sentence, Token token) {
    int next = token.index() + 1;
    boolean alone =
        next < sentence.size()
            && switch (sentence.token(next).upos()) {
              case VERB, AUX, ADP, PUNCT -> true;
              default -> false;
            };
    return isAmongThem(sentence, token.index())
        || alone
            && token.index() > 0
            && RELATIVE.contains(Pronouns.form(sentence.token(token.index() - 1)));
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

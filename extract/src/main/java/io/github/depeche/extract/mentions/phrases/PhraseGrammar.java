package io.github.depeche.extract.mentions.phrases;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.depeche.document.MentionType;
import io.github.depeche.document.Span;
import io.github.depeche.extract.analysis.Sentence;
import io.github.depeche.extract.analysis.Token;
import io.github.depeche.extract.analysis.Upos;
import io.github.depeche.extract.words.Calendar;
import io.github.depeche.extract.words.WordList;
import java.util.Locale;
import java.util.Set;

/**
 * Where the noun phrase around a noun begins and ends, by the sequence of words: adjectives and
 * numerals, complements with a preposition, coordinated complements. Works on the sequence because
 * the attachment of a chain of complements is what parsers get wrong most, while in a name each
 * complement belongs to the word before it. Linear in the phrase.
 */
public final class PhraseGrammar {

  /** Only "de". */
  static final ImmutableSet<String> OF = ImmutableSet.of("de");

  private static final int NONE = -1;

  /** Complements nested deeper than this are not looked at; a real name has at most five. */
  private static final int MAX_DEPTH = 8;

  private static final ImmutableSet<String> BODIES =
      WordList.load("mentions/grammar-words.txt", "body");

  private static final ImmutableSet<String> COMPOUND =
      WordList.load("mentions/grammar-words.txt", "compound preposition");

  private static final ImmutableSet<String> GOVERNED =
      WordList.load("mentions/grammar-words.txt", "governed");

  private static final Set<Upos> NOMINAL = Sets.immutableEnumSet(Upos.NOUN, Upos.PROPN, Upos.X);

  private final Sentence sentence;
  private final SentenceNames names;
  private final PhraseModifiers modifiers;

  /**
   * @param sentence the words
   * @param names the names in it, which are taken as a whole
   */
  public PhraseGrammar(Sentence sentence, SentenceNames names) {
    this.sentence = sentence;
    this.names = names;
    this.modifiers = new PhraseModifiers(sentence, names);
  }

  /**
   * Returns the index after the last word of the phrase headed by a noun.
   *
   * @param noun index of the head
   * @param prepositions those whose complements belong to the phrase; none for adjectives only
   */
  public int end(int noun, Set<String> prepositions) {
    return end(noun, prepositions, 0);
  }

  private int end(int noun, Set<String> prepositions, int depth) {
    int end = modifiers.end(noun + 1);
    String preposition = preposition(end);
    boolean complemented = false;
    while (end < sentence.size() && prepositions.contains(preposition)) {
      int next = complement(end, depth);
      // A person is the complement of the head only: "ministre de la Justice de Mme X" is the
      // minister, not the
      // justice.
      if (next == NONE
          || (complemented || isField(noun, depth)) && namesPerson(end, next)
          || isIdentified(noun, end) && isUnnamed(end + 1)) {
        break;
      }
      boolean isOffice = depth == 0 && Nouns.isRole(Nouns.OFFICE, sentence.token(noun));
      end = coordinated(afterComplement(next), preposition, depth, isOffice);
      complemented = true;
      preposition = preposition(end);
    }
    return end;
  }

  /** "Justice" in "ministre de la Justice de Dilma Rousseff" */
  private boolean isField(int noun, int depth) {
    return depth > 0 && Character.isUpperCase(sentence.token(noun).form().charAt(0));
  }

  /**
   * An adjective after a name is not the name's: "le consul de Belgique présent au moment des
   * faits".
   */
  private int afterComplement(int next) {
    return names.covers(sentence.token(next - 1)) ? next : modifiers.end(next);
  }

  /**
   * Returns the index after a complement at {@code from} that is a name, or {@code from} if there
   * is none.
   */
  int named(int from, Set<String> prepositions) {
    if (!prepositions.contains(preposition(from))) {
      return from;
    }
    int name = from + (is(from, "auprès") ? 2 : 1);
    while (name < sentence.size() && sentence.token(name).upos() == Upos.DET) {
      name++;
    }
    return isNamed(name) ? names.end(name) : from;
  }

  /** Extends over ", de la paix et de la sécurité" and "et du Tourisme". */
  private int coordinated(int from, String preposition, int depth, boolean isOffice) {
    int end = from;
    int pending = from;
    while (pending < sentence.size()) {
      boolean last = is(pending, "et");
      if (last && sharesPreposition(pending, preposition)) {
        return Math.max(names.end(pending + 2), modifiers.end(pending + 3));
      }
      boolean joins = last || is(pending, ",");
      boolean alike =
          preposition(pending + 1).equals(preposition) || preposition(pending + 1).equals("de");
      boolean same = preposition(pending + 1).equals(preposition);
      if (!joins
          || !alike
          || (depth > 0 || !same) && opensOther(pending + 2, BODIES)
          || isOffice && opensOther(pending + 2, Nouns.PERSON)) {
        break;
      }
      int next = complement(pending + 1, depth);
      if (next == NONE) {
        break;
      }
      int item = pending;
      pending = afterComplement(next);
      // "des Pêches, des Infrastructures maritimes et portuaires": the last field has its own "et"
      if (last || coordinates(item, pending)) {
        end = pending;
      }
    }
    return end;
  }

  private boolean coordinates(int from, int to) {
    for (int i = from + 1; i < to; i++) {
      if (is(i, "et") && Character.isUpperCase(sentence.token(i - 1).form().charAt(0))
          || is(i, "et") && sentence.token(i - 1).upos() == Upos.ADJ) {
        return true;
      }
    }
    return false;
  }

  /**
   * Returns whether what is before {@code end} is a name, so that a complement without one is not
   * its own: "le président de l'ONU de graves incidents", "le président russe de sa décision".
   */
  private boolean isIdentified(int noun, int end) {
    return end > noun + 1
        && (names.covers(sentence.token(end - 1)) || Nouns.isDemonym(sentence.token(end - 1)));
  }

  /** "sa décision", "un référendum", "graves incidents" */
  private boolean isUnnamed(int at) {
    int next = at;
    boolean other = false;
    while (next < sentence.size() && isLeading(next)) {
      Token word = sentence.token(next);
      other |=
          word.upos() == Upos.ADJ
              || word.upos() == Upos.DET && word.lemma().equals("un")
              || Pronouns.isPossessive(word)
              || Pronouns.isDemonstrative(word);
      next++;
    }
    return other
        && next < sentence.size()
        && names.end(next) < 0
        && Character.isLowerCase(sentence.token(next).form().charAt(0));
  }

  /**
   * "accord pour la paix et la réconciliation": after "pour" and "sur" the preposition need not
   * come again.
   */
  private boolean sharesPreposition(int and, String preposition) {
    return (preposition.equals("pour") || preposition.equals("sur"))
        && and + 2 < sentence.size()
        && sentence.token(and + 1).upos() == Upos.DET
        && (sentence.token(and + 2).upos() == Upos.NOUN || isNamed(and + 2))
        && !opensOther(and + 1, BODIES);
  }

  private boolean isNamed(int at) {
    return names.end(at) > at && !names.begins(at, MentionType.PERSON);
  }

  /**
   * "du commerce et de la commission de pêche": a body or an office is seldom the second of two
   * fields of work.
   */
  private boolean opensOther(int from, Set<String> others) {
    int at = from;
    while (at < sentence.size() && isLeading(at)) {
      if (Pronouns.isPossessive(sentence.token(at))) {
        return true;
      }
      at++;
    }
    if (at >= sentence.size() || !Character.isLowerCase(sentence.token(at).form().charAt(0))) {
      return false;
    }
    Token noun = sentence.token(at);
    return noun.upos() == Upos.NOUN && (Nouns.in(others, noun) || Nouns.isRole(Nouns.OFFICE, noun));
  }

  /**
   * Returns the index after the complement whose preposition is at {@code at}, or -1 if there is
   * none.
   */
  private int complement(int at, int depth) {
    if (depth == MAX_DEPTH) {
      return NONE;
    }
    int next = at + 1;
    String linking = preposition(at);
    if (linking.equals("auprès") || linking.equals("chargé")) {
      next += is(at, "en") ? 2 : 1;
    }
    while (next < sentence.size() && isLeading(next)) {
      next++;
    }
    if (next >= sentence.size()
        || Nouns.in(Calendar.NOUNS, sentence.token(next))
        || (linking.equals("à") || linking.equals("en")) && Nouns.in(COMPOUND, sentence.token(next))
        || names.begins(next, MentionType.DATE)) {
      return NONE;
    }
    int quoted = quoted(next);
    if (quoted > next) {
      return quoted;
    }
    int name = names.end(next);
    if (name > next && !Nouns.isRole(Nouns.OFFICE, sentence.token(next))) {
      return modifiers.joined(name);
    }
    if (!NOMINAL.contains(sentence.token(next).upos())) {
      return NONE;
    }
    int end = modifiers.joined(abroad(end(next, governed(next), depth + 1)));
    // "conseiller du président Barrow"
    boolean holder =
        Nouns.isRole(Nouns.OFFICE, sentence.token(next))
            && !sentence.token(next).form().endsWith("s")
            && names.begins(end, MentionType.PERSON)
            && !(is(at - 1, "adjoint") && linking.equals("à"));
    return holder ? names.end(end) : end;
  }

  /** Returns the index after a name in quotation marks at a place: "dirigeant de « Forza »". */
  private int quoted(int at) {
    int close = is(at, "«") || is(at, "\"") ? names.end(at + 1) : NONE;
    return close > at && (is(close, "»") || is(close, "\"")) ? close + 1 : at;
  }

  /** "Relations avec", "lutte contre" */
  private ImmutableSet<String> governed(int noun) {
    String preposition = preposition(noun + 1);
    Token token = sentence.token(noun);
    boolean governs = GOVERNED.contains(token.lemma().toLowerCase(Locale.ROOT) + ' ' + preposition);
    return governs ? ImmutableSet.of("de", preposition) : OF;
  }

  /** "des Égyptiens à l'étranger", "de la Diaspora établie à l'étranger" */
  private int abroad(int end) {
    int at = !is(end, "à") && is(end + 1, "à") && isParticiple(end) ? end + 1 : end;
    return is(at, "à") && is(at + 2, "étranger") ? at + 3 : end;
  }

  private boolean isParticiple(int at) {
    Upos upos = sentence.token(at).upos();
    return upos == Upos.VERB || upos == Upos.ADJ;
  }

  private boolean isLeading(int at) {
    Token token = sentence.token(at);
    return names.end(at) < 0
        && (token.upos() == Upos.DET
            || NeighbourPersons.isCivility(token) && names.begins(at + 1, MentionType.PERSON)
            || token.upos() == Upos.NUM
            || token.upos() == Upos.ADJ)
        && !names.begins(at, MentionType.DATE);
  }

  private boolean namesPerson(int from, int to) {
    for (int i = from; i < to; i++) {
      if (names.begins(i, MentionType.PERSON)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Returns the first word of the phrase: back over numerals and the adjectives that {@code
   * identifying} has.
   */
  int start(int noun, Set<String> identifying) {
    int start = noun;
    while (start > 0 && isPremodifier(sentence.token(start - 1), identifying)) {
      start--;
    }
    // "trois ou quatre hommes", "5 000 à 7 000 militaires"
    if (start > 1
        && sentence.token(start).upos() == Upos.NUM
        && sentence.token(start - 2).upos() == Upos.NUM
        && (is(start - 1, "ou") || is(start - 1, "à"))) {
      start -= 2;
    }
    return start;
  }

  private boolean isPremodifier(Token token, Set<String> identifying) {
    return !names.covers(token)
        && (token.upos() == Upos.NUM && Ordinals.isCount(token.form())
            || Nouns.in(identifying, token.form())
            || Nouns.isRanked(identifying, token)
            || Ordinals.isOrdinal(token.form())
            || isOrdinalEnding(token));
  }

  /** "45 e", written apart */
  private boolean isOrdinalEnding(Token token) {
    return token.index() > 0
        && sentence.token(token.index() - 1).upos() == Upos.NUM
        && Ordinals.isOrdinal(sentence.token(token.index() - 1).form() + token.form());
  }

  /** Returns the preposition at a place, contractions resolved, or an empty string. */
  private String preposition(int at) {
    if (at >= sentence.size()) {
      return "";
    }
    Token token = sentence.token(at);
    String form = token.form().toLowerCase(Locale.ROOT).replace('’', '\'');
    return switch (form) {
      case "de", "d'", "du", "des" -> "de";
      case "à", "au", "aux" -> "à";
      case "auprès", "près" -> form;
      case "chargé", "chargée", "chargés", "chargées" -> "chargé";
      case "en" -> is(at + 1, "charge") || is(at + 1, "matière") ? "chargé" : form;
      default -> token.upos() == Upos.ADP ? form : "";
    };
  }

  private boolean is(int at, String form) {
    return at >= 0 && at < sentence.size() && sentence.token(at).form().equalsIgnoreCase(form);
  }

  /**
   * Returns whether the word may follow a noun directly and belong to it: "représentant permanent
   * adjoint".
   */
  static boolean isApposed(Token token) {
    return PhraseModifiers.isApposed(token);
  }

  /** Returns the text from the first word of a range to its last. */
  Span span(int from, int to) {
    return sentence.token(from).span().cover(sentence.token(to - 1).span());
  }

  /**
   * Returns the index of the word of a range that the others hang on: the noun, unless another
   * governs it there.
   */
  int head(int from, int to, int noun) {
    int head = noun;
    for (int steps = from; steps < to; steps++) {
      int above = sentence.token(head).head();
      if (above < from || above >= to) {
        break;
      }
      head = above;
    }
    return head;
  }
}

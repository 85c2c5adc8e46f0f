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
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Where the noun phrase around a noun begins and ends, by the sequence of words: adjectives and
 * numerals, complements with a preposition, coordinated complements. Works on the sequence because
 * the attachment of a chain of complements is what parsers get wrong most, while in a name each
 * complement belongs to the word before it. Linear in the phrase. One grammar is for one thread.
 */
public final class PhraseGrammar {

  /** Only "de". */
  static final ImmutableSet<String> OF = ImmutableSet.of("de");

  private static final int NONE = -1;

  /** Complements nested deeper than this are not looked at; a real name has at most five. */
  private static final int MAX_DEPTH = 8;

  /** Lists longer than this are not read to their end; that of a name has at most six. */
  private static final int MOST_ITEMS = 12;

  private static final ImmutableSet<String> BODIES =
      WordList.load("mentions/grammar-words.txt", "body");

  private static final ImmutableSet<String> COMPOUND =
      WordList.load("mentions/grammar-words.txt", "compound preposition");

  private static final ImmutableSet<String> GOVERNED =
      WordList.load("mentions/grammar-words.txt", "governed");

  private static final ImmutableSet<String> CALLED =
      WordList.load("mentions/grammar-words.txt", "called");

  private static final ImmutableSet<String> SOMEBODYS =
      WordList.load("mentions/grammar-words.txt", "somebody's");

  private static final Set<Upos> NOMINAL = Sets.immutableEnumSet(Upos.NOUN, Upos.PROPN, Upos.X);

  private final Sentence sentence;
  private final SentenceNames names;
  private final PhraseModifiers modifiers;
  private final PhraseWords words;

  /** The ends of complements by place and depth, since lists lead to the same ones again. */
  private final Map<Integer, Integer> complements = new HashMap<>();

  /**
   * @param sentence the words
   * @param names the names in it, which are taken as a whole
   */
  public PhraseGrammar(Sentence sentence, SentenceNames names) {
    this.sentence = sentence;
    this.names = names;
    this.words = new PhraseWords(sentence, names);
    this.modifiers = new PhraseModifiers(sentence, names, words);
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
    String preposition = words.preposition(end);
    boolean complemented = false;
    // "le général de Gaulle"
    while (end < sentence.size()
        && prepositions.contains(preposition)
        && !names.begins(end, MentionType.PERSON)) {
      int next = complement(end, depth);
      // A person is the complement of the head only: in "ministre de la Justice de Mme X" the
      // minister is hers, not the justice.
      if (next == NONE
          || (complemented || isField(noun, depth)) && words.namesPerson(end, next)
          || isIdentified(noun, end) && words.isUnnamed(end + 1)) {
        break;
      }
      boolean isOffice = depth == 0 && Nouns.isRole(Nouns.OFFICE, sentence.token(noun));
      end = coordinated(afterComplement(next), preposition, depth, isOffice);
      complemented = true;
      preposition = words.preposition(end);
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
    if (!prepositions.contains(words.preposition(from))) {
      return from;
    }
    int name = from + (words.is(from, "auprès") ? 2 : 1);
    while (name < sentence.size() && sentence.token(name).upos() == Upos.DET) {
      name++;
    }
    return words.isNamed(name) ? names.end(name) : from;
  }

  /**
   * Returns the index after the complements without an article that rank a noun: "chefs d'État et
   * de gouvernement".
   */
  int ranked(int noun) {
    int end = modifiers.end(noun + 1);
    while (end + 1 < sentence.size()
        && words.preposition(end).equals("de")
        && sentence.token(end + 1).upos() == Upos.NOUN) {
      end = modifiers.end(end + 2);
      if (words.is(end, "et") && words.preposition(end + 1).equals("de")) {
        boolean bare = end + 2 < sentence.size() && sentence.token(end + 2).upos() == Upos.NOUN;
        end = bare ? modifiers.end(end + 3) : end;
      }
    }
    return end;
  }

  /** Extends over ", de la paix et de la sécurité" and "et du Tourisme". */
  private int coordinated(int from, String preposition, int depth, boolean isOffice) {
    int end = from;
    int pending = from;
    for (int items = 0; items < MOST_ITEMS && pending < sentence.size(); items++) {
      boolean last = words.is(pending, "et");
      if (last && sharesPreposition(pending, preposition)) {
        return Math.max(names.end(pending + 2), modifiers.end(pending + 3));
      }
      boolean joins = last || words.is(pending, ",");
      String next = words.preposition(pending + 1);
      boolean same = next.equals(preposition);
      boolean alike = same || next.equals("de");
      if (!joins
          || !alike
          || (depth > 0 || !same) && words.opensOther(pending + 2, BODIES)
          || isOffice && words.opensOther(pending + 2, Nouns.PERSON)) {
        break;
      }
      int complement = complement(pending + 1, depth);
      if (complement == NONE) {
        break;
      }
      int item = pending;
      pending = afterComplement(complement);
      // "des Pêches, des Infrastructures maritimes et portuaires": the last field has its own "et"
      if (last || words.coordinates(item, pending)) {
        end = pending;
      }
    }
    return end;
  }

  /**
   * Returns whether what is before {@code end} is a name, so that a complement without one is not
   * its own: "le président de l'ONU de graves incidents", "le président russe de sa décision".
   */
  private boolean isIdentified(int noun, int end) {
    return end > noun + 1
        && (names.covers(sentence.token(end - 1)) || Nouns.isDemonym(sentence.token(end - 1)));
  }

  /**
   * "accord pour la paix et la réconciliation": after "pour" and "sur" the preposition need not
   * come again.
   */
  private boolean sharesPreposition(int and, String preposition) {
    return (preposition.equals("pour") || preposition.equals("sur"))
        && and + 2 < sentence.size()
        && sentence.token(and + 1).upos() == Upos.DET
        && (sentence.token(and + 2).upos() == Upos.NOUN || words.isNamed(and + 2))
        && !words.opensOther(and + 1, BODIES);
  }

  /**
   * Returns the index after the complement whose preposition is at {@code at}, or -1 if there is
   * none.
   */
  private int complement(int at, int depth) {
    if (depth == MAX_DEPTH) {
      return NONE;
    }
    int key = at * MAX_DEPTH + depth;
    Integer known = complements.get(key);
    if (known == null) {
      known = readComplement(at, depth);
      complements.put(key, known);
    }
    return known;
  }

  private int readComplement(int at, int depth) {
    int next = at + 1;
    String linking = words.preposition(at);
    if (linking.equals("auprès") || linking.equals("chargé")) {
      next += words.is(at, "en") ? 2 : 1;
    }
    while (next < sentence.size() && words.isLeading(next)) {
      next++;
    }
    if (next >= sentence.size()
        || Nouns.in(Calendar.NOUNS, sentence.token(next))
        || (linking.equals("à") || linking.equals("en")) && Nouns.in(COMPOUND, sentence.token(next))
        || names.begins(next, MentionType.DATE)) {
      return NONE;
    }
    int quoted = words.quoted(next);
    if (quoted > next) {
      return quoted;
    }
    int name = names.end(next);
    // "rappelé son ambassadeur à Oslo pour consultations"
    if (linking.equals("pour") && next == at + 1 && name < next) {
      return NONE;
    }
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
            && !(words.is(at - 1, "adjoint") && linking.equals("à"));
    return holder ? names.end(end) : called(next, end);
  }

  /**
   * Extends over what a group is called: "du syndicat Alliance", "du parti « Horizons »". A person
   * behind it holds the office, unless it is one word and the group is somebody's: "de l'équipe
   * Trump".
   */
  private int called(int noun, int end) {
    if (!Nouns.in(CALLED, sentence.token(noun)) || modifiers.end(noun + 1) < end) {
      return end;
    }
    if (names.begins(end, MentionType.PERSON)) {
      boolean somebodys = Nouns.in(SOMEBODYS, sentence.token(noun)) && names.end(end) == end + 1;
      return somebodys ? end + 1 : end;
    }
    return Math.max(Math.max(end, names.end(end)), words.quoted(end));
  }

  /** "Relations avec", "lutte contre" */
  private ImmutableSet<String> governed(int noun) {
    String preposition = words.preposition(noun + 1);
    Token token = sentence.token(noun);
    boolean governs = GOVERNED.contains(token.lemma().toLowerCase(Locale.ROOT) + ' ' + preposition);
    return governs ? ImmutableSet.of("de", preposition) : OF;
  }

  /** "des Égyptiens à l'étranger", "de la Diaspora établie à l'étranger" */
  private int abroad(int end) {
    int at =
        !words.is(end, "à") && words.is(end + 1, "à") && words.isParticiple(end) ? end + 1 : end;
    return words.is(at, "à") && words.is(at + 2, "étranger") ? at + 3 : end;
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
        && (words.is(start - 1, "ou") || words.is(start - 1, "à"))) {
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

package io.github.depeche.extract.mentions.names;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import io.github.depeche.document.MentionType;
import io.github.depeche.extract.analysis.Token;
import io.github.depeche.extract.analysis.Upos;
import io.github.depeche.extract.mentions.phrases.Nouns;
import io.github.depeche.extract.mentions.phrases.SentenceNames;
import io.github.depeche.extract.words.WordList;
import java.util.Locale;

/**
 * Finds institutions by grammar: a noun such as "conseil" with its complements, when it is written
 * with a capital, or when what follows identifies it ("armée syrienne", "conseil des droits de
 * l'homme des Nations unies").
 */
final class Institutions implements NameStep {

  private static final ImmutableSetMultimap<String, String> WORDS =
      WordList.sections("mentions/institutions.txt");
  private static final ImmutableSet<String> NEAR = ImmutableSet.of("de", "pour");
  private static final ImmutableSet<String> FAR = ImmutableSet.of("de", "pour", "à", "en");
  private static final ImmutableSet<String> SMALL = ImmutableSet.of("de");

  private static final int LONGEST_NEVER = 24;

  /**
   * What ends an institution's name though the grammar would go on: "la Cour constitutionnelle du
   * pays".
   */
  private static final ImmutableSet<String> GENERIC =
      ImmutableSet.of("pays", "ville", "région", "groupe", "île");

  @Override
  public void apply(SentenceNameSet names) {
    int at = 0;
    while (at < names.sentence().size()) {
      at = Math.max(at + 1, institution(names, at));
    }
  }

  /** Sets the institution that begins at a word, if one does, and returns the index after it. */
  private static int institution(SentenceNameSet names, int noun) {
    Token token = names.sentence().token(noun);
    // "18e congrès du Parti communiste" is a gathering.
    boolean gathering = names.form(noun).equals("congrès") && names.isCounted(noun);
    boolean word =
        token.upos() == Upos.NOUN || token.upos() == Upos.PROPN || token.upos() == Upos.ADJ;
    if (!word
        || gathering
        || !(isSmall(token) || Nouns.isOrganization(token))
        || isNever(names, noun)) {
      return noun;
    }
    if (names
        .overlapping(token.span())
        .filter(name -> name.type() == MentionType.PERSON)
        .isPresent()) {
      return noun;
    }
    SentenceNames current = names.currentOpening(token);
    int end =
        isCapitalHere(names, noun) ? capital(names, current, noun) : small(names, current, noun);
    if (end <= noun || names.current().end(noun) >= end) {
      return noun;
    }
    int crossed = end;
    for (int i = noun; i < end; i++) {
      crossed =
          current.begins(i, MentionType.ORGANIZATION) ? Math.max(crossed, current.end(i)) : crossed;
    }
    names.set(MentionType.ORGANIZATION, names.span(noun, crossed));
    return crossed;
  }

  private static boolean isSmall(Token token) {
    return in("any", token) || in("named", token) || in("demonym", token) || in("fixed", token);
  }

  private static boolean in(String section, Token token) {
    return WORDS.get(section).contains(token.form().toLowerCase(Locale.ROOT));
  }

  /**
   * Returns whether the word has a capital that is not that of a beginning sentence or quotation.
   */
  private static boolean isCapitalHere(SentenceNameSet names, int noun) {
    boolean opens =
        noun == 0
            || names.sentence().token(noun - 1).upos() == Upos.PUNCT
                && !names.form(noun - 1).equals("(");
    return !opens && names.isCapitalised(noun);
  }

  private static int capital(SentenceNameSet names, SentenceNames current, int noun) {
    Token token = names.sentence().token(noun);
    if (!Nouns.isOrganization(token) || in("field", token) || isPortfolio(names, noun)) {
      return noun;
    }
    int end =
        cut(names, current, noun, names.grammar(current).end(noun, in("far", token) ? FAR : NEAR));
    if (isComplete(names, noun)) {
      int adjective =
          noun + 1 < end && names.sentence().token(noun + 1).upos() == Upos.ADJ
              ? noun + 2
              : noun + 1;
      boolean own =
          names.form(adjective).equals("pour")
              || isNamed(names, current, adjective, Math.min(end, adjective + 4));
      end = own ? end : adjective;
    }
    return end > noun + 1 || isWhole(names, noun) ? end : noun;
  }

  private static int small(SentenceNameSet names, SentenceNames current, int noun) {
    Token token = names.sentence().token(noun);
    boolean modifies = noun > 0 && names.sentence().token(noun - 1).upos() == Upos.NOUN;
    if (!isSmall(token)
        || modifies
        || isIndefinite(names, noun)
        || current.end(noun + 1) > noun + 1) {
      return noun;
    }
    int end =
        cut(
            names,
            current,
            noun,
            names.grammar(current).end(noun, in("abroad", token) ? FAR : SMALL));
    if (end == noun + 1) {
      return noun;
    }
    if (in("any", token)) {
      return end;
    }
    if (in("fixed", token) && Nouns.in(WORDS.get("adjective"), names.sentence().token(noun + 1))) {
      int adjectives = noun + 1;
      while (adjectives < end && names.sentence().token(adjectives).upos() == Upos.ADJ) {
        adjectives++;
      }
      return isNamed(names, current, adjectives, Math.min(end, adjectives + 4)) ? end : adjectives;
    }
    if (in("named", token) && isNamed(names, current, noun + 1, end)) {
      return in("far", token)
          ? cut(names, current, noun, names.grammar(current).end(noun, FAR))
          : end;
    }
    return in("demonym", token) && hasDemonym(names, noun + 1, end) ? end : noun;
  }

  /** "ministre de la Formation professionnelle": a field of work, not a body. */
  private static boolean isPortfolio(SentenceNameSet names, int noun) {
    for (int i = noun - 1; i >= Math.max(0, noun - 4); i--) {
      String form = names.form(i);
      if (form.startsWith("ministre") || form.startsWith("ministère")) {
        return true;
      }
    }
    return false;
  }

  /** "un tribunal de Larnaca" is one of several. */
  private static boolean isIndefinite(SentenceNameSet names, int noun) {
    String before = names.form(noun - 1);
    // "un réalisateur de télévision français": of a kind
    boolean bare = before.equals("de") || before.equals("d'");
    return bare
        || before.equals("un")
        || before.equals("une")
        || before.equals("plusieurs")
        || before.equals("chaque");
  }

  /**
   * Returns whether the noun needs no complement, so that one without a name is not its own: "au
   * Sénat de la loi".
   */
  private static boolean isComplete(SentenceNameSet names, int noun) {
    Token token = names.sentence().token(noun);
    boolean adjective =
        noun + 1 < names.sentence().size()
            && Nouns.in(WORDS.get("adjective"), names.sentence().token(noun + 1));
    return in("complete", token) || in("fixed", token) && adjective;
  }

  /** "le Parti a décidé": a capital where none is due makes the noun a name by itself. */
  private static boolean isWhole(SentenceNameSet names, int noun) {
    Token token = names.sentence().token(noun);
    return in("whole", token) && names.overlapping(token.span()).isEmpty();
  }

  private static boolean isNever(SentenceNameSet names, int noun) {
    int start = names.sentence().token(noun).span().start();
    int end = Math.min(names.text().length(), start + LONGEST_NEVER);
    String following = names.text().substring(start, end).toLowerCase(Locale.ROOT);
    return isNever(following);
  }

  /** Returns whether a phrase in small letters begins like an institution's name and is none. */
  static boolean isNever(String phrase) {
    String plain = phrase.replace('’', '\'');
    return WORDS.get("never").stream().anyMatch(plain::startsWith);
  }

  /** Stops before a complement that does not belong to the name. */
  private static int cut(SentenceNameSet names, SentenceNames current, int noun, int end) {
    for (int i = noun + 2; i < end; i++) {
      // "le Parti libéral-démocrate de Shinzō Abe", "l'armée syrienne du président Assad"
      boolean person =
          current.begins(i, MentionType.PERSON) && isLink(names, beforeOffice(names, i));
      if (person || GENERIC.contains(names.form(i))) {
        int cut = person ? beforeOffice(names, i) + 1 : i;
        while (cut > noun + 1 && isLink(names, cut - 1)) {
          cut--;
        }
        return cut;
      }
    }
    return end;
  }

  /** Returns the index before the office beside a person's name, or before the name itself. */
  private static int beforeOffice(SentenceNameSet names, int person) {
    int before = person - 1;
    while (before > 0 && Nouns.isTitle(names.sentence().token(before))) {
      before--;
    }
    return before;
  }

  private static boolean isLink(SentenceNameSet names, int at) {
    Upos upos = names.sentence().token(at).upos();
    return upos == Upos.ADP || upos == Upos.DET || names.form(at).equals("du");
  }

  /** Returns whether a country, city, organisation or demonym is among some words. */
  private static boolean isNamed(SentenceNameSet names, SentenceNames current, int from, int to) {
    for (int i = from; i < to; i++) {
      boolean place =
          current.begins(i, MentionType.GPE)
              || current.begins(i, MentionType.ORGANIZATION)
              || current.begins(i, MentionType.LOCATION);
      if (place) {
        return true;
      }
    }
    return hasDemonym(names, from, to);
  }

  private static boolean hasDemonym(SentenceNameSet names, int from, int to) {
    return names.sentence().tokens().subList(from, to).stream().anyMatch(Nouns::isDemonym);
  }
}

package io.github.depeche.extract.mentions.phrases;

import static java.util.stream.Collectors.joining;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import io.github.depeche.extract.analysis.Lexicon;
import io.github.depeche.extract.analysis.Token;
import io.github.depeche.extract.analysis.Upos;
import io.github.depeche.extract.words.WordList;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** The word classes of the noun grammar, and how a token of a text is looked up in them. */
public final class Nouns {

  static final ImmutableSet<String> PERSON = WordList.load("mentions/person-nouns.txt");
  static final ImmutableSet<String> ORGANIZATION = WordList.load("mentions/organization-nouns.txt");
  static final ImmutableSet<String> GPE = WordList.load("mentions/gpe-nouns.txt");
  static final ImmutableSet<String> LOCATION = WordList.load("mentions/location-nouns.txt");
  static final ImmutableSet<String> AGREEMENT = WordList.load("mentions/agreement-nouns.txt");
  static final ImmutableSet<String> GATHERING = WordList.load("mentions/gathering-nouns.txt");
  static final ImmutableSet<String> OFFICE;
  static final ImmutableSet<String> TITLE;
  static final ImmutableSet<String> POST;

  private static final ImmutableSet<String> DEMONYM = WordList.load("mentions/demonyms.txt");

  /** Prefixes that change the rank of an office but not its kind. */
  private static final List<String> RANKS =
      List.of("vice-", "sous-", "ex-", "co-", "haut-", "haute-", "contre-");

  private static final Splitter HYPHEN = Splitter.on('-');

  /** What may begin a compound of any noun and leaves it what it is. */
  private static final ImmutableSet<String> PREFIXES =
      WordList.load("mentions/grammar-words.txt", "prefix");

  /** What begins compounds of another kind: "porte-avions", "garde-fou", "sous-sol". */
  private static final ImmutableSet<String> OPENING =
      WordList.load("mentions/grammar-words.txt", "opening");

  /** Feminine endings, all in "e", each with the masculine one. */
  private static final String[][] FEMININE = {
    {"trice", "teur"},
    {"euse", "eur"},
    {"ienne", "ien"},
    {"éenne", "éen"},
    {"aine", "ain"},
    {"ière", "ier"},
    {"ère", "er"},
    {"onne", "on"},
    {"ive", "if"},
    {"que", "c"},
    {"que", "cque"},
    {"lle", "l"},
    {"e", ""}
  };

  /** The lists without accents, made when first needed. */
  private static final Map<Set<String>, Set<String>> FOLDED = new ConcurrentHashMap<>();

  /** The numbers of the lists, given when first asked for. */
  private static final Map<Set<String>, Integer> NUMBERS = new ConcurrentHashMap<>();

  private static final AtomicInteger NEXT_NUMBER = new AtomicInteger();

  /** Of lists with higher numbers the answers are not kept. */
  private static final int MOST_KEPT = 64;

  private static final byte YES = 1;
  private static final byte NO = 2;

  /**
   * By form, then by number of the list: whether the list has the form; 0 as long as nobody has
   * asked. Threads may find out the same at the same time.
   */
  private static final WordCache<byte[]> ANSWERS = new WordCache<>(form -> new byte[MOST_KEPT]);

  static {
    ImmutableSetMultimap<String, String> roles = WordList.sections("mentions/role-nouns.txt");
    OFFICE = roles.get("office");
    TITLE = roles.get("title");
    POST = roles.get("post");
  }

  private Nouns() {}

  /**
   * Returns whether the token, or its lemma, or a form that its ending points to, is of {@code
   * words}.
   */
  public static boolean in(Set<String> words, Token token) {
    return in(words, token.lemma())
        || !token.form().equals(token.lemma()) && in(words, token.form());
  }

  /**
   * Returns whether the token, or its lemma or singular, is of {@code words}; a feminine is not
   * taken for its masculine.
   */
  public static boolean strictlyIn(Set<String> words, Token token) {
    String form = token.form().toLowerCase(Locale.ROOT).replace('’', '\'');
    return words.contains(form)
        || form.endsWith("s") && words.contains(form.substring(0, form.length() - 1))
        || form.equals(token.lemma() + "s") && words.contains(token.lemma());
  }

  /** Returns whether a word, put into the masculine singular where needed, is of {@code words}. */
  static boolean in(Set<String> words, String form) {
    int number = number(words);
    if (number >= MOST_KEPT) {
      return isIn(words, form);
    }
    byte[] answers = ANSWERS.get(form);
    if (answers[number] == 0) {
      answers[number] = isIn(words, form) ? YES : NO;
    }
    return answers[number] == YES;
  }

  private static int number(Set<String> words) {
    Integer known = NUMBERS.get(words);
    return known != null
        ? known
        : NUMBERS.computeIfAbsent(words, list -> NEXT_NUMBER.getAndIncrement());
  }

  private static boolean isIn(Set<String> words, String form) {
    String word = form.toLowerCase(Locale.ROOT).replace('’', '\'');
    if (words.contains(word)) {
      return true;
    }
    String singular =
        word.endsWith("s") || word.endsWith("x") ? word.substring(0, word.length() - 1) : word;
    return singular.length() < word.length() && words.contains(singular)
        || isWithoutAccents(words, singular)
        || word.endsWith("aux") && words.contains(word.substring(0, word.length() - 3) + "al")
        || hasMasculine(words, singular);
  }

  /**
   * Returns whether the token is a compound that is of {@code words} as a whole: "sages-femmes",
   * whose parts have the plural, "ex-ingénieur", whose beginning changes nothing, or
   * "avions-radars", which are planes.
   */
  static boolean isCompoundIn(Set<String> words, Token token) {
    String word = token.form().toLowerCase(Locale.ROOT).replace('’', '\'');
    if (word.indexOf('-') <= 0) {
      return false;
    }
    List<String> parts = HYPHEN.splitToList(word);
    String first = parts.get(0);
    return words.contains(parts.stream().map(Nouns::withoutS).collect(joining("-")))
        || (PREFIXES.contains(first)
            ? in(words, word.substring(first.length() + 1))
            : !OPENING.contains(first) && in(words, first));
  }

  private static String withoutS(String part) {
    return part.endsWith("s") ? part.substring(0, part.length() - 1) : part;
  }

  /**
   * A text without accents has "general" and "armee"; "marche" is a word of its own and stays what
   * it is.
   */
  private static boolean isWithoutAccents(Set<String> words, String singular) {
    return singular.length() < 30
        && CharMatcher.ascii().matchesAllOf(singular)
        && FOLDED.computeIfAbsent(words, Nouns::folded).contains(singular)
        && Lexicon.french().readings(singular).isEmpty();
  }

  private static ImmutableSet<String> folded(Set<String> words) {
    return words.stream()
        .map(word -> Normalizer.normalize(word, Normalizer.Form.NFD).replaceAll("\\p{M}", ""))
        .collect(ImmutableSet.toImmutableSet());
  }

  private static boolean hasMasculine(Set<String> words, String singular) {
    if (!singular.endsWith("e")) {
      return false;
    }
    for (String[] pair : FEMININE) {
      if (singular.endsWith(pair[0])
          && words.contains(
              singular.substring(0, singular.length() - pair[0].length()) + pair[1])) {
        return true;
      }
    }
    return false;
  }

  /**
   * Returns whether the token is an adjective of a country or people, or a compound that ends in
   * one.
   */
  public static boolean isDemonym(Token token) {
    if (token.upos() == Upos.ADP || token.upos() == Upos.DET) {
      return false;
    }
    String form = token.form();
    return in(DEMONYM, token) || in(DEMONYM, form.substring(form.lastIndexOf('-') + 1));
  }

  /**
   * Returns whether the token heads a role of {@code words}; a prefix of rank is looked through.
   */
  static boolean isRole(Set<String> words, Token token) {
    return in(words, token) || isRanked(words, token) || isCompound(words, token.form());
  }

  /** Returns whether the token is a prefix of rank with a word of {@code words}: "vice-Premier". */
  static boolean isRanked(Set<String> words, Token token) {
    String form = token.form().toLowerCase(Locale.ROOT);
    String plain = withoutRank(form);
    return plain.length() < form.length() && in(words, plain);
  }

  /** "député-maire", "président-fondateur": one of {@code words}, joined to another role. */
  private static boolean isCompound(Set<String> words, String form) {
    int hyphen = form.indexOf('-');
    return hyphen > 0
        && in(words, form.substring(0, hyphen))
        && (in(OFFICE, form.substring(hyphen + 1)) || in(TITLE, form.substring(hyphen + 1)));
  }

  /**
   * Returns whether the token is an office, rank or form of address that a person's name follows
   * directly.
   */
  public static boolean isTitle(Token token) {
    return isRole(OFFICE, token) || isRole(TITLE, token) || NeighbourPersons.isCivility(token);
  }

  /** Returns whether the token is a common noun for organisations, such as "conseil". */
  public static boolean isOrganization(Token token) {
    return strictlyIn(ORGANIZATION, token);
  }

  private static String withoutRank(String form) {
    for (String rank : RANKS) {
      if (form.startsWith(rank)) {
        return form.substring(rank.length());
      }
    }
    return form;
  }
}

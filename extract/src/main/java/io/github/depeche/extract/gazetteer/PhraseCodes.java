package io.github.depeche.extract.gazetteer;

import com.google.common.collect.ImmutableList;
import io.github.depeche.document.Span;
import io.github.depeche.extract.analysis.Sentence;
import io.github.depeche.extract.analysis.Token;
import io.github.depeche.extract.analysis.Upos;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a noun phrase says in itself about the countries and organisations it belongs to: by its own
 * name ("Togo"), by an adjective ("diplomatie togolaise") or by a complement with "de" ("forces de
 * l'ordre du Togo"). What it says of another place, as "à Lomé" in "ambassadeur du Mali à Lomé",
 * does not count. Of one document; immutable.
 */
public final class PhraseCodes {

  /** Words before a name that make it another's: where the thing is, or whom it is turned to. */
  private static final Set<String> ELSEWHERE =
      Set.of(
          "à", "au", "aux", "en", "pour", "contre", "chez", "dans", "sur", "vers", "auprès",
          "envers", "avec", "entre", "hors", "sous", "face", "près", "depuis", "devant", "anti",
          "pro");

  /** Verbs whose agent is the one that somebody stands for. */
  private static final Set<String> SENDING =
      Set.of("envoyer", "mandater", "dépêcher", "nommer", "désigner");

  private static final Set<String> DASHES = Set.of("-", "–");

  private final String text;
  private final GazetteerReading known;

  /**
   * @param text the document whose sentences are asked about
   * @param known what the gazetteer knows in it
   */
  public PhraseCodes(String text, GazetteerReading known) {
    this.text = text;
    this.known = known;
  }

  /**
   * Returns the matches that say whose the phrase is, in text order; several only where they are
   * coordinated ("présidents malien et nigérien").
   *
   * @param sentence the phrase's sentence
   * @param span the phrase; its adjectives and complements with "de" count though they are not in
   *     it
   * @param head index of the word that the phrase hangs on
   */
  public ImmutableList<GazetteerMatch> in(Sentence sentence, Span span, int head) {
    Span whole = withModifiers(sentence, span, head);
    ImmutableList.Builder<GazetteerMatch> owners = ImmutableList.builder();
    int end = -1;
    List<GazetteerMatch> matches = known.within(sentence.span());
    for (int i = 0; i < matches.size(); i++) {
      GazetteerMatch match = matches.get(i);
      boolean owned = i + 1 < matches.size() && isOwned(match, matches.get(i + 1));
      if (!match.span().overlaps(whole) || isPartOfName(match, span) || owned) {
        continue;
      }
      int from = Math.max(whole.start(), end);
      String before = text.substring(Math.min(from, match.span().start()), match.span().start());
      if (end < 0 ? !isElsewhere(before) : isCoordination(before)) {
        owners.add(match);
        end = match.span().end();
      } else if (end >= 0) {
        break;
      }
    }
    return owners.build();
  }

  /**
   * Returns whether an institution's name only begins a longer one, as "Conseil national" does in
   * many countries.
   */
  private static boolean isPartOfName(GazetteerMatch match, Span name) {
    Span found = match.span();
    boolean partial = found.start() == name.start() && found.end() < name.end();
    return partial
        && switch (match.first().kind()) {
          case INSTITUTION, PRESS, PERSON, ARMED_GROUP -> true;
          case COUNTRY, ORGANISATION, CAPITAL, DEMONYM, PLACE, REGION -> false;
        };
  }

  /** "Conseil de sécurité de la Fédération de Russie", "Parti démocrate sud-coréen" */
  private boolean isOwned(GazetteerMatch match, GazetteerMatch next) {
    return match.first().kind() == GazetteerKind.INSTITUTION
        && switch (next.first().kind()) {
          case COUNTRY, DEMONYM ->
              Stream.of(
                      text.substring(match.span().end(), next.span().start())
                          .strip()
                          .split("[\\s'’]+"))
                  .allMatch(word -> word.isEmpty() || isFunctionWord(word));
          case ORGANISATION, CAPITAL, INSTITUTION, PLACE, REGION, PRESS, PERSON, ARMED_GROUP ->
              false;
        };
  }

  /**
   * The phrase, and after it names joined to it, adjectives and complements of its words, up to the
   * first that is none.
   */
  private static Span withModifiers(Sentence sentence, Span span, int head) {
    Span whole = span;
    int last =
        sentence.tokensIn(span.start(), span.end()).stream()
            .mapToInt(Token::index)
            .max()
            .orElse(head);
    boolean names = false;
    for (int i = last + 1; i < sentence.size(); i++) {
      Token token = sentence.token(i);
      boolean joined =
          isName(token) && !isModifier(sentence, token, head, last)
              || DASHES.contains(token.form());
      names |= joined;
      if (!joined && (names || !isModifier(sentence, token, head, last))) {
        break;
      }
      whole = whole.cover(token.span());
      last = i;
    }
    return whole;
  }

  private static boolean isName(Token token) {
    return token.upos() == Upos.PROPN
        || token.upos() == Upos.X
        || token.upos() == Upos.NOUN && isCapital(token);
  }

  private static boolean isCapital(Token token) {
    return Character.isUpperCase(token.form().charAt(0));
  }

  private static boolean isModifier(Sentence sentence, Token token, int head, int last) {
    Token top = token;
    while (top.head() != Token.ROOT && top.head() > last) {
      top = sentence.token(top.head());
    }
    if (top.head() == Token.ROOT || top.head() < head && !top.is("flat")) {
      return false;
    }
    boolean adjective = top.is("amod") && top.index() == token.index();
    boolean complement =
        top.is("nmod")
            && sentence.children(top, "case").stream().anyMatch(word -> word.lemma().equals("de"))
            && !hasClause(sentence, top, token);
    return adjective || complement || isSent(sentence, top, token);
  }

  /** "émissaire envoyé par l'Union africaine" */
  private static boolean isSent(Sentence sentence, Token top, Token token) {
    if (!top.is("acl") || !SENDING.contains(top.lemma())) {
      return false;
    }
    Token agent = token;
    while (agent.index() != top.index() && agent.head() != top.index()) {
      agent = sentence.token(agent.head());
    }
    return agent.index() == top.index()
        || agent.is("obl")
            && !hasClause(sentence, agent, token)
            && sentence.children(agent, "case").stream()
                .anyMatch(word -> word.lemma().equals("par"));
  }

  private static boolean hasClause(Sentence sentence, Token top, Token token) {
    for (Token at = token; at.index() != top.index(); at = sentence.token(at.head())) {
      if (at.is("acl") || at.is("appos") || at.is("punct") || at.is("parataxis")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isElsewhere(String before) {
    String[] words = before.toLowerCase(Locale.ROOT).strip().split("[\\s'’-]+");
    // "à la", "auprès de l'": the preposition is up to three words back, before articles and "de".
    for (int i = words.length - 1; i >= Math.max(0, words.length - 3); i--) {
      if (ELSEWHERE.contains(words[i])) {
        return true;
      }
      if (!isFunctionWord(words[i])) {
        return false;
      }
    }
    return false;
  }

  private static boolean isFunctionWord(String word) {
    return switch (word) {
      case "le", "la", "l", "les", "de", "d", "du", "des" -> true;
      default -> false;
    };
  }

  /**
   * Returns whether between two names stand a coordinator and, besides it, no more than articles
   * and "de".
   */
  private static boolean isCoordination(String between) {
    boolean coordinated = false;
    for (String word : between.toLowerCase(Locale.ROOT).replace(",", " , ").split("[\\s'’]+")) {
      switch (word) {
        case "et", "ou", ",", "-", "–", "/" -> coordinated = true;
        case "", "de", "du", "des", "d", "le", "la", "l", "les" -> {
          continue;
        }
        default -> {
          return false;
        }
      }
    }
    return coordinated;
  }
}

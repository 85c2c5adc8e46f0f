package io.github.depeche.extract.mentions.phrases;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import io.github.depeche.document.MentionType;
import io.github.depeche.document.PublicationDate;
import io.github.depeche.extract.analysis.Analysis;
import io.github.depeche.extract.analysis.Token;
import io.github.depeche.extract.analysis.Upos;
import io.github.depeche.extract.mentions.Candidate;
import io.github.depeche.extract.mentions.Candidates;
import io.github.depeche.extract.mentions.MentionFinder;
import io.github.depeche.extract.words.WordList;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Finds treaties, agreements, declarations, laws and other adopted texts. One is a name when it is
 * written with a capital, carries a number or a name ("loi Travail"), or is called after the place
 * or year of its signing ("accord de Conakry") or, as laws are, after its field ("loi sur l'eau").
 */
public final class AgreementFinder implements MentionFinder {

  private static final ImmutableSet<String> COMPLEMENTS =
      ImmutableSet.of("de", "sur", "pour", "contre", "relatif", "à");
  private static final ImmutableSetMultimap<String, String> WORDS =
      WordList.sections("mentions/text-words.txt");
  private static final TextFinder FINDER =
      new TextFinder(MentionType.AGREEMENT, Nouns.AGREEMENT, Set.of(), AgreementFinder::end);
  private static final EnglishTitles TITLES =
      new EnglishTitles(MentionType.AGREEMENT, WORDS.get("law"));

  /** So many words after the noun may stand the place that it is called after. */
  private static final int FAR = 5;

  @Override
  public List<Candidate> find(Analysis analysis, PublicationDate date, Candidates found) {
    List<Candidate> texts = new ArrayList<>(FINDER.find(analysis, found));
    texts.addAll(TITLES.find(analysis));
    return texts;
  }

  private static int end(TextFinder.Phrase phrase) {
    if (phrase.is(WORDS.get("unnamed"))) {
      return TextFinder.NONE;
    }
    int direct = direct(phrase);
    boolean draft = phrase.form(phrase.from() - 2).equals("projet") || phrase.is(WORDS.get("noun"));
    if (TextFinder.isIndefinite(phrase.sentence(), phrase.from())) {
      return draft && direct > phrase.noun() + 1 && !isNumber(phrase, direct - 1)
          ? direct
          : TextFinder.NONE;
    }
    if (direct > phrase.noun() + 1) {
      return direct;
    }
    int full = phrase.grammar().end(phrase.noun(), COMPLEMENTS);
    boolean name =
        TextFinder.isCapitalised(phrase.sentence(), phrase.noun())
            || !phrase.is(WORDS.get("plain"))
                && (phrase.isNamed(phrase.noun() + 1)
                    || isCalledAfter(phrase, full)
                    || isOfField(phrase));
    return name ? withNumber(phrase, beforePerson(phrase, full)) : TextFinder.NONE;
  }

  /** "loi sur la citoyenneté de Harper": whose it is does not belong to the name. */
  private static int beforePerson(TextFinder.Phrase phrase, int end) {
    for (int i = phrase.noun() + 2; i < end; i++) {
      boolean person =
          phrase.names().begins(i, MentionType.PERSON)
              || Nouns.isRole(Nouns.OFFICE, phrase.sentence().token(i));
      if (person) {
        int cut = i;
        while (cut > phrase.noun() + 1 && isLink(phrase.sentence().token(cut - 1).upos())) {
          cut--;
        }
        return cut;
      }
    }
    return end;
  }

  private static boolean isLink(Upos upos) {
    return upos == Upos.ADP || upos == Upos.DET || upos == Upos.ADJ;
  }

  /** Returns the end of a number or name right after the noun, or of the noun alone. */
  private static int direct(TextFinder.Phrase phrase) {
    int next = phrase.noun() + 1;
    int number = numberBeside(phrase);
    if (number > next || !phrase.is(WORDS.get("named")) || next >= phrase.sentence().size()) {
      return number;
    }
    if (isNameBeside(phrase)) {
      return withNumber(phrase, capitals(phrase, next));
    }
    boolean bare =
        phrase.is(WORDS.get("noun")) && phrase.sentence().token(next).upos() == Upos.NOUN;
    boolean ofPlan =
        phrase.form(next - 1).equals("plan") && WORDS.get("plan").contains(phrase.form(next));
    return bare || ofPlan ? next + 1 : next;
  }

  /**
   * Returns the end of a number after the noun, an adjective or "de loi" between them or not:
   * "décret présidentiel 13769", "projet de loi C-74"; that of the noun if there is none.
   */
  private static int numberBeside(TextFinder.Phrase phrase) {
    int next = phrase.noun() + 1;
    int number = numbered(phrase, next);
    if (number > next || next + 1 >= phrase.sentence().size()) {
      return number;
    }
    boolean law = phrase.form(next).equals("de") && phrase.form(next + 1).equals("loi");
    if (!law && phrase.sentence().token(next).upos() != Upos.ADJ) {
      return next;
    }
    int after = next + (phrase.form(next).equals("de") ? 2 : 1);
    number = numbered(phrase, after);
    return number == after ? next : number;
  }

  /** "loi Travail", but neither "Pacte Nom" nor "plan B". */
  private static boolean isNameBeside(TextFinder.Phrase phrase) {
    int next = phrase.noun() + 1;
    boolean person =
        phrase.names().begins(next, MentionType.PERSON) && !phrase.is(WORDS.get("person"));
    boolean title = phrase.isCapital(phrase.noun()) && !phrase.is(WORDS.get("noun"));
    boolean letter = phrase.form(next).length() == 1;
    return phrase.isCapital(next) && !title && !person && !letter;
  }

  private static int capitals(TextFinder.Phrase phrase, int from) {
    int end = Math.max(from + 1, phrase.names().end(from));
    while (end < phrase.sentence().size()
        && phrase.isCapital(end)
        && phrase.sentence().token(end).upos() != Upos.PUNCT) {
      end++;
    }
    return end;
  }

  /** Returns the end of a number at a word: "2216", "n° 89417-6", "C-74". */
  private static int numbered(TextFinder.Phrase phrase, int at) {
    int number = at;
    if (phrase.form(number).matches("n[°ºor]?|nr|numéro")) {
      number++;
      if (phrase.form(number).equals(".") || phrase.form(number).equals("°")) {
        number++;
      }
    }
    boolean bare = number == at && phrase.is(WORDS.get("plain"));
    return isNumber(phrase, number) && !(bare && phrase.form(number).matches("\\d{1,4}"))
        ? number + 1
        : at;
  }

  private static boolean isNumber(TextFinder.Phrase phrase, int at) {
    return phrase.form(at).matches("(?:[a-z]{1,3}-)?\\d[\\d./-]*");
  }

  /** "accords de Minsk 2", "accords de Minsk II" */
  private static int withNumber(TextFinder.Phrase phrase, int end) {
    boolean number =
        end < phrase.sentence().size()
            && phrase.sentence().token(end).form().matches("[1-9]|I{1,3}|IV|VI{0,3}");
    return number ? end + 1 : end;
  }

  /**
   * "accord de Paris" is called so; "accord du gouvernement avec Paris" and "statut de la ville de
   * Paris" are not.
   */
  private static boolean isCalledAfter(TextFinder.Phrase phrase, int end) {
    int noun = phrase.noun();
    if (!phrase.is(WORDS.get("noun"))
        && phrase.isBareOf(noun + 1)
        && TextFinder.isYear(phrase.form(noun + 2))) {
      return true;
    }
    for (int i = noun + 2; i < end && i <= noun + FAR; i++) {
      if (phrase.isPlace(i)) {
        boolean near = i == noun + 2 || i == noun + 3 && phrase.form(i - 1).matches("l[ea]s?");
        return near ? phrase.isBareOf(noun + 1) : isLast(phrase, i, end) && phrase.isBareOf(i - 1);
      }
    }
    return phrase.is(WORDS.get("of body"))
        && phrase.isBareOf(noun + 1)
        && (phrase.names().begins(noun + 2, MentionType.ORGANIZATION)
            || phrase.names().begins(noun + 3, MentionType.ORGANIZATION));
  }

  private static boolean isLast(TextFinder.Phrase phrase, int at, int end) {
    boolean article =
        phrase.sentence().tokens().subList(phrase.noun() + 1, at).stream()
            .anyMatch(token -> token.upos() == Upos.DET);
    return at == end - 1 && !article;
  }

  /** "la loi sur le renseignement", "le code du travail", "la constitution japonaise" */
  private static boolean isOfField(TextFinder.Phrase phrase) {
    int next = phrase.noun() + 1;
    if (!phrase.isDefinite() || next >= phrase.sentence().size()) {
      return false;
    }
    Token after = phrase.sentence().token(next);
    return phrase.form(next).equals("sur") && phrase.is(WORDS.get("on"))
        || phrase.is(WORDS.get("matter")) && phrase.isBareOf(next)
        || phrase.form(phrase.noun()).equals("code") && Nouns.in(WORDS.get("code"), after)
        || phrase.is(WORDS.get("demonym")) && Nouns.isDemonym(after);
  }
}

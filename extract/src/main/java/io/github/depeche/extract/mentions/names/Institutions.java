package io.github.depeche.extract.mentions.names;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import io.github.depeche.document.MentionType;
import io.github.depeche.document.Span;
import io.github.depeche.extract.analysis.Token;
import io.github.depeche.extract.analysis.Upos;
import io.github.depeche.extract.mentions.phrases.Nouns;
import io.github.depeche.extract.mentions.phrases.PhraseGrammar;
import io.github.depeche.extract.mentions.phrases.SentenceNames;
import io.github.depeche.extract.mentions.phrases.WordList;

/**
 * Finds institutions by grammar: a noun such as "conseil" with its complements, when it is written with a capital, or when
 * what follows identifies it ("armée syrienne", "conseil des droits de l'homme des Nations unies").
 */
final class Institutions implements NameStep {

  private static final ImmutableSetMultimap<String, String> WORDS = WordList.sections("institutions.txt");
  private static final ImmutableSet<String> NEAR = ImmutableSet.of("de", "pour");
  private static final ImmutableSet<String> FAR = ImmutableSet.of("de", "pour", "à", "en");
  private static final ImmutableSet<String> SMALL = ImmutableSet.of("de");

  /** What ends an institution's name though the grammar would go on: "la Cour constitutionnelle du pays". */
  private static final ImmutableSet<String> GENERIC = ImmutableSet.of("pays", "ville", "région", "groupe", "île", "monde");

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
    if (token.upos() != Upos.NOUN && token.upos() != Upos.PROPN && token.upos() != Upos.ADJ) {
      return noun;
    }
    SentenceNames current = names.current();
    boolean inPerson = names.overlapping(token.span()).filter(name -> name.type() == MentionType.PERSON).isPresent();
    if (inPerson || isNever(names, noun)) {
      return noun;
    }
    boolean capital = names.isCapitalised(noun) && Nouns.isOrganization(token);
    boolean opens = noun == 0 || names.sentence().token(noun - 1).upos() == Upos.PUNCT;
    boolean small = Nouns.in(WORDS.get("any"), token) || Nouns.in(WORDS.get("named"), token) || Nouns.in(WORDS.get("fixed"), token);
    int end = names.grammar().end(noun, reach(token, capital && !opens));
    end = cut(names, noun, end);
    boolean named = capital && !opens && (end > noun + 1 || isWhole(names, noun)) || small && isIdentified(names, current, noun, end);
    int known = current.end(noun);
    if (!named || known >= end) {
      return noun;
    }
    names.set(MentionType.ORGANIZATION, names.span(noun, end));
    return end;
  }

  private static ImmutableSet<String> reach(Token noun, boolean capital) {
    return capital ? Nouns.in(WORDS.get("far"), noun) ? FAR : NEAR : Nouns.in(WORDS.get("far"), noun) ? FAR : SMALL;
  }

  /** "le Parti a décidé": a capital where none is due makes the noun a name by itself. */
  private static boolean isWhole(SentenceNameSet names, int noun) {
    String form = names.form(noun);
    return names.overlapping(names.sentence().token(noun).span()).isEmpty()
        && (form.equals("parti") || form.equals("fonds") || form.equals("conseil") || form.equals("sénat")
            || form.equals("parlement") || form.equals("congrès") || form.equals("assemblée") || form.equals("comité")
            || form.equals("commission") || form.equals("union"));
  }

  private static boolean isNever(SentenceNameSet names, int noun) {
    StringBuilder phrase = new StringBuilder(names.form(noun));
    String text = names.text();
    Span span = names.sentence().token(noun).span();
    int end = Math.min(text.length(), span.start() + 24);
    String following = text.substring(span.start(), end).toLowerCase(java.util.Locale.ROOT).replace('’', '\'');
    return phrase.length() > 0 && WORDS.get("never").stream().anyMatch(following::startsWith);
  }

  /** Stops before a complement that does not belong to the name. */
  private static int cut(SentenceNameSet names, int noun, int end) {
    for (int i = noun + 2; i < end; i++) {
      if (GENERIC.contains(names.form(i)) && i >= noun + 2) {
        int cut = i;
        while (cut > noun + 1 && isLink(names, cut - 1)) {
          cut--;
        }
        return cut;
      }
    }
    return end;
  }

  private static boolean isLink(SentenceNameSet names, int at) {
    Upos upos = names.sentence().token(at).upos();
    return upos == Upos.ADP || upos == Upos.DET || names.form(at).equals("du");
  }

  private static boolean isIdentified(SentenceNameSet names, SentenceNames current, int noun, int end) {
    Token head = names.sentence().token(noun);
    if (end == noun + 1) {
      return false;
    }
    if (Nouns.in(WORDS.get("any"), head)) {
      return true;
    }
    if (Nouns.in(WORDS.get("fixed"), head) && Nouns.in(WORDS.get("adjective"), names.sentence().token(noun + 1))) {
      return true;
    }
    for (int i = noun + 1; i < end && Nouns.in(WORDS.get("named"), head); i++) {
      boolean place =
          current.begins(i, MentionType.GPE)
              || current.begins(i, MentionType.ORGANIZATION)
              || current.begins(i, MentionType.LOCATION);
      if (place || Nouns.isDemonym(names.sentence().token(i))) {
        return true;
      }
    }
    return false;
  }
}

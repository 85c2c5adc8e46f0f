package io.github.depeche.extract.mentions.phrases;

import com.google.common.collect.ImmutableSet;
import io.github.depeche.document.MentionType;
import io.github.depeche.extract.analysis.Sentence;
import io.github.depeche.extract.analysis.Token;
import io.github.depeche.extract.analysis.Upos;
import io.github.depeche.extract.words.WordList;

/** Which words of a sentence head an office, as many of those nouns are other words as well. */
final class RoleHeads {

  private static final ImmutableSet<String> APART =
      WordList.load("mentions/grammar-words.txt", "apart");

  private static final ImmutableSet<String> VERBS =
      WordList.load("mentions/grammar-words.txt", "role like a verb");

  private static final ImmutableSet<String> NEW =
      WordList.sections("mentions/identifying-adjectives.txt").get("any");

  private final Sentence sentence;
  private final SentenceNames names;
  private final PhraseGrammar grammar;

  RoleHeads(Sentence sentence, SentenceNames names, PhraseGrammar grammar) {
    this.sentence = sentence;
    this.names = names;
    this.grammar = grammar;
  }

  /** Returns whether a word is an office, rank or title, or a noun of one. */
  boolean isHead(Token token) {
    boolean word =
        token.upos() == Upos.NOUN
            || token.upos() == Upos.PROPN
            || token.upos() == Upos.ADJ
            || token.upos() == Upos.VERB && isMistaken(token.index());
    if (!word || names.covers(token) || !isListed(token)) {
      return false;
    }
    if (Pronouns.form(token).startsWith("garde") && !isSeals(token)
        || isOfCouncil(token)
        || token.lemma().equals("numéro") && !isNumbered(token.index() + 1)
        || isParticiple(token.index())) {
      return false;
    }
    // "vice-Premier ministre", "rédacteur en chef"
    if (opens(token.index() + 1) && Nouns.isRanked(RoleFinder.BEFORE, token)
        || isInChief(token.index())) {
      return false;
    }
    Upos before = token.index() == 0 ? Upos.PUNCT : sentence.token(token.index() - 1).upos();
    // "secrétaire général", "bureau directeur": the word only modifies the noun before it.
    boolean ranked = grammar.start(token.index(), RoleFinder.BEFORE) < token.index();
    return (before != Upos.NOUN || ranked || isApart(token.index() - 1))
        && (before != Upos.PROPN || names.covers(sentence.token(token.index() - 1)));
  }

  /** "la nouvelle directrice", "trois fois ministre": the word before is a noun but no head. */
  private boolean isApart(int at) {
    Token before = sentence.token(at);
    String form = Pronouns.form(before);
    return Nouns.in(NEW, before)
        || NeighbourPersons.BETWEEN.contains(form)
        || APART.contains(form)
        || form.endsWith("-là");
  }

  /** "président" is seldom the verb, and never with "de" behind it. */
  private boolean isMistaken(int at) {
    boolean ofSomething = at + 1 < sentence.size() && sentence.token(at + 1).lemma().equals("de");
    boolean described =
        at > 0 && NeighbourPersons.BETWEEN.contains(Pronouns.form(sentence.token(at - 1)));
    return VERBS.contains(Pronouns.form(sentence.token(at))) && (ofSomething || described);
  }

  /** "le numéro deux du parti"; any other "numéro" is no office. */
  private boolean isNumbered(int at) {
    return at < sentence.size() && sentence.token(at).upos() == Upos.NUM;
  }

  /** "deux films représentant le Chili" */
  private boolean isParticiple(int at) {
    String form = Pronouns.form(sentence.token(at));
    if (!form.endsWith("ant") || at + 1 == sentence.size()) {
      return false;
    }
    Token next = sentence.token(at + 1);
    Upos before = at == 0 ? Upos.PUNCT : sentence.token(at - 1).upos();
    return before != Upos.DET
        && (next.upos() == Upos.DET || names.beginsOther(at + 1, MentionType.PERSON));
  }

  /** "le conseil des ministres" is a meeting, and who meets is not said. */
  private boolean isOfCouncil(Token token) {
    return token.lemma().equals("ministre")
        && token.index() > 2
        && sentence.token(token.index() - 3).lemma().equalsIgnoreCase("conseil");
  }

  private boolean isListed(Token token) {
    return Nouns.isRole(Nouns.OFFICE, token)
        || Nouns.isRole(Nouns.TITLE, token)
        || Nouns.isRole(Nouns.POST, token)
        || isInChief(token.index() + 2);
  }

  private boolean opens(int at) {
    return at < sentence.size() && Nouns.isRole(Nouns.OFFICE, sentence.token(at));
  }

  /** "rédacteur en chef" */
  private boolean isInChief(int at) {
    return at > 1
        && at < sentence.size()
        && Pronouns.form(sentence.token(at)).equals("chef")
        && Pronouns.form(sentence.token(at - 1)).equals("en");
  }

  /** "garde des Sceaux"; any other "garde" is no office. */
  private boolean isSeals(Token token) {
    int end = Math.min(sentence.size(), token.index() + 4);
    return sentence.tokens().subList(token.index(), end).stream()
        .anyMatch(word -> Pronouns.form(word).equals("sceaux"));
  }
}

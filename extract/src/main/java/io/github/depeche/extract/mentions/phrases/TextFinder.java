package io.github.depeche.extract.mentions.phrases;

import io.github.depeche.document.MentionForm;
import io.github.depeche.document.MentionType;
import io.github.depeche.document.Span;
import io.github.depeche.extract.analysis.Analysis;
import io.github.depeche.extract.analysis.Sentence;
import io.github.depeche.extract.analysis.Token;
import io.github.depeche.extract.analysis.Upos;
import io.github.depeche.extract.mentions.Candidate;
import io.github.depeche.extract.mentions.Candidates;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The common part of {@link AgreementFinder} and {@link GatheringFinder}: a noun of a class with
 * its complements, long if it is a name and short if it is a nominal.
 */
final class TextFinder {

  /** Says how far the name goes that a noun begins. */
  interface Naming {
    /** Returns the index after the last word of the name, or {@link #NONE} if it is none. */
    int end(Phrase phrase);
  }

  /** A noun of the class in its sentence. */
  record Phrase(Sentence sentence, SentenceNames names, PhraseGrammar grammar, int from, int noun) {

    /** Returns a word in small letters with a straight apostrophe, "" outside the sentence. */
    String form(int at) {
      return at >= 0 && at < sentence.size() ? Pronouns.form(sentence.token(at)) : "";
    }

    /** Returns whether the noun or its singular is of {@code words}. */
    boolean is(Set<String> words) {
      return Nouns.in(words, sentence.token(noun));
    }

    /** Returns whether the word is written with a capital. */
    boolean isCapital(int at) {
      return at < sentence.size() && Character.isUpperCase(sentence.token(at).form().charAt(0));
    }

    /** Returns whether the word is "de" without an article. */
    boolean isBareOf(int at) {
      return form(at).equals("de") || form(at).equals("d'");
    }

    /** Returns whether a name of anything but a person begins at a word. */
    boolean isNamed(int at) {
      return names.beginsOther(at, MentionType.PERSON);
    }

    /** Returns whether the name of a place begins at a word. */
    boolean isPlace(int at) {
      return names.begins(at, MentionType.GPE) || names.begins(at, MentionType.LOCATION);
    }

    /** Returns whether "le", "la" or "les" stands before. */
    boolean isDefinite() {
      return form(from - 1).matches("l[ea]s?|l'");
    }
  }

  private static final Pattern YEAR = Pattern.compile("(?:1[89]|20)\\d\\d");

  private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}{2,8}(?:-?\\d{1,3})?");

  /** No name. */
  static final int NONE = -1;

  private final MentionType type;
  private final Set<String> nouns;
  private final Set<String> before;
  private final Naming naming;

  TextFinder(MentionType type, Set<String> nouns, Set<String> before, Naming naming) {
    this.type = type;
    this.nouns = nouns;
    this.before = before;
    this.naming = naming;
  }

  List<Candidate> find(Analysis analysis, Candidates found) {
    List<Candidate> candidates = new ArrayList<>();
    for (Sentence sentence : analysis.sentences()) {
      SentenceNames names = SentenceNames.of(sentence, found.inSentence(sentence.index()));
      PhraseGrammar grammar = new PhraseGrammar(sentence, names);
      for (Token token : sentence.tokens()) {
        if (isHead(sentence, names, token)) {
          Candidate candidate = candidate(sentence, names, grammar, token.index());
          candidates.add(candidate);
          if (candidate.form() == MentionForm.NAME) {
            acronym(sentence, names, candidate).ifPresent(candidates::add);
          }
        }
      }
    }
    return candidates;
  }

  private boolean isHead(Sentence sentence, SentenceNames names, Token token) {
    boolean noun = token.upos() == Upos.NOUN || token.upos() == Upos.PROPN;
    if (!noun || names.covers(token) || !Nouns.in(nouns, token)) {
      return false;
    }
    return token.index() == 0 || sentence.token(token.index() - 1).upos() != Upos.NOUN;
  }

  private Candidate candidate(
      Sentence sentence, SentenceNames names, PhraseGrammar grammar, int noun) {
    int from = grammar.start(noun, before);
    int end = naming.end(new Phrase(sentence, names, grammar, from, noun));
    boolean name = end != NONE;
    int to = name ? withYear(sentence, end) : grammar.end(noun, PhraseGrammar.OF);
    return Candidate.of(
        type,
        name ? MentionForm.NAME : MentionForm.NOMINAL,
        grammar.span(from, to),
        sentence.index(),
        grammar.head(from, to, noun));
  }

  /**
   * "Accord de libre-échange nord-américain (ALENA)"; after an organisation the acronym is that
   * one's.
   */
  private Optional<Candidate> acronym(Sentence sentence, SentenceNames names, Candidate text) {
    int open = text.head();
    while (open < sentence.size() && sentence.token(open).span().start() < text.span().end()) {
      open++;
    }
    boolean bracket =
        open + 2 < sentence.size()
            && sentence.token(open).form().equals("(")
            && sentence.token(open + 2).form().equals(")")
            && !names.covers(sentence.token(open + 1))
            && (!names.endsBefore(open, MentionType.ORGANIZATION)
                || sentence.token(open + 1).form().matches(".*\\d"));
    if (!bracket || !ACRONYM.matcher(sentence.token(open + 1).form()).matches()) {
      return Optional.empty();
    }
    Span span = sentence.token(open + 1).span();
    return Optional.of(Candidate.of(type, MentionForm.NAME, span, sentence.index(), open + 1));
  }

  /** "Convention … sur le droit de la mer de 1982" */
  static int withYear(Sentence sentence, int end) {
    boolean year =
        end + 1 < sentence.size()
            && sentence.token(end).form().equals("de")
            && isYear(sentence.token(end + 1).form());
    return year ? end + 2 : end;
  }

  static boolean isYear(String form) {
    return YEAR.matcher(form).matches();
  }

  /** "un sommet de l'APEC" is one of several; "partenariat de dialogue" is of a kind. */
  static boolean isIndefinite(Sentence sentence, int from) {
    String before = from == 0 ? "" : Pronouns.form(sentence.token(from - 1));
    return before.equals("un")
        || before.equals("une")
        || before.equals("de")
        || before.equals("d'");
  }

  /**
   * Returns whether the word is written in capitals for another reason than opening a sentence or a
   * line.
   */
  static boolean isCapitalised(Sentence sentence, int at) {
    return at > 0
        && Character.isUpperCase(sentence.token(at).form().charAt(0))
        && !sentence.token(at).form().equals(sentence.token(at).form().toUpperCase(Locale.ROOT))
        && (sentence.token(at - 1).upos() != Upos.PUNCT
            || at > 1 && isQuote(sentence.token(at - 1)));
  }

  /** The title of a text is often quoted: la « Déclaration de Syrte ». */
  private static boolean isQuote(Token token) {
    return token.form().equals("\"") || token.form().equals("«") || token.form().equals("“");
  }
}

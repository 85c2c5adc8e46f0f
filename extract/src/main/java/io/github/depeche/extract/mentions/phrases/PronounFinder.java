package io.github.depeche.extract.mentions.phrases;

import com.google.common.collect.ImmutableSet;
import io.github.depeche.document.MentionForm;
import io.github.depeche.document.MentionType;
import io.github.depeche.document.PublicationDate;
import io.github.depeche.document.Span;
import io.github.depeche.extract.analysis.Analysis;
import io.github.depeche.extract.analysis.Sentence;
import io.github.depeche.extract.analysis.Token;
import io.github.depeche.extract.analysis.Upos;
import io.github.depeche.extract.mentions.Candidate;
import io.github.depeche.extract.mentions.Candidates;
import io.github.depeche.extract.mentions.MentionFinder;
import io.github.depeche.extract.words.WordList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds pronouns and possessives that may be an argument. Impersonal and reflexive ones are left
 * out.
 */
public final class PronounFinder implements MentionFinder {

  private static final ImmutableSet<String> ALWAYS =
      WordList.load("mentions/grammar-words.txt", "pronoun");
  private static final ImmutableSet<String> OBJECT =
      WordList.load("mentions/grammar-words.txt", "object pronoun");
  private static final ImmutableSet<String> PLACE = ImmutableSet.of("y", "où");
  private static final ImmutableSet<String> LATTER = ImmutableSet.of("dernier");
  private static final ImmutableSet<String> IMPERSONAL =
      WordList.load("mentions/grammar-words.txt", "impersonal");

  @Override
  public List<Candidate> find(Analysis analysis, PublicationDate date, Candidates found) {
    List<Candidate> pronouns = new ArrayList<>();
    for (Sentence sentence : analysis.sentences()) {
      for (Token token : sentence.tokens()) {
        typeOf(sentence, token)
            .map(type -> candidate(type, sentence, token))
            .ifPresent(pronouns::add);
      }
    }
    return pronouns;
  }

  private static Candidate candidate(MentionType type, Sentence sentence, Token token) {
    return Candidate.of(
        type, MentionForm.PRONOUN, span(sentence, token), sentence.index(), token.index());
  }

  /** The type is a guess until the pronoun is resolved: a place for "y" and "où", else a person. */
  private static Optional<MentionType> typeOf(Sentence sentence, Token token) {
    String form = Pronouns.form(token);
    if (token.upos() == Upos.PRON && PLACE.contains(form)) {
      return expletive(token) ? Optional.empty() : Optional.of(MentionType.LOCATION);
    }
    boolean found =
        switch (token.upos()) {
          case PRON ->
              !expletive(token) && (isPersonal(sentence, token, form) || isLatter(sentence, token));
          case DET -> Pronouns.isPossessive(token);
          case ADJ, NOUN -> isLatter(sentence, token);
          case ADP, ADV, AUX, CCONJ, INTJ, NUM, PART, PROPN, PUNCT, SCONJ, SYM, VERB, X -> false;
        };
    return found ? Optional.of(MentionType.PERSON) : Optional.empty();
  }

  private static boolean isPersonal(Sentence sentence, Token token, String form) {
    if (form.equals("il") || form.equals("-il") || form.equals("-t-il")) {
      return !isImpersonal(sentence, token);
    }
    return ALWAYS.contains(form) || form.startsWith("-t-") || OBJECT.contains(form);
  }

  private static boolean expletive(Token token) {
    return token.is("expl") && !Pronouns.form(token).equals("il") && !token.form().startsWith("-");
  }

  private static boolean isImpersonal(Sentence sentence, Token token) {
    boolean inverted = token.form().startsWith("-");
    if (token.relation().equals("expl:subj") && !inverted) {
      return true;
    }
    Token verb = sentence.head(token).orElse(token);
    boolean exists =
        token.index() + 1 < sentence.size()
            && Pronouns.form(sentence.token(token.index() + 1)).equals("y")
            && verb.lemma().equals("avoir");
    return exists || IMPERSONAL.contains(verb.lemma());
  }

  /** "ce dernier", "cette dernière", "ces derniers" */
  private static boolean isLatter(Sentence sentence, Token token) {
    return Nouns.in(LATTER, token)
        && token.index() > 0
        && Pronouns.isDemonstrative(sentence.token(token.index() - 1))
        && (token.index() + 1 == sentence.size()
            || sentence.token(token.index() + 1).upos() != Upos.NOUN);
  }

  private static Span span(Sentence sentence, Token token) {
    if (isLatter(sentence, token)) {
      return sentence.token(token.index() - 1).span().cover(token.span());
    }
    // "a-t-il" is the words "a" and "-t-il", but only "il" points to somebody.
    String form = token.form();
    int hyphens = form.startsWith("-t-") ? 3 : form.startsWith("-") ? 1 : 0;
    return form.length() == token.span().length() && form.length() > hyphens
        ? new Span(token.span().start() + hyphens, token.span().end())
        : token.span();
  }
}

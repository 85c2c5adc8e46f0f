package io.github.depeche.extract.rules;

import com.google.common.collect.ImmutableList;
import io.github.depeche.document.MentionForm;
import io.github.depeche.document.MentionType;
import io.github.depeche.extract.analysis.Morphology;
import io.github.depeche.extract.analysis.Sentence;
import io.github.depeche.extract.analysis.Token;
import io.github.depeche.extract.analysis.Upos;
import io.github.depeche.extract.mentions.Candidate;
import java.util.Optional;

/**
 * Finds the name of somebody whose role stands before it with complements of its own: "l'ancien
 * candidat à la primaire du centre Jean Roux a dit", "une des passagères ayant filmé, Ana Lux,".
 */
record NamesBeside(Sentence sentence, ImmutableList<Candidate> candidates) {

  /** So many words at most stand between a role and its name. */
  private static final int REACH = 16;

  /** Returns the name of a type, if one stands behind a role and is said of it. */
  Optional<Candidate> of(Candidate role, MentionType type) {
    Token head = sentence.token(role.head());
    return candidates.stream()
        .filter(name -> name.type() == type && name.form() == MentionForm.NAME)
        .filter(name -> name.span().start() >= role.span().end())
        .filter(name -> name.head() - role.head() <= REACH)
        .findFirst()
        .filter(name -> isUnder(sentence.token(name.head()), head))
        .filter(
            name ->
                type == MentionType.PERSON
                    ? isSingle(head) && (isInserted(role, name) || isGlued(role, name))
                    : isQuoted(name));
  }

  /** Says whether the tree leads from the name back to the role. */
  private boolean isUnder(Token name, Token role) {
    Token at = name;
    while (at.index() > role.index()) {
      boolean leads = at.is("appos") || at.is("flat") || at.is("nmod") || at.is("conj");
      Optional<Token> above = sentence.head(at);
      if (!leads || above.isEmpty()) {
        return false;
      }
      at = above.get();
    }
    return at.equals(role) && name.index() > role.index();
  }

  /** "une des passagères" is one, "les passagères" are not. */
  private boolean isSingle(Token role) {
    return role.morphology().number() != Morphology.Number.PLURAL
        || sentence
            .head(role)
            .filter(one -> one.lemma().equals("un") && one.upos() == Upos.PRON)
            .isPresent();
  }

  /** ", Ana Lux," */
  private boolean isInserted(Candidate role, Candidate name) {
    int start = start(name);
    int end = end(name);
    boolean listed =
        sentence.children(sentence.token(name.head())).stream().anyMatch(next -> next.is("conj"));
    return start > 0
        && sentence.token(start - 1).form().equals(",")
        && !listed
        && isClean(role, name)
        && (end >= sentence.size() || sentence.token(end).upos() == Upos.PUNCT);
  }

  /** "du centre Jean Roux a dit" */
  private boolean isGlued(Candidate role, Candidate name) {
    int start = start(name);
    int end = end(name);
    Upos before = sentence.token(start - 1).upos();
    return (before == Upos.NOUN || before == Upos.ADJ || before == Upos.PROPN)
        && isClean(role, name)
        && sentence.tokens().subList(role.head() + 1, start).stream()
            .noneMatch(token -> token.upos() == Upos.PUNCT)
        && end < sentence.size()
        && (sentence.token(end).upos() == Upos.AUX || sentence.token(end).upos() == Upos.VERB);
  }

  /** "l'organisation « Paix »" */
  private boolean isQuoted(Candidate name) {
    int start = start(name);
    return start > 0
        && switch (sentence.token(start - 1).form()) {
          case "«", "\"", "“" -> true;
          default -> false;
        };
  }

  /** Says whether nobody else stands between whose name it could be. */
  private boolean isClean(Candidate role, Candidate name) {
    return sentence.token(name.head()).head() == role.head()
        || candidates.stream()
            .filter(other -> other.type() == MentionType.PERSON || other.type() == MentionType.ROLE)
            .noneMatch(other -> other.head() > role.head() && other.head() < start(name));
  }

  private int start(Candidate name) {
    int at = name.head();
    while (at > 0 && sentence.token(at - 1).span().start() >= name.span().start()) {
      at--;
    }
    return at;
  }

  private int end(Candidate name) {
    int at = name.head();
    while (at < sentence.size() && sentence.token(at).span().start() < name.span().end()) {
      at++;
    }
    return at;
  }
}

package io.github.depeche.extract.coref;

import io.github.depeche.document.MentionType;
import io.github.depeche.extract.analysis.Morphology.Gender;
import io.github.depeche.extract.analysis.Morphology.Number;
import io.github.depeche.extract.analysis.Token;
import io.github.depeche.extract.coref.Functions.Function;
import io.github.depeche.extract.mentions.Candidate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Ties personal pronouns and possessives to the most salient referent before them that agrees with
 * them: subjects before objects before others, the nearer before the farther, people before
 * institutions. A referent that is an argument of the same verb is not meant.
 */
final class PersonalPronouns {

  /** How many sentences back a referent is looked for. */
  private static final int WINDOW = 3;

  /** And how many referents. */
  private static final int MOST = 150;

  /** How a pronoun refers. */
  enum Kind {
    SUBJECT,
    OBJECT,
    STRONG,
    POSSESSIVE,
    LATTER
  }

  private final Referents referents;
  private final Links links;
  private final Agreements agreements;
  private final Quotations quotations;

  PersonalPronouns(Referents referents, Links links, Agreements agreements, Quotations quotations) {
    this.referents = referents;
    this.links = links;
    this.agreements = agreements;
    this.quotations = quotations;
  }

  /** Returns how a third-person pronoun or possessive refers, or empty for any other. */
  static Optional<Kind> kind(Referent pronoun) {
    if (!pronoun.isPronoun()) {
      return Optional.empty();
    }
    return switch (form(pronoun)) {
      case "il", "elle", "ils", "elles" ->
          Optional.of(
              pronoun.head().is("nsubj") || pronoun.head().is("expl") ? Kind.SUBJECT : Kind.STRONG);
      case "lui", "eux", "lui-même", "elle-même", "eux-mêmes" -> Optional.of(Kind.STRONG);
      case "le", "la", "l'", "les" -> Optional.of(Kind.OBJECT);
      case "leur" -> Optional.of(pronoun.head().is("det") ? Kind.POSSESSIVE : Kind.OBJECT);
      case "son", "sa", "ses", "leurs" -> Optional.of(Kind.POSSESSIVE);
      case "dernier",
          "dernière",
          "derniers",
          "dernières",
          "celui-ci",
          "celle-ci",
          "ceux-ci",
          "celles-ci" ->
          Optional.of(Kind.LATTER);
      default -> Optional.empty();
    };
  }

  /** Returns the pronoun as the lists have it, without what its hyphens join to it. */
  static String form(Referent pronoun) {
    String form = pronoun.head().form().toLowerCase(Locale.ROOT).replace('’', '\'');
    if (form.startsWith("-t-")) {
      return form.substring(3);
    }
    return form.startsWith("-") ? form.substring(1) : form;
  }

  static Agreement agreement(String form) {
    return switch (form) {
      case "il", "le", "dernier", "celui-ci", "lui-même" ->
          new Agreement(Gender.MASCULINE, Number.SINGULAR);
      case "elle", "la", "dernière", "celle-ci", "elle-même" ->
          new Agreement(Gender.FEMININE, Number.SINGULAR);
      case "ils", "eux", "derniers", "ceux-ci", "eux-mêmes" ->
          new Agreement(Gender.MASCULINE, Number.PLURAL);
      case "elles", "dernières", "celles-ci" -> new Agreement(Gender.FEMININE, Number.PLURAL);
      case "lui", "l'", "son", "sa", "ses" -> new Agreement(Gender.NONE, Number.SINGULAR);
      case "les", "leur", "leurs" -> new Agreement(Gender.NONE, Number.PLURAL);
      default -> Agreement.UNKNOWN;
    };
  }

  Optional<Referent> antecedent(Referent pronoun, Kind kind) {
    if (kind == Kind.OBJECT && isOfClause(pronoun)) {
      return Optional.empty();
    }
    Agreement agreement = agreement(form(pronoun));
    Referent best = null;
    int bestScore = Integer.MIN_VALUE;
    List<Referent> near = referents.before(pronoun, MOST);
    Set<Candidate> excluded = coArguments(near, pronoun, kind);
    for (Referent other : near) {
      boolean inWindow =
          pronoun.sentence().index() - other.sentence().index() <= WINDOW
              && precedes(other, pronoun);
      if (inWindow
          && !excluded.contains(links.representative(other.candidate()))
          && canBe(other, kind, agreement)) {
        int score = score(other, pronoun, kind);
        if (score >= bestScore) {
          best = other;
          bestScore = score;
        }
      }
    }
    return Optional.ofNullable(best);
  }

  private static boolean precedes(Referent other, Referent pronoun) {
    return other.candidate().span().end() <= pronoun.candidate().span().start();
  }

  private boolean canBe(Referent other, Kind kind, Agreement agreement) {
    Referent clear = referents.of(links.representative(other.candidate()));
    if (clear.isPronoun() || other.type() == MentionType.LOCATION && kind != Kind.POSSESSIVE) {
      return false;
    }
    boolean plural = agreement.isPlural() && links.isGroup(other.candidate());
    return plural || agreements.of(clear).fits(agreement);
  }

  /** Who is an argument of the pronoun's own verb, and so not meant by it. */
  private Set<Candidate> coArguments(List<Referent> near, Referent pronoun, Kind kind) {
    Optional<Token> verb = Functions.governor(pronoun);
    if (kind == Kind.POSSESSIVE || verb.isEmpty()) {
      return Set.of();
    }
    return near.stream()
        .filter(
            other ->
                other.sentence() == pronoun.sentence() && verb.equals(Functions.governor(other)))
        .map(other -> links.representative(other.candidate()))
        .collect(Collectors.toSet());
  }

  private int score(Referent other, Referent pronoun, Kind kind) {
    int distance = pronoun.sentence().index() - other.sentence().index();
    int score = -25 * distance;
    MentionType type = links.representative(other.candidate()).type();
    boolean person = type == MentionType.PERSON || type == MentionType.ROLE;
    if (kind == Kind.LATTER) {
      return score + position(other) + (person ? 45 : 0);
    }
    if (kind == Kind.SUBJECT && isSpeech(pronoun)) {
      score += person ? 20 : 0;
      boolean quoted = other.sentence() == pronoun.sentence() && isQuoted(other);
      score -= quoted ? 60 : 0;
    }
    if (Words.POST.contains(other.lemma())) {
      score -= 40;
    }
    Function function = Functions.of(other);
    score +=
        switch (function) {
          case SUBJECT -> Functions.inMainClause(other) ? 30 : 22;
          case OBJECT -> 10;
          case OBLIQUE -> 6;
          case MODIFIER -> 0;
        };
    score +=
        switch (type) {
          case PERSON -> 15;
          case ROLE -> 10;
          case ORGANIZATION, GPE -> 0;
          case AGREEMENT, GATHERING -> -12;
          case LOCATION, DATE -> -30;
        };
    if (kind == Kind.SUBJECT && function == Function.SUBJECT) {
      score += 8;
    }
    if (kind == Kind.POSSESSIVE && distance == 0) {
      score += sameClause(other, pronoun) ? 25 : 0;
      score += isSharedComplement(other, pronoun) ? 40 : 0;
      score += function == Function.OBJECT && isVisit(pronoun) ? 40 : 0;
    }
    if (isQuoted(other) && !isQuoted(pronoun)) {
      score -= 30;
    }
    boolean bare = !other.isName() && !other.isPronoun() && other.determiner().isEmpty();
    if (bare && !agreements.of(other).isPlural()) {
      score -= 25;
    }
    if (!other.isName() && !person) {
      score -= 4;
    }
    return score;
  }

  private boolean isQuoted(Referent referent) {
    return quotations.contains(referent.candidate().span().start());
  }

  private static boolean isSpeech(Referent pronoun) {
    return Functions.governor(pronoun)
        .filter(verb -> Words.SPEECH.contains(verb.lemma()))
        .isPresent();
  }

  /** "s'il le juge nécessaire", "nous continuerons à le faire": a whole clause is meant. */
  private static boolean isOfClause(Referent pronoun) {
    String form = form(pronoun);
    return (form.equals("le") || form.equals("l'"))
        && Functions.governor(pronoun)
            .filter(verb -> Words.CLAUSAL.contains(verb.lemma()))
            .isPresent();
  }

  /**
   * "la position de l'ASEAN et ses efforts": the complement of one is the possessor of the other.
   */
  private static boolean isSharedComplement(Referent other, Referent possessive) {
    Optional<Token> noun = possessive.sentence().head(possessive.head());
    return noun.filter(token -> token.is("conj") && other.head().is("nmod"))
        .flatMap(possessive.sentence()::head)
        .filter(
            first -> other.head().head() == first.index() || other.head().head() == first.head())
        .isPresent();
  }

  /** "a reçu X dans le cadre de sa visite" */
  private static boolean isVisit(Referent possessive) {
    return possessive
        .sentence()
        .head(possessive.head())
        .filter(noun -> Words.VISIT.contains(noun.lemma()))
        .isPresent();
  }

  private static int position(Referent other) {
    return Math.min(24, other.head().index() / 4);
  }

  private static boolean sameClause(Referent other, Referent pronoun) {
    Optional<Token> verb = Functions.governor(other);
    Token at = pronoun.head();
    for (int up = 0; up < 4 && at.head() != Token.ROOT; up++) {
      at = pronoun.sentence().token(at.head());
      if (verb.isPresent() && verb.get().index() == at.index()) {
        return true;
      }
    }
    return false;
  }
}

package io.github.depeche.extract.rules;

import com.google.common.collect.ImmutableList;
import io.github.depeche.document.MentionForm;
import io.github.depeche.document.MentionType;
import io.github.depeche.extract.analysis.Morphology;
import io.github.depeche.extract.analysis.Sentence;
import io.github.depeche.extract.analysis.Token;
import io.github.depeche.extract.analysis.Upos;
import io.github.depeche.extract.mentions.Candidate;
import io.github.depeche.extract.words.Address;
import java.util.Optional;

/** Finds the name that stands beside a role or another phrase for the same. Of one sentence. */
final class ApposedNames {

  /** A role and its name have at most so many words or further roles between. */
  private static final int APPOSITION_GAP = 6;

  private final Sentence sentence;
  private final ImmutableList<Candidate> candidates;

  /**
   * @param candidates those of the sentence
   */
  ApposedNames(Sentence sentence, ImmutableList<Candidate> candidates) {
    this.sentence = sentence;
    this.candidates = candidates;
  }

  /** Returns the name that stands beside a phrase, or farther off but for the same. */
  Optional<Candidate> of(Candidate phrase) {
    return behind(phrase)
        .or(
            () ->
                nameType(phrase)
                    .flatMap(type -> new NamesBeside(sentence, candidates).of(phrase, type)));
  }

  /** Returns the person's name right behind a title ("Mme"). */
  Optional<Candidate> titled(Token title) {
    return Address.isUsual(title.form()) && title.index() + 1 < sentence.size()
        ? startingAt(sentence.token(title.index() + 1), MentionType.PERSON)
        : Optional.empty();
  }

  /**
   * Returns the person's name that stands beside a role: right after it, or after a comma and
   * further roles.
   */
  private Optional<Candidate> behind(Candidate role) {
    Optional<MentionType> type = nameType(role);
    if (type.isEmpty()) {
      return Optional.empty();
    }
    int at = after(role);
    boolean comma = false;
    for (int skipped = 0; at < sentence.size() && skipped < APPOSITION_GAP; skipped++) {
      Token token = sentence.token(at);
      Optional<Candidate> name = startingAt(token, type.get());
      if (name.isPresent()) {
        return isListed(name.get(), comma) ? Optional.empty() : name;
      }
      Optional<Candidate> further = startingAt(token, MentionType.ROLE);
      if (further.isEmpty() && !comma) {
        // "le président de la banque Levant Trust, Walid Kassab"
        further = startingAt(token, MentionType.ORGANIZATION);
      }
      if (further.isPresent() && comma && sentence.token(further.get().head()).is("nsubj")) {
        // "reçu par le roi, le président X a dit": another participant.
        return Optional.empty();
      }
      if (further.isPresent()) {
        at = after(further.get());
      } else if (token.upos() == Upos.CCONJ
          && at + 1 < sentence.size()
          && startingAt(sentence.token(at + 1), MentionType.ROLE).isPresent()) {
        // "le conseiller d'État et ministre X": one person, as the second role has no article.
        at++;
      } else if (isLink(token) && !(comma && token.form().equals(","))) {
        comma |= token.form().equals(",");
        at++;
      } else {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /**
   * Returns what a phrase can stand before the name of: "le député X", "le journaliste X",
   * "l'agence X".
   */
  private static Optional<MentionType> nameType(Candidate phrase) {
    if (phrase.type() == MentionType.ROLE
        || phrase.type() == MentionType.PERSON && phrase.form() == MentionForm.NOMINAL) {
      return Optional.of(MentionType.PERSON);
    }
    return phrase.type() == MentionType.ORGANIZATION && phrase.form() == MentionForm.NOMINAL
        ? Optional.of(MentionType.ORGANIZATION)
        : Optional.empty();
  }

  /**
   * Says whether a word can stand between a role and the name that it is of: a comma, an article, a
   * title.
   */
  private static boolean isLink(Token token) {
    return token.form().equals(",")
        || token.upos() == Upos.DET
        || Address.isUsual(token.form())
        || token.upos() == Upos.PROPN && token.morphology().gender() != Morphology.Gender.NONE
        || token.upos() == Upos.ADJ;
  }

  /**
   * "le président, Poutine et Xi": after a comma a name with a head of its own is another
   * participant.
   */
  private boolean isListed(Candidate name, boolean comma) {
    Token head = sentence.token(name.head());
    return comma
        && (head.is("nsubj") || head.is("conj") && !sentence.children(head, "cc").isEmpty());
  }

  private Optional<Candidate> startingAt(Token token, MentionType type) {
    for (Candidate found : candidates) {
      if (found.span().start() == token.span().start()
          && found.type() == type
          && (found.form() == MentionForm.NAME || type == MentionType.ROLE)) {
        return Optional.of(found);
      }
    }
    return Optional.empty();
  }

  /** Returns the index of the first word after a candidate. */
  private int after(Candidate candidate) {
    int at = candidate.head();
    while (at < sentence.size() && sentence.token(at).span().start() < candidate.span().end()) {
      at++;
    }
    return at;
  }
}

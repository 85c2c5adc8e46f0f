package io.github.depeche.extract.mentions.phrases;

import static java.util.stream.Collectors.partitioningBy;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
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
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Finds offices, ranks and titles with their complements. One beside a person's name is a name; so
 * is one whose complement or demonym identifies the office; any other is a nominal.
 */
public final class RoleFinder implements MentionFinder {

  /** Adjectives before an office that are part of its name: "premier ministre". */
  static final ImmutableSet<String> BEFORE =
      WordList.sections("mentions/identifying-adjectives.txt").get("office");

  /** What links an office to its complements. */
  private static final ImmutableSet<String> FAR = ImmutableSet.of("de", "auprès", "chargé");

  /** The same for a minister's second in rank: "ministre délégué à". */
  private static final ImmutableSet<String> TO = ImmutableSet.of("de", "auprès", "chargé", "à");

  /** The same for offices that are held somewhere: "ambassadeur en". */
  private static final ImmutableSet<String> AT =
      ImmutableSet.of("de", "auprès", "chargé", "à", "en", "pour");

  private static final ImmutableSet<String> AT_HEADS =
      WordList.load("mentions/grammar-words.txt", "role at");

  /** Before a name that belongs to an office when a person's name stands beside both. */
  private static final ImmutableSet<String> BESIDE =
      ImmutableSet.of("à", "en", "pour", "près", "chez", "auprès");

  /** Names that may have roles in them. */
  private static final Set<MentionType> AROUND =
      Sets.immutableEnumSet(MentionType.GATHERING, MentionType.AGREEMENT);

  /** "chef d'État", "ministre d'État", with and without its accent. */
  private static final ImmutableSet<String> STATE = ImmutableSet.of("état", "etat");

  @Override
  public List<Candidate> find(Analysis analysis, PublicationDate date, Candidates found) {
    List<Candidate> roles = new ArrayList<>();
    for (Sentence sentence : analysis.sentences()) {
      roles.addAll(new InSentence(sentence, found).find());
    }
    return roles;
  }

  /** A role's words, from the first to the one after the last. */
  private record Found(int from, int noun, int to) {}

  private static final class InSentence {
    private final Sentence sentence;
    private final SentenceNames names;
    private final SentenceNames around;
    private final PhraseGrammar grammar;
    private final RoleHeads heads;
    private final OfficeIdentity identity;
    private final NeighbourPersons persons;

    InSentence(Sentence sentence, Candidates found) {
      this.sentence = sentence;
      Map<Boolean, List<Candidate>> parts =
          found.inSentence(sentence.index()).stream()
              .collect(partitioningBy(name -> AROUND.contains(name.type())));
      this.around = SentenceNames.of(sentence, parts.getOrDefault(true, List.of()));
      this.names = SentenceNames.of(sentence, parts.getOrDefault(false, List.of()));
      this.grammar = new PhraseGrammar(sentence, names);
      this.heads = new RoleHeads(sentence, names, grammar);
      this.identity = new OfficeIdentity(sentence, names);
      this.persons = new NeighbourPersons(sentence, names);
    }

    List<Candidate> find() {
      List<Found> found = new ArrayList<>();
      for (Token token : sentence.tokens()) {
        boolean modifies =
            !found.isEmpty()
                && token.index() < found.get(found.size() - 1).to()
                && PhraseModifiers.isApposed(token);
        if (heads.isHead(token) && !modifies) {
          found.add(isWithin(found, token) ? nested(token) : found(token));
        }
      }
      boolean[] named = new boolean[found.size()];
      for (int i = found.size() - 1; i >= 0; i--) {
        Found role = found.get(i);
        boolean next =
            i + 1 < found.size()
                && named[i + 1]
                && (persons.apposed(role.to(), found.get(i + 1).from())
                    || persons.coordinated(role.to(), found.get(i + 1).from()));
        named[i] = next || persons.before(role.from()) || persons.after(role.to());
      }
      List<Candidate> candidates = new ArrayList<>();
      for (int i = 0; i < found.size(); i++) {
        boolean second =
            i > 0
                && named[i - 1]
                && persons.coordinated(found.get(i - 1).to(), found.get(i).from());
        named[i] |= second;
        candidates.add(candidate(found.get(i), named[i]));
      }
      return candidates;
    }

    private boolean isWithin(List<Found> found, Token token) {
      if (found.isEmpty()) {
        return false;
      }
      Found last = found.get(found.size() - 1);
      return token.index() < last.to() && !is(Nouns.POST, sentence.token(last.noun()));
    }

    /**
     * "le représentant du secrétaire général en Syrie": what comes last belongs to the outer one.
     */
    private Found nested(Token token) {
      int noun = token.index();
      return new Found(grammar.start(noun, BEFORE), noun, grammar.end(noun, PhraseGrammar.OF));
    }

    private Found found(Token token) {
      int noun = token.index();
      int from = grammar.start(noun, BEFORE);
      int end = isOfStates(noun) ? grammar.ranked(noun) : grammar.end(noun, reach(token));
      int wide = grammar.named(end, BESIDE);
      // "X, directeur de la Poste à Lille," but "X, directeur de la Poste à Lille depuis mai"
      boolean widens =
          wide > end
              && !persons.after(end)
              && (persons.after(wide)
                  || persons.before(from) && isPause(wide)
                  || Pronouns.form(sentence.token(end)).equals("près"));
      return new Found(from, noun, widens ? wide : end);
    }

    /** "la conférence des chefs d'État et de gouvernement de l'Union": the union's, not theirs. */
    private boolean isOfStates(int noun) {
      return around.covers(sentence.token(noun))
          && noun + 2 < sentence.size()
          && sentence.token(noun).form().endsWith("s")
          && STATE.contains(Pronouns.form(sentence.token(noun + 2)));
    }

    private boolean isPause(int at) {
      return at == sentence.size() || sentence.token(at).upos() == Upos.PUNCT;
    }

    private Candidate candidate(Found role, boolean besidePerson) {
      Token noun = sentence.token(role.noun());
      boolean name =
          !is(Nouns.POST, noun)
              && (besidePerson
                  || isOfStates(role.noun())
                  || identity.identifies(role.from(), role.noun(), role.to()));
      Span span =
          withoutFormer(grammar.span(role.from(), role.to()), sentence.token(role.from()).form());
      int head = grammar.head(role.from(), role.to(), role.noun());
      return Candidate.of(
          MentionType.ROLE,
          name ? MentionForm.NAME : MentionForm.NOMINAL,
          span,
          sentence.index(),
          head);
    }

    /** "ancien" and "ex-" stay outside. */
    private static Span withoutFormer(Span span, String first) {
      boolean former = first.toLowerCase(Locale.ROOT).startsWith("ex-") && span.length() > 3;
      return former ? new Span(span.start() + 3, span.end()) : span;
    }

    private static boolean is(Set<String> words, Token token) {
      return Nouns.isRole(words, token);
    }

    private ImmutableSet<String> reach(Token noun) {
      if (is(AT_HEADS, noun)) {
        return AT;
      }
      return isDelegated(noun.index()) ? TO : FAR;
    }

    /** "ministre délégué", "ministre d'État", "premier adjoint" */
    private boolean isDelegated(int noun) {
      return noun + 1 < sentence.size() && is(AT_HEADS, sentence.token(noun + 1))
          || noun + 2 < sentence.size()
              && sentence.token(noun).lemma().equals("ministre")
              && STATE.contains(Pronouns.form(sentence.token(noun + 2)));
    }
  }
}

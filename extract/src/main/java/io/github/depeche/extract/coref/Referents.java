package io.github.depeche.extract.coref;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import com.google.common.collect.Multimaps;
import io.github.depeche.document.MentionType;
import io.github.depeche.document.Span;
import io.github.depeche.extract.analysis.Analysis;
import io.github.depeche.extract.analysis.Token;
import io.github.depeche.extract.gazetteer.GazetteerMatch;
import io.github.depeche.extract.gazetteer.PhraseCodes;
import io.github.depeche.extract.mentions.Candidate;
import io.github.depeche.extract.mentions.Candidates;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The candidates of a document that can refer or be referred to, in text order. */
final class Referents {

  private static final Comparator<Referent> CLEAREST =
      Comparator.comparing(
              (Referent referent) ->
                  referent.type() == MentionType.PERSON && referent.isName() ? 0 : 1)
          .thenComparing(referent -> referent.isName() ? 0 : 1)
          .thenComparing(referent -> -referent.candidate().span().length());

  /** How many candidates before a word are looked at for one that has it inside. */
  private static final int AROUND = 12;

  private final String text;
  private final ImmutableList<Referent> all;
  private final ImmutableListMultimap<Integer, Referent> bySentence;
  private final ImmutableMap<Candidate, Referent> byCandidate;
  private final ImmutableListMultimap<Span, Referent> byHead;
  private final PhraseCodes phrases;
  private final Map<Candidate, ImmutableList<GazetteerMatch>> owners = new HashMap<>();

  Referents(Analysis analysis, Candidates candidates) {
    this.text = analysis.text();
    this.phrases = new PhraseCodes(text, candidates.known());
    ImmutableList.Builder<Referent> list = ImmutableList.builder();
    int order = 0;
    for (Candidate candidate : candidates.all()) {
      if (candidate.type() != MentionType.DATE) {
        list.add(Referent.of(candidate, order++, analysis.sentences().get(candidate.sentence())));
      }
    }
    this.all = list.build();
    this.bySentence = Multimaps.index(all, referent -> referent.candidate().sentence());
    this.byHead = Multimaps.index(all, referent -> referent.head().span());
    this.byCandidate = Maps.uniqueIndex(all, Referent::candidate);
  }

  ImmutableList<Referent> all() {
    return all;
  }

  List<Referent> inSentence(int sentence) {
    return bySentence.get(sentence);
  }

  /** Returns the referents before one, the farthest first, at most {@code count}. */
  List<Referent> before(Referent referent, int count) {
    return all.subList(Math.max(0, referent.order() - count), referent.order());
  }

  /** Returns whose the phrase says itself to be. */
  ImmutableList<GazetteerMatch> owners(Referent referent) {
    return owners.computeIfAbsent(
        referent.candidate(),
        candidate -> phrases.in(referent.sentence(), candidate.span(), candidate.head()));
  }

  Referent of(Candidate candidate) {
    return Objects.requireNonNull(byCandidate.get(candidate));
  }

  String textOf(Referent referent) {
    return referent.candidate().span().in(text);
  }

  String text() {
    return text;
  }

  /**
   * Returns the clearest candidate whose head is the word, or else the smallest near it that has it
   * inside.
   */
  Optional<Referent> at(Token token) {
    Optional<Referent> headed = byHead.get(token.span()).stream().min(CLEAREST);
    return headed.isPresent() ? headed : around(token.span());
  }

  private Optional<Referent> around(Span word) {
    int low = 0;
    int high = all.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (all.get(middle).candidate().span().start() <= word.start()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return all.subList(Math.max(0, low - AROUND), low).stream()
        .filter(referent -> referent.candidate().span().contains(word))
        .min(Comparator.comparing(referent -> referent.candidate().span().length()));
  }
}

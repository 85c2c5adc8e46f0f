package io.github.depeche.extract.coref;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import io.github.depeche.document.MentionType;
import io.github.depeche.extract.analysis.Analysis;
import io.github.depeche.extract.analysis.Sentence;
import io.github.depeche.extract.analysis.Token;
import io.github.depeche.extract.mentions.Candidate;
import io.github.depeche.extract.mentions.Candidates;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The candidates of a document that can refer or be referred to, in text order. */
final class Referents {

  private static final Comparator<Referent> CLEAREST =
      Comparator.comparing((Referent referent) -> referent.type() == MentionType.PERSON && referent.isName() ? 0 : 1)
          .thenComparing(referent -> referent.isName() ? 0 : 1)
          .thenComparing(referent -> -referent.candidate().span().length());

  private final String text;
  private final ImmutableList<Referent> all;
  private final ImmutableListMultimap<Integer, Referent> bySentence;
  private final ImmutableMap<Candidate, Referent> byCandidate;

  Referents(Analysis analysis, Candidates candidates) {
    this.text = analysis.text();
    ImmutableList.Builder<Referent> list = ImmutableList.builder();
    int order = 0;
    for (Candidate candidate : candidates.all()) {
      if (candidate.type() != MentionType.DATE) {
        list.add(Referent.of(candidate, order++, analysis.sentences().get(candidate.sentence())));
      }
    }
    this.all = list.build();
    this.bySentence = all.stream().collect(
        ImmutableListMultimap.toImmutableListMultimap(referent -> referent.candidate().sentence(), referent -> referent));
    this.byCandidate = all.stream().collect(
        ImmutableMap.toImmutableMap(Referent::candidate, referent -> referent));
  }

  ImmutableList<Referent> all() {
    return all;
  }

  List<Referent> inSentence(int sentence) {
    return bySentence.get(sentence);
  }

  Referent of(Candidate candidate) {
    return byCandidate.get(candidate);
  }

  String textOf(Referent referent) {
    return referent.candidate().span().in(text);
  }

  String text() {
    return text;
  }

  /** Returns the clearest candidate whose head is the word, or else the smallest that has it inside. */
  Optional<Referent> at(Sentence sentence, Token token) {
    List<Referent> here = inSentence(sentence.index());
    Optional<Referent> headed =
        here.stream().filter(referent -> referent.candidate().head() == token.index()).min(CLEAREST);
    return headed.isPresent()
        ? headed
        : here.stream()
            .filter(referent -> referent.candidate().span().contains(token.span()))
            .min(Comparator.comparing(referent -> referent.candidate().span().length()));
  }
}

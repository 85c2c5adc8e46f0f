package io.github.depeche.extract.mentions.phrases;

import com.google.common.collect.ImmutableSet;
import io.github.depeche.document.MentionType;
import io.github.depeche.document.PublicationDate;
import io.github.depeche.extract.analysis.Analysis;
import io.github.depeche.extract.analysis.Sentence;
import io.github.depeche.extract.mentions.Candidate;
import io.github.depeche.extract.mentions.Candidates;
import io.github.depeche.extract.mentions.MentionFinder;
import io.github.depeche.extract.words.WordList;
import java.util.List;

/**
 * Finds conferences, summits, forums, sessions. One is a name when it is written with a capital, is
 * numbered in figures, or its complement is an organisation.
 */
public final class GatheringFinder implements MentionFinder {

  private static final ImmutableSet<String> COMPLEMENTS = ImmutableSet.of("de", "sur", "pour");
  private static final ImmutableSet<String> NUMBERED =
      WordList.load("mentions/grammar-words.txt", "numbered");
  private static final ImmutableSet<String> SERIES =
      WordList.load("mentions/grammar-words.txt", "series");
  private static final TextFinder FINDER =
      new TextFinder(
          MentionType.GATHERING, Nouns.GATHERING, COMPLEMENTS, NUMBERED, GatheringFinder::isName);

  @Override
  public List<Candidate> find(Analysis analysis, PublicationDate date, Candidates found) {
    return FINDER.find(analysis, found);
  }

  private static boolean isName(
      Sentence sentence, SentenceNames names, int from, int noun, int end) {
    if (TextFinder.isIndefinite(sentence, from)) {
      return false;
    }
    if (!Nouns.in(SERIES, sentence.token(noun))) {
      return false;
    }
    if (TextFinder.isCapitalised(sentence, noun)
        || end > noun + 1 && Ordinals.isOrdinal(sentence.token(from).form())) {
      return true;
    }
    if (names.end(noun + 1) > noun + 1 && !names.begins(noun + 1, MentionType.PERSON)) {
      return true;
    }
    for (int i = noun + 1; i < end; i++) {
      if (names.begins(i, MentionType.ORGANIZATION)) {
        return true;
      }
    }
    return false;
  }
}

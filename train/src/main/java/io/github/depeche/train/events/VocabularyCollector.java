package io.github.depeche.train.events;

import com.google.common.collect.HashMultimap;
import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import com.google.common.collect.SetMultimap;
import io.github.depeche.document.Event;
import io.github.depeche.document.EventType;
import io.github.depeche.extract.Extractor;
import io.github.depeche.extract.clauses.Predicate;
import io.github.depeche.extract.events.PredicateTrace;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Collects words that are events of a type in labelled articles where no rule proposes one of that
 * type. Not thread-safe.
 */
final class VocabularyCollector {

  /** In so many articles a word must be such an event. */
  private static final int LEAST_ARTICLES = 2;

  /** What part of the times that it stands anywhere it must be such an event. */
  private static final double LEAST_SHARE = 0.01;

  /** They stand in every sentence, and are hardly ever what happens. */
  private static final Set<String> EVERYWHERE = Set.of("avoir", "être");

  /**
   * A word as rules look it up.
   *
   * @param key what rule files call its class
   * @param text the word, with the pronoun if it is reflexive
   */
  record Word(String key, String text) {

    static Word of(Predicate predicate) {
      String lemma = predicate.head().lemma();
      return switch (predicate.kind()) {
        case VERB ->
            predicate.reflexive()
                ? new Word("reflexive", (startsWithVowel(lemma) ? "s'" : "se ") + lemma)
                : new Word("verbs", lemma);
        case NOUN -> new Word("nouns", lemma);
        case ADJECTIVE -> new Word("adjectives", lemma);
      };
    }

    private static boolean startsWithVowel(String lemma) {
      return !lemma.isEmpty() && "aeiouyéèêâîôûœh".indexOf(lemma.charAt(0)) >= 0;
    }

    /** Says whether it is a word, and not what an engine makes of signs. */
    boolean isPlain() {
      return text.matches("[\\p{Ll}' -]+") && !EVERYWHERE.contains(text);
    }
  }

  private record Sense(Word word, EventType type) {}

  private final Multiset<Word> words = HashMultiset.create();
  private final Multiset<Sense> events = HashMultiset.create();
  private final SetMultimap<Sense, String> articles = HashMultimap.create();

  /**
   * Adds what is in an article.
   *
   * @param reader any, of the rules that come with the library
   */
  void add(LabelledArticle article, Extractor reader) {
    Set<String> proposed = new HashSet<>();
    reader.proposals(
        article.document(),
        (proposal, seen) -> {
          if (!proposal.attempt().rule().isVocabulary()) {
            article
                .event(proposal.type(), proposal.attempt().trigger())
                .map(Event::id)
                .ifPresent(proposed::add);
          }
        });
    Map<Integer, Word> there = new HashMap<>();
    for (PredicateTrace trace : reader.trace(article.document()).predicates()) {
      Word word = Word.of(trace.predicate());
      // A participle is read as an adjective too, behind the verb.
      if (there.putIfAbsent(trace.predicate().head().span().start(), word) == null) {
        words.add(word);
      }
    }
    for (Event event : article.document().events()) {
      Optional<Word> word =
          Optional.ofNullable(there.get(event.trigger().start()))
              .filter(Word::isPlain)
              .filter(any -> event.triggerText().indexOf(' ') < 0);
      if (word.isPresent() && !proposed.contains(event.id())) {
        Sense sense = new Sense(word.get(), event.type());
        events.add(sense);
        articles.put(sense, article.document().id());
      }
    }
  }

  /**
   * Returns the words that are events of a type often enough, in the order of their letters' codes.
   *
   * @param key what rule files call their class
   */
  List<String> words(EventType type, String key) {
    return events.elementSet().stream()
        .filter(sense -> sense.type() == type && sense.word().key().equals(key))
        .filter(sense -> articles.get(sense).size() >= LEAST_ARTICLES)
        .filter(sense -> events.count(sense) >= LEAST_SHARE * words.count(sense.word()))
        .map(sense -> sense.word().text())
        .sorted()
        .toList();
  }

  /** Returns what rule files call the classes of words. */
  static List<String> keys() {
    return List.of("verbs", "reflexive", "nouns", "adjectives");
  }
}

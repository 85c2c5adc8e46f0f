package io.github.depeche.extract.time;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import io.github.depeche.document.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Finds where rules match. Each word is tried once as a start, and each try takes a bounded number
 * of steps, so the time is linear in the text.
 */
final class Matcher {

  private record Start(Rule rule, Pattern pattern) {}

  private final ImmutableListMultimap<String, Start> byFirstKey;

  /** By first key: with which keys a match goes on, or empty if it can end; as far as asked. */
  private final Map<String, Optional<Set<String>>> bySecondKey = new ConcurrentHashMap<>();

  Matcher(List<Rule> rules) {
    ImmutableListMultimap.Builder<String, Start> index = ImmutableListMultimap.builder();
    for (Rule rule : rules) {
      for (Pattern pattern : rule.patterns()) {
        pattern.firstKeys().forEach(key -> index.put(key, new Start(rule, pattern)));
      }
    }
    this.byFirstKey = index.build();
  }

  /** Returns the matches chosen by {@link Match#PREFERENCE}, in text order, no two overlapping. */
  List<Match> find(List<Word> words) {
    List<Match> all = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      find(words, i, word.key(), all);
      if (word.kind() == Word.Kind.DIGITS && !word.key().equals(Pattern.ANY_DIGITS)) {
        find(words, i, Pattern.ANY_DIGITS, all);
      }
    }
    all.sort(Match.PREFERENCE);
    ImmutableList.Builder<Match> chosen = ImmutableList.builder();
    int end = 0;
    for (Match match : all) {
      if (match.span().start() >= end) {
        chosen.add(match);
        end = match.span().end();
      }
    }
    return chosen.build();
  }

  private void find(List<Word> words, int at, String key, List<Match> found) {
    ImmutableList<Start> starts = byFirstKey.get(key);
    if (!starts.isEmpty() && canGoOn(words, at, key)) {
      for (Start start : starts) {
        new Attempt(words, start.rule).run(start.pattern, at).ifPresent(found::add);
      }
    }
  }

  /** Most places are passed over by the next word: after "le" stand more nouns than dates. */
  private boolean canGoOn(List<Word> words, int at, String key) {
    Optional<Set<String>> next = bySecondKey.computeIfAbsent(key, this::secondKeys);
    if (next.isEmpty()) {
      return true;
    }
    if (at + 1 == words.size()) {
      return false;
    }
    Word second = words.get(at + 1);
    return next.get().contains(second.key())
        || second.kind() == Word.Kind.DIGITS && next.get().contains(Pattern.ANY_DIGITS);
  }

  private Optional<Set<String>> secondKeys(String first) {
    ImmutableSet.Builder<String> keys = ImmutableSet.builder();
    for (Start start : byFirstKey.get(first)) {
      Optional<ImmutableSet<String>> own = start.pattern.secondKeys(first);
      if (own.isEmpty()) {
        return Optional.empty();
      }
      keys.addAll(own.get());
    }
    return Optional.of(keys.build());
  }

  /** One try of one pattern at one word; keeps the longest way through it. */
  private static final class Attempt {

    private final List<Word> words;
    private final Rule rule;
    private final Map<String, String> slots = new HashMap<>();
    private Optional<Match> best = Optional.empty();
    private int start;
    private int first = -1;
    private int last = -1;

    Attempt(List<Word> words, Rule rule) {
      this.words = words;
      this.rule = rule;
    }

    Optional<Match> run(Pattern pattern, int at) {
      start = at;
      follow(pattern, at);
      return best;
    }

    private void follow(Pattern pattern, int at) {
      if (pattern instanceof Pattern.Choice choice) {
        choice.ways().forEach(way -> follow(way, at));
      } else if (pattern instanceof Pattern.Open open) {
        first = at;
        follow(open.next(), at);
      } else if (pattern instanceof Pattern.Close close) {
        int before = last;
        last = at - 1;
        follow(close.next(), at);
        last = before;
      } else if (pattern instanceof Pattern.NotAfter notAfter) {
        if (at == 0 || !notAfter.keys().contains(words.get(at - 1).key())) {
          follow(notAfter.next(), at);
        }
      } else if (pattern instanceof Pattern.End) {
        accept(at);
      } else if (at < words.size() && (at == start || words.get(at).gap() != Word.Gap.PARAGRAPH)) {
        if (pattern instanceof Pattern.Literal literal
            && literal.key().equals(words.get(at).key())) {
          follow(literal.next(), at + 1);
        } else if (pattern instanceof Pattern.Member member) {
          member.of().match(words, at, (end, value) -> fill(member, end, value));
        }
      }
    }

    private void fill(Pattern.Member member, int end, String value) {
      String before = slots.put(member.slot(), value);
      follow(member.next(), end);
      if (before == null) {
        slots.remove(member.slot());
      } else {
        slots.put(member.slot(), before);
      }
    }

    private void accept(int end) {
      if (first < 0 || last < first || !Boundaries.stand(words, first, last)) {
        return;
      }
      Span span = words.get(first).span().cover(words.get(last).span());
      Map<String, String> values = new HashMap<>(rule.constants());
      values.putAll(slots);
      Match match = new Match(rule, new Slots(values), span, first, last, end - start);
      if (best.isEmpty() || Match.PREFERENCE.compare(match, best.get()) < 0) {
        best = Optional.of(match);
      }
    }
  }
}

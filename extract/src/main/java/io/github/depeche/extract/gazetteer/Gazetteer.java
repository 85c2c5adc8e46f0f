package io.github.depeche.extract.gazetteer;

import com.google.common.collect.ImmutableList;
import io.github.depeche.document.Span;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds the countries, international organisations and regions that a text names, by name, acronym,
 * adjective, capital, city or institution, and persons and armed groups that are known. Case,
 * accents, hyphens and apostrophes do not count, but a name must begin with a capital. Of
 * overlapping names the leftmost is taken, of those the longest: there is no "Guinée" in
 * "Guinée-Bissau". Immutable, thread-safe.
 */
public final class Gazetteer {

  private static final Comparator<GazetteerEntry> PREFERENCE =
      Comparator.comparing(GazetteerEntry::kind);

  /** A string of the lists: its words, how it is used, and one of its meanings. */
  record Known(List<Word> words, Usage usage, GazetteerEntry entry) {}

  /**
   * What a string that ends at a node is.
   *
   * @param capitals which of its words have a capital, the first in the last bit
   */
  private record Meaning(Usage usage, long capitals, GazetteerEntry entry) {

    static Meaning of(Known known) {
      long capitals = 0;
      for (int i = 0; i < known.words().size(); i++) {
        capitals |= known.words().get(i).capital() ? 1L << i : 0;
      }
      return new Meaning(known.usage(), capitals, known.entry());
    }
  }

  /** Where some words lead. Most lead to one more word or to none, so that maps are rare. */
  private static final class Node {

    private Map<String, Node> next = Map.of();
    private List<Meaning> ending = List.of();

    @Nullable Node at(String word) {
      return next.get(word);
    }

    Node with(String word) {
      Node there = next.get(word);
      if (there == null) {
        there = new Node();
        if (next.isEmpty()) {
          next = Map.of(word, there);
        } else {
          next = next.size() == 1 ? new HashMap<>(next) : next;
          next.put(word, there);
        }
      }
      return there;
    }

    void end(Meaning meaning) {
      ending = ImmutableList.<Meaning>builder().addAll(ending).add(meaning).build();
    }
  }

  private static final class Standard {
    static final Gazetteer INSTANCE = new Gazetteer(GazetteerReader.readAll());
  }

  private final Node root = new Node();
  private final Map<String, GazetteerEntry> owners = new HashMap<>();
  private final NameOrigins origins;

  Gazetteer(List<Known> all) {
    this.origins = new NameOrigins(all);
    Map<String, String> words = new HashMap<>();
    for (Known known : all) {
      GazetteerEntry entry = known.entry();
      if (entry.kind() == GazetteerKind.COUNTRY || entry.kind() == GazetteerKind.ORGANISATION) {
        entry.code().ifPresent(code -> owners.putIfAbsent(code, entry));
      }
      Node node = root;
      for (Word word : known.words()) {
        node = node.with(words.computeIfAbsent(word.key(), key -> key));
      }
      node.end(Meaning.of(known));
    }
  }

  /**
   * Returns the lists that come with the library, loaded at the first call.
   *
   * @throws IllegalStateException if one cannot be read
   */
  public static Gazetteer standard() {
    return Standard.INSTANCE;
  }

  /** Returns the country or organisation of a code, under its first name. */
  public Optional<GazetteerEntry> owner(String code) {
    return Optional.ofNullable(owners.get(code));
  }

  /** Returns of which countries names of persons sound. */
  public NameOrigins origins() {
    return origins;
  }

  /**
   * Returns all that is known in {@code text}, in text order, without overlaps; linear in the
   * text's length.
   */
  public ImmutableList<GazetteerMatch> matches(String text) {
    List<Word> words = Word.of(text);
    ImmutableList.Builder<GazetteerMatch> matches = ImmutableList.builder();
    int i = 0;
    while (i < words.size()) {
      int end = longest(words, i, text);
      if (end > i) {
        Span span = words.get(i).span().cover(words.get(end - 1).span());
        matches.add(new GazetteerMatch(span, entries(words, i, end, text)));
      }
      i = Math.max(i + 1, end);
    }
    return matches.build();
  }

  /**
   * Returns what {@code text} as a whole is known as; a leading article and quotation marks around
   * it do not count.
   */
  public Optional<GazetteerMatch> lookup(String text) {
    List<Word> words = Word.of(text);
    for (int start = 0; start < words.size() && start <= leadingArticle(words); start++) {
      List<GazetteerEntry> entries = entries(words, start, words.size(), text);
      if (!entries.isEmpty()) {
        Span span = words.get(start).span().cover(words.get(words.size() - 1).span());
        return Optional.of(new GazetteerMatch(span, entries));
      }
    }
    return Optional.empty();
  }

  private static int leadingArticle(List<Word> words) {
    return switch (words.get(0).key()) {
      case "l", "le", "la", "les" -> 1;
      default -> 0;
    };
  }

  /**
   * Returns the index after the last word of the longest name that begins at {@code start}, or
   * {@code start}.
   */
  private int longest(List<Word> words, int start, String text) {
    int end = start;
    Node node = root.at(words.get(start).key());
    for (int i = start + 1; node != null; i++) {
      if (!node.ending.isEmpty() && !fitting(node, words, start, i, text).isEmpty()) {
        end = i;
      }
      boolean goesOn = i < words.size() && adjacent(text, words.get(i - 1), words.get(i));
      node = goesOn ? node.at(words.get(i).key()) : null;
    }
    return end;
  }

  private List<GazetteerEntry> entries(List<Word> words, int start, int end, String text) {
    Node node = root;
    for (int i = start; i < end && node != null; i++) {
      node = node.at(words.get(i).key());
    }
    return node == null ? List.of() : fitting(node, words, start, end, text);
  }

  private List<GazetteerEntry> fitting(
      Node node, List<Word> words, int start, int end, String text) {
    List<Word> written = words.subList(start, end);
    return node.ending.stream()
        .filter(meaning -> meaning.usage().fits(written, meaning.capitals()))
        .filter(meaning -> standsRight(meaning.usage(), words, start, end, text))
        .map(Meaning::entry)
        .distinct()
        .sorted(PREFERENCE)
        .toList();
  }

  private boolean standsRight(Usage usage, List<Word> words, int start, int end, String text) {
    return switch (usage) {
      case NAME, LONG_NAME, ACRONYM -> true;
      // "125 $US" is money.
      case CAPITALS ->
          words.get(start).span().start() == 0
              || text.charAt(words.get(start).span().start() - 1) != '$';
      case ADJECTIVE ->
          start == 0
              || !hyphenAt(text, words.get(start).span().start() - 1)
              || isPrefix(words.get(start - 1));
      case PREFIX ->
          end < words.size()
              && hyphenAt(text, words.get(end - 1).span().end())
              && isAdjective(words.get(end));
    };
  }

  private boolean isPrefix(Word word) {
    return endsAt(word, Usage.PREFIX);
  }

  private boolean isAdjective(Word word) {
    return endsAt(word, Usage.ADJECTIVE) || endsAt(word, Usage.PREFIX);
  }

  private boolean endsAt(Word word, Usage usage) {
    Node node = root.at(word.key());
    return node != null && node.ending.stream().anyMatch(meaning -> meaning.usage() == usage);
  }

  private static boolean hyphenAt(String text, int index) {
    return index >= 0
        && index < text.length()
        && "-\u2010\u2011\u2013".indexOf(text.charAt(index)) >= 0;
  }

  /**
   * Returns whether between two words stands no more than a blank, a hyphen, an apostrophe, a point
   * or two of them.
   */
  private static boolean adjacent(String text, Word left, Word right) {
    int gap = right.span().start() - left.span().end();
    if (gap > 2) {
      return false;
    }
    for (int i = left.span().end(); i < right.span().start(); i++) {
      if ("-\u2010\u2011\u2013'’ʼ.& \u00a0\u202f+".indexOf(text.charAt(i)) < 0) {
        return false;
      }
    }
    return gap < 2 || text.charAt(left.span().end()) != '.' || left.span().length() == 1;
  }
}

package io.github.depeche.extract.rules;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multimaps;
import com.google.common.collect.Sets;
import io.github.depeche.extract.analysis.Token;
import io.github.depeche.extract.mentions.phrases.WordCache;
import io.github.depeche.extract.yaml.nodes.YamlNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** A set of rules, looked up by lemma. Immutable. */
public final class RuleBook {

  /** A rule and the one of its patterns that a lemma may fit. */
  record Entry(Rule rule, Pattern pattern) {}

  private static final RuleBook EMPTY = new RuleBook(List.of(), Map.of(), Set.of());

  private final ImmutableList<Rule> rules;
  private final ImmutableListMultimap<String, Entry> byLemma;

  /** Those of {@link #byLemma} that are nouns and adjectives. */
  private final ImmutableListMultimap<String, Entry> nominals;

  /** The keys of {@link #nominals} that a word can be as it is written. */
  private final WordCache<ImmutableList<String>> written = new WordCache<>(this::nominals);

  private final ImmutableMap<String, Set<String>> sets;

  /** The ids of rules that do not come with the library. */
  private final ImmutableSet<String> users;

  private RuleBook(List<Rule> rules, Map<String, Set<String>> sets, Set<String> users) {
    this.sets = ImmutableMap.copyOf(sets);
    this.users = ImmutableSet.copyOf(users);
    this.rules = ImmutableList.copyOf(rules);
    ImmutableListMultimap.Builder<String, Entry> index = ImmutableListMultimap.builder();
    for (Rule rule : rules) {
      rule.patterns().forEach(pattern -> index.put(pattern.lemma(), new Entry(rule, pattern)));
    }
    this.byLemma = index.build();
    this.nominals =
        ImmutableListMultimap.copyOf(
            Multimaps.filterValues(
                byLemma,
                entry ->
                    entry.pattern() instanceof Pattern.Noun
                        || entry.pattern() instanceof Pattern.Adjective));
  }

  /**
   * Loads the rules that come with the library, from the files that {@code files.yaml} names, and
   * behind them those of the {@link Vocabulary}.
   *
   * @throws io.github.depeche.extract.yaml.YamlException if one of them is wrong
   */
  public static RuleBook bundled() {
    RuleBook book = EMPTY;
    for (String name : YamlNode.resource(RuleBook.class, "files.yaml").texts()) {
      try (InputStream in = RuleBook.class.getResourceAsStream(name)) {
        if (in == null) {
          throw new IllegalStateException(
              "files.yaml names " + name + ", which is not there: add it or drop the name");
        }
        RuleFile file = RuleFile.read(name, in, book.sets);
        book.checkNew(name, file);
        book = book.with(file, Set.of());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    RuleFile vocabulary = new RuleFile(Vocabulary.bundled(), Set.of(), book.sets);
    book.checkNew(Vocabulary.FILE, vocabulary);
    return book.with(vocabulary, Set.of());
  }

  /**
   * Reads a file of rules.
   *
   * @param name its name for messages
   * @throws io.github.depeche.extract.yaml.YamlException with every mistake in it
   */
  public static RuleBook read(String name, InputStream in) {
    return EMPTY.with(name, in);
  }

  /**
   * Adds a user's file: rules with a known id take the place of those, and rules can be switched
   * off.
   *
   * @throws io.github.depeche.extract.yaml.YamlException with every mistake in it
   * @throws UncheckedIOException if it cannot be read
   */
  public RuleBook with(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      return with(file.toString(), in);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the rules " + file, e);
    }
  }

  /**
   * Adds a user's rules, as {@link #with(Path)} does.
   *
   * @param name how messages name them
   * @throws io.github.depeche.extract.yaml.YamlException with every mistake in them
   */
  public RuleBook with(String name, InputStream in) {
    RuleFile file = RuleFile.read(name, in, sets);
    return with(file, file.rules().stream().map(Rule::id).collect(Collectors.toSet()));
  }

  /** Files of our own do not override each other: an id twice there is a mistake. */
  private void checkNew(String name, RuleFile file) {
    Set<String> known = rules.stream().map(Rule::id).collect(Collectors.toSet());
    for (Rule rule : file.rules()) {
      if (known.contains(rule.id())) {
        throw new IllegalStateException(
            name + ": an earlier file has a rule '" + rule.id() + "' too: rename one");
      }
    }
  }

  private RuleBook with(RuleFile file, Set<String> ofUser) {
    Map<String, Rule> merged = new LinkedHashMap<>();
    rules.forEach(rule -> merged.put(rule.id(), rule));
    Set<String> off = file.off();
    merged.keySet().removeAll(off);
    file.rules().forEach(rule -> merged.put(rule.id(), rule));
    return new RuleBook(List.copyOf(merged.values()), file.sets(), Sets.union(users, ofUser));
  }

  /** Returns the rules in file order. */
  public ImmutableList<Rule> rules() {
    return rules;
  }

  /**
   * Returns the patterns to try at a word: those of its lemma, and those of nouns and adjectives
   * that are written like it, since the lemma of "convaincu" can be a verb.
   */
  List<Entry> entries(Token word) {
    List<Entry> entries = new ArrayList<>(byLemma.get(word.lemma()));
    for (String form : written.get(word.form())) {
      if (!form.equals(word.lemma())) {
        entries.addAll(nominals.get(form));
      }
    }
    return entries;
  }

  /** Returns whether a rule is the user's own, not one that comes with the library. */
  boolean isUsers(Rule rule) {
    return users.contains(rule.id());
  }

  /** Returns whether any rule looks at such a word. */
  public boolean knows(Token word) {
    return !written.get(word.form()).isEmpty() || byLemma.containsKey(word.lemma());
  }

  /** Returns those words of {@link #nominals} that a form can be. */
  private ImmutableList<String> nominals(String form) {
    return singulars(form.toLowerCase(Locale.ROOT)).stream()
        .filter(nominals::containsKey)
        .collect(toImmutableList());
  }

  /** Returns a form, and what it is without the endings of plural and feminine. */
  private static Set<String> singulars(String form) {
    boolean plural = form.endsWith("s");
    String singular = plural ? form.substring(0, form.length() - 1) : form;
    if (!singular.endsWith("e")) {
      return plural ? ImmutableSet.of(form, singular) : ImmutableSet.of(form);
    }
    return ImmutableSet.of(form, singular, singular.substring(0, singular.length() - 1));
  }
}

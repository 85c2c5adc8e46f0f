package io.github.depeche.extract.rules;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import io.github.depeche.document.EventType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** A set of rules, looked up by lemma. Immutable. */
public final class RuleBook {

  /** A rule and the one of its patterns that a lemma may fit. */
  record Entry(Rule rule, Pattern pattern) {}

  private final ImmutableList<Rule> rules;
  private final ImmutableListMultimap<String, Entry> byLemma;

  private RuleBook(List<Rule> rules) {
    this.rules = ImmutableList.copyOf(rules);
    ImmutableListMultimap.Builder<String, Entry> index = ImmutableListMultimap.builder();
    for (Rule rule : rules) {
      rule.patterns().forEach(pattern -> index.put(pattern.lemma(), new Entry(rule, pattern)));
    }
    this.byLemma = index.build();
  }

  /**
   * Loads the rules that come with the library: a file for each family of event types.
   *
   * @throws io.github.depeche.extract.yaml.YamlException if one of them is wrong
   */
  public static RuleBook bundled() {
    RuleBook book = new RuleBook(List.of());
    for (String family : Arrays.stream(EventType.values()).map(EventType::family).distinct().toList()) {
      String name = family.toLowerCase(Locale.ROOT) + ".yaml";
      try (InputStream in = RuleBook.class.getResourceAsStream(name)) {
        if (in != null) {
          book = book.with(RuleFile.read(name, in));
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return book;
  }

  /**
   * Reads a file of rules.
   *
   * @param name its name for messages
   * @throws io.github.depeche.extract.yaml.YamlException with every mistake in it
   */
  public static RuleBook read(String name, InputStream in) {
    return new RuleBook(List.of()).with(RuleFile.read(name, in));
  }

  /**
   * Adds a user's file: rules with a known id take the place of those, and rules can be switched off.
   *
   * @throws io.github.depeche.extract.yaml.YamlException with every mistake in it
   * @throws UncheckedIOException if it cannot be read
   */
  public RuleBook with(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      return with(RuleFile.read(file.toString(), in));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the rules " + file, e);
    }
  }

  private RuleBook with(RuleFile file) {
    Map<String, Rule> merged = new LinkedHashMap<>();
    rules.forEach(rule -> merged.put(rule.id(), rule));
    Set<String> off = file.off();
    merged.keySet().removeAll(off);
    file.rules().forEach(rule -> merged.put(rule.id(), rule));
    return new RuleBook(List.copyOf(merged.values()));
  }

  /** Returns the rules in file order. */
  public ImmutableList<Rule> rules() {
    return rules;
  }

  /** Returns the patterns to try at a word with this lemma, in file order. */
  ImmutableList<Entry> entries(String lemma) {
    return byLemma.get(lemma);
  }

  /** Returns whether any rule looks at words with this lemma. */
  public boolean knows(String lemma) {
    return byLemma.containsKey(lemma);
  }
}

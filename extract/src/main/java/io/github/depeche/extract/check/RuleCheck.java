package io.github.depeche.extract.check;

import com.google.common.collect.ImmutableList;
import io.github.depeche.document.Argument;
import io.github.depeche.document.Document;
import io.github.depeche.document.Event;
import io.github.depeche.extract.Extractor;
import io.github.depeche.extract.rules.Example;
import io.github.depeche.extract.rules.Rule;
import io.github.depeche.extract.rules.RuleBook;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Runs the examples of rules through an extractor. Immutable, thread-safe if the extractor is. */
public final class RuleCheck {

  private final RuleBook book;
  private final Extractor extractor;

  /**
   * @param extractor uses the same rules, {@linkplain
   *     io.github.depeche.extract.ExtractorBuilder#rulesAlone alone}: a judge is about articles,
   *     not examples
   */
  public RuleCheck(RuleBook book, Extractor extractor) {
    this.book = book;
    this.extractor = extractor;
  }

  /**
   * An example that did not come out as marked.
   *
   * @param rule the rule whose example it is
   * @param sentence the example with its marks
   * @param problem what was found
   */
  public record Failure(Rule rule, String sentence, String problem) {

    /** Returns {@code file:line:column: id: "sentence": problem}. */
    @Override
    public String toString() {
      return rule.source() + ": " + rule.id() + ": \"" + sentence + "\": " + problem;
    }
  }

  /** Returns the examples that fail, in file order. */
  public List<Failure> failures() {
    return book.rules().stream()
        .flatMap(rule -> failures(rule).stream())
        .collect(ImmutableList.toImmutableList());
  }

  /** Returns the examples and counterexamples of one rule that fail. */
  public List<Failure> failures(Rule rule) {
    List<Failure> failures = new ArrayList<>();
    for (Example example : rule.examples()) {
      problem(rule, example)
          .ifPresent(problem -> failures.add(new Failure(rule, example.marked(), problem)));
    }
    for (String counterexample : rule.counterexamples()) {
      extractor.extract(counterexample).events().stream()
          .filter(event -> isOf(rule, event))
          .findFirst()
          .ifPresent(
              event ->
                  failures.add(
                      new Failure(rule, counterexample, "counterexample fires: " + event)));
    }
    return failures;
  }

  private Optional<String> problem(Rule rule, Example example) {
    Document document = extractor.extract(example.text());
    Optional<Event> found =
        document.events().stream()
            .filter(event -> event.trigger().overlaps(example.trigger()))
            .min((a, b) -> Boolean.compare(isOf(rule, b), isOf(rule, a)));
    if (found.isEmpty()) {
      return Optional.of("no event at '" + example.trigger().in(example.text()) + "'");
    }
    Event event = found.get();
    List<String> problems = new ArrayList<>();
    if (!isOf(rule, event)) {
      return Optional.of("found by rule " + event.rule().orElse("?") + ": " + event);
    }
    if (event.realis() != example.realis()) {
      problems.add("is " + event.realis().label());
    }
    for (Example.Marked marked : example.arguments()) {
      if (event.arguments().stream().noneMatch(argument -> fits(argument, marked))) {
        problems.add(
            "missing " + marked.role().label() + " '" + marked.span().in(example.text()) + "'");
      }
    }
    for (Argument argument : event.arguments()) {
      if (example.arguments().stream().noneMatch(marked -> fits(argument, marked))) {
        problems.add(
            "unmarked " + argument.role().label() + " '" + argument.mention().text() + "'");
      }
    }
    return problems.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", problems));
  }

  private static boolean isOf(Rule rule, Event event) {
    return event.rule().equals(Optional.of(rule.id()));
  }

  private static boolean fits(Argument argument, Example.Marked marked) {
    return argument.role() == marked.role() && argument.mention().span().overlaps(marked.span());
  }
}

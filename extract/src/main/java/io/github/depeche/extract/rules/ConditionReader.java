package io.github.depeche.extract.rules;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.depeche.document.MentionType;
import io.github.depeche.extract.clauses.Function;
import io.github.depeche.extract.clauses.Predicate;
import io.github.depeche.extract.rules.Condition.Property;
import io.github.depeche.extract.yaml.nodes.Suggestion;
import io.github.depeche.extract.yaml.nodes.YamlMapping;
import io.github.depeche.extract.yaml.nodes.YamlNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the constraints of a rule. */
final class ConditionReader {

  private static final ImmutableList<String> FORMS =
      ImmutableList.of(
          "finite",
          "infinitive",
          "participle",
          "bare-participle",
          "gerund",
          "imperfect",
          "imperative");

  private static final ImmutableList<String> NUMBERS = ImmutableList.of("singular", "plural");

  private final Map<String, Set<String>> sets;

  /**
   * @param sets lemmas by the name under which rules use them, as {@code $name}
   */
  ConditionReader(Map<String, Set<String>> sets) {
    this.sets = sets;
  }

  List<Condition> read(Optional<YamlNode> node) {
    List<Condition> conditions = new ArrayList<>();
    node.ifPresent(
        given ->
            given
                .mapping()
                .forEach(
                    (target, wanted) -> {
                      if (target.equals("form")) {
                        wanted
                            .items()
                            .forEach(item -> conditions.add(new Condition.Is(form(item))));
                      } else {
                        conditions.add(condition(target, wanted));
                      }
                    }));
    return conditions;
  }

  private Condition condition(String target, YamlNode wanted) {
    return switch (target) {
      case "clause" -> new Condition.Governs(Predicate.Complement.CLAUSE, lemmasIn(wanted));
      case "infinitive" -> new Condition.Governs(Predicate.Complement.INFINITIVE, lemmasIn(wanted));
      case "quote" -> new Condition.Governs(Predicate.Complement.QUOTE, lemmasIn(wanted));
      case "determiner" -> new Condition.Near(Condition.Place.DETERMINER, lemmas(wanted));
      case "modifier" -> new Condition.Near(Condition.Place.MODIFIER, lemmasIn(wanted));
      case "marker" -> new Condition.Near(Condition.Place.MARKER, lemmasIn(wanted));
      case "sentence" -> new Condition.Near(Condition.Place.SENTENCE, lemmasIn(wanted));
      case "document" -> new Condition.Near(Condition.Place.DOCUMENT, lemmasIn(wanted));
      case "support" -> new Condition.Near(Condition.Place.SUPPORT, lemmasIn(wanted));
      case "governor" -> new Condition.Near(Condition.Place.GOVERNOR, lemmasIn(wanted));
      case "reflexive" -> new Condition.Is(Property.REFLEXIVE);
      case "passive" -> new Condition.Is(Property.PASSIVE);
      case "negated" -> new Condition.Is(Property.NEGATED);
      case "bare" -> new Condition.Is(Property.BARE);
      case "attribute" -> new Condition.Is(Property.ATTRIBUTE);
      case "speech" -> new Condition.Is(Property.SPEECH);
      case "number" -> new Condition.Is(number(wanted));
      default -> {
        YamlMapping keys = wanted.mapping(List.of("type", "lemma"));
        if (target.isEmpty()) {
          wanted.problem("found no name before the colon: name what is looked at, such as object");
        }
        yield new Condition.Filled(
            target.isEmpty() ? Function.OBJECT : new Function(target),
            keys.containsKey("type") ? mentionTypes(keys.get("type")) : Set.of(),
            lemmasIn(wanted));
      }
    };
  }

  private static Property form(YamlNode wanted) {
    return switch (wanted.text()) {
      case "finite" -> Property.FINITE;
      case "infinitive" -> Property.INFINITIVE_FORM;
      case "participle" -> Property.PARTICIPLE;
      case "bare-participle" -> Property.BARE_PARTICIPLE;
      case "gerund" -> Property.GERUND;
      case "imperfect" -> Property.IMPERFECT;
      case "imperative" -> Property.IMPERATIVE;
      default -> {
        wanted.problem(Suggestion.unknown("form", wanted.text(), FORMS));
        yield Property.FINITE;
      }
    };
  }

  private static Property number(YamlNode wanted) {
    return switch (wanted.text()) {
      case "singular" -> Property.SINGULAR;
      case "plural" -> Property.PLURAL;
      default -> {
        wanted.problem(Suggestion.unknown("number", wanted.text(), NUMBERS));
        yield Property.SINGULAR;
      }
    };
  }

  private Set<String> lemmasIn(YamlNode wanted) {
    return wanted
        .mapping(List.of("type", "lemma"))
        .find("lemma")
        .map(this::lemmas)
        .orElse(Set.of());
  }

  /** Returns the lemmas of a list in which {@code $name} stands for a set. */
  Set<String> lemmas(YamlNode list) {
    ImmutableSet.Builder<String> lemmas = ImmutableSet.builder();
    for (YamlNode item : list.items()) {
      String text = item.text();
      if (!text.startsWith("$")) {
        lemmas.add(text);
      } else if (sets.containsKey(text.substring(1))) {
        lemmas.addAll(sets.get(text.substring(1)));
      } else {
        item.problem(Suggestion.unknown("set", text.substring(1), sets.keySet()));
      }
    }
    return lemmas.build();
  }

  /** Returns the mention types of a list of labels. */
  static Set<MentionType> mentionTypes(YamlNode types) {
    Set<MentionType> known = new HashSet<>();
    for (YamlNode type : types.items()) {
      Optional<MentionType> found = MentionType.ofLabel(type.text());
      found.ifPresentOrElse(
          known::add,
          () -> type.problem(Suggestion.unknown("mention type", type.text(), Labels.MENTIONS)));
    }
    return known;
  }
}

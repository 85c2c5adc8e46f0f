package io.github.depeche.extract.rules;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSetMultimap;
import io.github.depeche.document.ArgumentRole;
import io.github.depeche.document.EventType;
import io.github.depeche.document.MentionType;
import io.github.depeche.document.Realis;
import io.github.depeche.extract.clauses.Function;
import java.util.List;
import java.util.Optional;

/**
 * Which predicates are events of one type, and which function fills which role.
 *
 * @param id unique among the rules
 * @param type the type of its events
 * @param patterns any of which must fit
 * @param roles the functions that can fill a role, the preferred first
 * @param accept the mention types that can fill a role, where they are not the default
 * @param require all must hold
 * @param unless none may hold
 * @param realis the realis of its events where the word itself fixes it
 * @param also whether it fires beside another rule on the same trigger
 * @param examples must be found as marked; none for rules of the vocabulary, else at least one
 * @param counterexamples the rule must not fire on them; like examples
 * @param source where it is defined, as {@code file:line:column}
 */
public record Rule(
    String id,
    EventType type,
    List<Pattern> patterns,
    ImmutableListMultimap<ArgumentRole, Function> roles,
    ImmutableSetMultimap<ArgumentRole, MentionType> accept,
    List<Condition> require,
    List<Condition> unless,
    Optional<Realis> realis,
    boolean also,
    List<Example> examples,
    List<String> counterexamples,
    String source) {

  public Rule {
    requireNonNull(id);
    requireNonNull(type);
    patterns = ImmutableList.copyOf(patterns);
    requireNonNull(roles);
    requireNonNull(accept);
    require = ImmutableList.copyOf(require);
    unless = ImmutableList.copyOf(unless);
    requireNonNull(realis);
    examples = ImmutableList.copyOf(examples);
    counterexamples = ImmutableList.copyOf(counterexamples);
    requireNonNull(source);
  }

  /** Returns whether it says only that its words can be events of its type, not when. */
  public boolean isVocabulary() {
    return require.contains(Vocabulary.JUDGED);
  }
}

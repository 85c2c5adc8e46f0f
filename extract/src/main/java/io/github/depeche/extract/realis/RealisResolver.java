package io.github.depeche.extract.realis;

import io.github.depeche.document.EventType;
import io.github.depeche.document.Realis;
import io.github.depeche.extract.clauses.Predicate;

/**
 * Decides whether a predicate's event took place: by the form of its clause (negation, future,
 * conditional), by what governs it (wish, request, promise, purpose, condition), through as many
 * levels as there are. Immutable, thread-safe.
 */
public final class RealisResolver {

  private final Cues cues;

  private RealisResolver(Cues cues) {
    this.cues = cues;
  }

  /**
   * Loads the cues.
   *
   * @throws io.github.depeche.extract.yaml.YamlException if their file is wrong
   */
  public static RealisResolver load() {
    return new RealisResolver(Cues.load());
  }

  /**
   * Returns the realis of a predicate.
   *
   * @param type what it is
   * @param dated whether a date or time is given for it
   */
  public Realis resolve(Predicate predicate, EventType type, boolean dated) {
    ClauseForm form = new ClauseForm(predicate.sentence(), cues);
    VerbalRealis verbal = new VerbalRealis(form, type, dated);
    return switch (predicate.kind()) {
      case NOUN -> new NominalRealis(form, verbal, type).of(predicate);
      case VERB, ADJECTIVE -> verbal.of(predicate.anchor());
    };
  }
}

package io.github.depeche.server.inception;

import io.github.depeche.document.Span;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;

/** Where a layer lets its annotations begin and end. */
enum Anchoring {
  CHARACTERS,
  SINGLE_TOKEN,
  TOKENS,
  SENTENCES;

  /** Returns the mode as INCEpTION names it; any other lets them begin anywhere. */
  static Anchoring of(String name) {
    return switch (name) {
      case "singleToken" -> SINGLE_TOKEN;
      case "tokens" -> TOKENS;
      case "sentences" -> SENTENCES;
      default -> CHARACTERS;
    };
  }

  /**
   * Returns where an annotation of a span may be: widened to whole tokens or its sentence.
   *
   * @param crossing whether it may reach beyond a sentence
   * @return empty if the layer cannot have one there
   */
  Optional<Span> fit(Span span, Xmi cas, boolean crossing) {
    Optional<Span> fitted =
        switch (this) {
          case CHARACTERS -> Optional.of(span);
          case TOKENS -> widen(span, cas.tokens());
          case SINGLE_TOKEN ->
              widen(span, cas.tokens()).filter(wide -> wide.equals(cas.tokens().get(wide.start())));
          case SENTENCES -> around(span, cas.sentences());
        };
    return fitted.filter(
        wide -> crossing || cas.sentences().isEmpty() || around(wide, cas.sentences()).isPresent());
  }

  /** Returns from the first to the last part that the span touches. */
  private static Optional<Span> widen(Span span, NavigableMap<Integer, Span> parts) {
    Map.Entry<Integer, Span> last = parts.lowerEntry(span.end());
    Map.Entry<Integer, Span> first = parts.floorEntry(span.start());
    if (first == null || first.getValue().end() <= span.start()) {
      first = parts.higherEntry(span.start());
    }
    return first == null || last == null || first.getKey() > last.getKey()
        ? Optional.empty()
        : Optional.of(first.getValue().cover(last.getValue()));
  }

  /** Returns the part that the whole span is in. */
  private static Optional<Span> around(Span span, NavigableMap<Integer, Span> parts) {
    return Optional.ofNullable(parts.floorEntry(span.start()))
        .map(Map.Entry::getValue)
        .filter(part -> part.contains(span));
  }
}

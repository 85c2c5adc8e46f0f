package io.github.depeche.extract.mentions.names;

import io.github.depeche.document.MentionType;
import io.github.depeche.document.Span;
import io.github.depeche.extract.analysis.Token;
import io.github.depeche.extract.gazetteer.Gazetteer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Cuts a word of names joined by hyphens or strokes where each part is a name by itself:
 * "ASEAN-Russie", "APA-Lomé", "PLR/NE". A part is known to the gazetteer or is an acronym; one
 * known part suffices for an unknown other.
 */
final class HyphenCompounds implements NameStep {

  private final Gazetteer gazetteer = Gazetteer.standard();

  @Override
  public void apply(SentenceNameSet names) {
    for (Token token : names.sentence().tokens()) {
      String form = token.form();
      boolean compound =
          form.length() < 60
              && (form.indexOf('-') > 1 || form.indexOf('/') > 1 || form.indexOf('–') > 1);
      if (compound && form.length() == token.span().length() && gazetteer.lookup(form).isEmpty()) {
        List<TypedName> parts = parts(token);
        boolean whole =
            names
                .overlapping(token.span())
                .filter(name -> !name.span().equals(token.span()))
                .isPresent();
        if (!parts.isEmpty() && !whole) {
          names.removeIf(name -> name.span().equals(token.span()));
          parts.forEach(part -> names.set(part.type(), part.span()));
        }
      }
    }
  }

  private List<TypedName> parts(Token token) {
    List<TypedName> parts = new ArrayList<>();
    int known = 0;
    int from = 0;
    String form = token.form();
    for (int i = 1; i <= form.length(); i++) {
      if (i == form.length() || "-–/".indexOf(form.charAt(i)) >= 0) {
        String part = form.substring(from, i);
        Optional<MentionType> type = type(part);
        if (type.isEmpty()) {
          return List.of();
        }
        known += gazetteer.lookup(part).isPresent() ? 1 : 0;
        int start = token.span().start() + from;
        parts.add(new TypedName(type.get(), new Span(start, start + part.length())));
        from = i + 1;
      }
    }
    return known > 0 && parts.size() > 1 ? parts : List.of();
  }

  private Optional<MentionType> type(String part) {
    boolean acronym = part.length() > 1 && part.chars().allMatch(Character::isUpperCase);
    Optional<MentionType> known =
        part.isEmpty() || !Character.isUpperCase(part.charAt(0))
            ? Optional.empty()
            : gazetteer.lookup(part).flatMap(PlaceTypes::ofMatch);
    return known.isPresent()
        ? known
        : acronym ? Optional.of(MentionType.ORGANIZATION) : Optional.empty();
  }
}

package io.github.depeche.format;

import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import io.github.depeche.document.Mention;
import io.github.depeche.document.MentionForm;
import io.github.depeche.document.MentionType;
import io.github.depeche.format.BratLine.Attribute;
import io.github.depeche.format.BratLine.Reference;
import io.github.depeche.format.BratTextBounds.Placed;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Puts the mentions of a brat file together from their T lines, Form attributes and References. */
final class BratMentions {

  private final BratTextBounds bounds;
  private final ProblemLog log;
  private final Map<String, MentionForm> forms = new HashMap<>();
  private final SetMultimap<String, String> codes = LinkedHashMultimap.create();
  private final SetMultimap<String, String> items = LinkedHashMultimap.create();
  private final Map<String, String> values = new HashMap<>();

  private BratMentions(BratTextBounds bounds, ProblemLog log) {
    this.bounds = bounds;
    this.log = log;
  }

  /** Returns the mentions by id, in file order. */
  static Map<String, Mention> of(
      List<BratLine> lines, BratTextBounds bounds, String text, ProblemLog log) {
    BratMentions reader = new BratMentions(bounds, log);
    for (BratLine line : lines) {
      if (line instanceof Attribute attribute && attribute.name().equals("Form")) {
        reader.addForm(attribute);
      } else if (line instanceof Reference reference) {
        reader.addReference(reference);
      }
    }
    Map<String, Mention> mentions = new LinkedHashMap<>();
    bounds.mentions().forEach((id, placed) -> mentions.put(id, reader.mention(id, placed, text)));
    return mentions;
  }

  private Mention mention(String id, Placed placed, String text) {
    return new Mention(
        id,
        type(placed),
        placed.span(),
        placed.span().in(text),
        forms.getOrDefault(id, MentionForm.NAME),
        codes.get(id),
        items.get(id),
        Optional.ofNullable(values.get(id)));
  }

  private void addForm(Attribute line) {
    Optional<MentionForm> form = MentionForm.ofLabel(line.value());
    if (form.isEmpty()) {
      log.error(
          line.line(),
          "unknown form '" + line.value() + "'",
          "write Nominal or Pronoun; a name needs no line");
    } else if (isMention(line.line(), line.target())
        && forms.putIfAbsent(line.target(), form.get()) != null) {
      log.error(line.line(), line.target() + " has a form already", "keep one Form line for it");
    }
  }

  private void addReference(Reference line) {
    if (!isMention(line.line(), line.target())) {
      return;
    }
    switch (line.scheme()) {
      case "actor" -> {
        if (!codes.put(line.target(), line.value())) {
          log.error(
              line.line(),
              line.target() + " has the code " + line.value() + " already",
              "drop the line");
        }
      }
      case "wikidata" -> items.put(line.target(), line.value());
      case "timex" -> addValue(line);
      default ->
          log.error(
              line.line(),
              "unknown reference '" + line.scheme() + "'",
              "write actor:CODE, wikidata:ITEM or timex:VALUE");
    }
  }

  private void addValue(Reference line) {
    MentionType type = type(Objects.requireNonNull(bounds.mentions().get(line.target())));
    if (type != MentionType.DATE) {
      log.error(
          line.line(),
          line.target() + " is a " + type.label() + ", not a Date",
          "drop its timex value");
    } else if (values.putIfAbsent(line.target(), line.value()) != null) {
      log.error(line.line(), line.target() + " has a timex value already", "keep one value for it");
    }
  }

  private boolean isMention(int line, String id) {
    return require(line, id, bounds, log);
  }

  /** Returns whether {@code id} is a mention, and reports it if not. */
  static boolean require(int line, String id, BratTextBounds bounds, ProblemLog log) {
    if (bounds.mentions().containsKey(id)) {
      return true;
    }
    String what =
        bounds.triggers().containsKey(id)
            ? " is a trigger, not a mention"
            : " is no mention of this file";
    log.error(line, id + what, "correct the id or add the missing T line");
    return false;
  }

  private static MentionType type(Placed placed) {
    return MentionType.ofLabel(placed.line().label()).orElseThrow();
  }
}

package io.github.depeche.format;

import com.google.common.base.CharMatcher;
import io.github.depeche.document.Argument;
import io.github.depeche.document.ArgumentRole;
import io.github.depeche.document.Event;
import io.github.depeche.document.EventType;
import io.github.depeche.document.Mention;
import io.github.depeche.document.Realis;
import io.github.depeche.document.Span;
import io.github.depeche.format.BratLine.Attribute;
import io.github.depeche.format.BratLine.EventLine;
import io.github.depeche.format.BratLine.Note;
import io.github.depeche.format.BratLine.Slot;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Puts the events of a brat file together from their E lines, triggers, Realis attributes and
 * notes.
 */
final class BratEvents {

  private final BratTextBounds bounds;
  private final Map<String, Mention> mentions;
  private final ProblemLog log;
  private final Set<String> ids = new HashSet<>();
  private final Set<String> usedTriggers = new HashSet<>();
  private final Map<String, Realis> realis = new HashMap<>();
  private final Map<String, BratNote> notes = new HashMap<>();

  private BratEvents(BratTextBounds bounds, Map<String, Mention> mentions, ProblemLog log) {
    this.bounds = bounds;
    this.mentions = mentions;
    this.log = log;
  }

  /** Returns the events in file order. */
  static List<Event> of(
      List<BratLine> lines,
      BratTextBounds bounds,
      Map<String, Mention> mentions,
      String text,
      ProblemLog log) {
    BratEvents reader = new BratEvents(bounds, mentions, log);
    List<EventLine> eventLines = BratTextBounds.select(lines, EventLine.class);
    eventLines.forEach(line -> reader.ids.add(line.id()));
    BratTextBounds.select(lines, Attribute.class).forEach(reader::addAttribute);
    BratTextBounds.select(lines, Note.class).forEach(reader::addNote);
    List<Event> events = new ArrayList<>();
    eventLines.forEach(line -> reader.event(line, text).ifPresent(events::add));
    reader.reportUnusedTriggers();
    return events;
  }

  private void addAttribute(Attribute line) {
    switch (line.name()) {
      case "Realis" -> addRealis(line);
      case "Form" -> {
        // BratMentions reads these.
      }
      default ->
          log.error(line.line(), "unknown attribute '" + line.name() + "'", "write Realis or Form");
    }
  }

  private void addRealis(Attribute line) {
    Optional<Realis> value = Realis.ofLabel(line.value());
    if (value.isEmpty()) {
      log.error(
          line.line(),
          "unknown realis '" + line.value() + "'",
          "write Actual, Planned, Possible or Negated");
    } else if (!ids.contains(line.target())) {
      log.error(
          line.line(),
          line.target() + " is no event of this file",
          "correct the id or add the E line");
    } else if (realis.putIfAbsent(line.target(), value.get()) != null) {
      log.error(
          line.line(), line.target() + " has a realis already", "keep one Realis line for it");
    }
  }

  private void addNote(Note line) {
    BratNote note = BratNote.parse(line.text());
    if (ids.contains(line.target()) && !note.equals(BratNote.EMPTY)) {
      notes.putIfAbsent(line.target(), note);
      note.speaker().ifPresent(speaker -> BratMentions.require(line.line(), speaker, bounds, log));
    }
  }

  private Optional<Event> event(EventLine line, String text) {
    Optional<EventType> type = EventType.ofLabel(line.trigger().name());
    BratTextBounds.Placed trigger = bounds.triggers().get(line.trigger().target());
    if (type.isEmpty()) {
      log.error(
          line.line(),
          line.id() + " has the unknown type '" + line.trigger().name() + "'",
          "use an event type of the guidelines, in their spelling");
      return Optional.empty();
    }
    if (trigger == null) {
      log.error(
          line.line(),
          line.id()
              + " has no trigger: "
              + line.trigger().target()
              + " is not the T line of an event type",
          "add the trigger's T line or correct the id");
      return Optional.empty();
    }
    usedTriggers.add(trigger.line().id());
    if (!trigger.line().label().equals(type.get().label())) {
      log.error(
          line.line(),
          line.id() + " is " + type.get().label() + " but its trigger is " + trigger.line().label(),
          "give both lines the same type; that of the E line was taken");
    }
    Span span = trigger.span();
    BratNote note = notes.getOrDefault(line.id(), BratNote.EMPTY);
    return Optional.of(
        new Event(
            line.id(),
            type.get(),
            span,
            span.in(text),
            realis.getOrDefault(line.id(), Realis.ACTUAL),
            arguments(line),
            note.rule(),
            note.speaker().map(mentions::get),
            note.happening()));
  }

  private List<Argument> arguments(EventLine line) {
    List<Argument> arguments = new ArrayList<>();
    for (Slot slot : line.arguments()) {
      String label = CharMatcher.inRange('0', '9').trimTrailingFrom(slot.name());
      Optional<ArgumentRole> role = ArgumentRole.ofLabel(label);
      if (role.isEmpty()) {
        log.error(
            line.line(),
            line.id() + " has the unknown role '" + slot.name() + "'",
            "write Actor, Recipient, Theme, Place or Time, with a number from 2 where one is repeated");
      } else if (BratMentions.require(line.line(), slot.target(), bounds, log)) {
        Argument argument =
            new Argument(role.get(), Objects.requireNonNull(mentions.get(slot.target())));
        if (arguments.contains(argument)) {
          log.error(
              line.line(),
              line.id() + " has " + label + ":" + slot.target() + " twice",
              "drop one of them");
        } else {
          arguments.add(argument);
        }
      }
    }
    return arguments;
  }

  private void reportUnusedTriggers() {
    bounds
        .triggers()
        .forEach(
            (id, trigger) -> {
              if (!usedTriggers.contains(id)) {
                log.error(
                    trigger.line().line(),
                    id + " is the trigger of no event",
                    "add its E line or drop the T line");
              }
            });
  }
}

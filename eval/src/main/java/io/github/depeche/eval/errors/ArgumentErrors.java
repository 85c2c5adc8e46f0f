package io.github.depeche.eval.errors;

import io.github.depeche.document.Argument;
import io.github.depeche.document.ArgumentRole;
import io.github.depeche.document.Event;
import io.github.depeche.eval.Alignment;
import io.github.depeche.eval.ArgumentMatch;
import io.github.depeche.eval.matching.Pair;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds what is right and wrong about the arguments and actor codes of events. */
final class ArgumentErrors {

  private final Alignment alignment;
  private final String id;
  private final List<Finding> findings;

  ArgumentErrors(Alignment alignment, List<Finding> findings) {
    this.alignment = alignment;
    this.id = alignment.gold().id();
    this.findings = findings;
  }

  /** Compares two events of one type. */
  void ofPair(Event gold, Event predicted) {
    List<Argument> golds = new ArrayList<>(gold.arguments());
    List<Argument> predictions = new ArrayList<>(predicted.arguments());
    List<Pair> strict = alignment.arguments(gold, predicted, ArgumentMatch.STRICT);
    for (Pair pair : alignment.arguments(gold, predicted, ArgumentMatch.OVERLAP)) {
      Argument one = gold.arguments().get(pair.gold());
      Argument other = predicted.arguments().get(pair.predicted());
      Kind kind = strict.contains(pair) ? Kind.RIGHT : Kind.WRONG_SPAN;
      findings.add(Finding.of(id, Subject.ARGUMENT, kind, side(one, gold), side(other, predicted)));
      golds.remove(one);
      predictions.remove(other);
    }
    for (Argument one : List.copyOf(golds)) {
      Optional<Argument> other =
          predictions.stream()
              .filter(candidate -> alignment.sameFiller(one, candidate))
              .findFirst();
      if (other.isPresent()) {
        findings.add(
            Finding.of(
                id,
                Subject.ARGUMENT,
                Kind.WRONG_ROLE,
                side(one, gold),
                side(other.get(), predicted)));
        golds.remove(one);
        predictions.remove(other.get());
      }
    }
    golds.forEach(one -> findings.add(Finding.missed(id, Subject.ARGUMENT, side(one, gold))));
    predictions.forEach(
        one -> findings.add(Finding.spurious(id, Subject.ARGUMENT, side(one, predicted))));
    compareCodes(codes(gold), codes(predicted));
  }

  /** Lists the arguments and codes of an event that was missed or has another type. */
  void ofMissed(Event gold) {
    gold.arguments()
        .forEach(
            one -> findings.add(Finding.missed(id, Subject.ARGUMENT, unpaired(side(one, gold)))));
    codes(gold)
        .values()
        .forEach(side -> findings.add(Finding.missed(id, Subject.CODE, unpaired(side))));
  }

  /** Lists the arguments and codes of an event that gold does not have or has as another type. */
  void ofSpurious(Event predicted) {
    for (Argument one : predicted.arguments()) {
      findings.add(Finding.spurious(id, Subject.ARGUMENT, unpaired(side(one, predicted))));
    }
    codes(predicted)
        .values()
        .forEach(side -> findings.add(Finding.spurious(id, Subject.CODE, unpaired(side))));
  }

  /** Says in words that the fault is the event's. */
  private static Side unpaired(Side side) {
    return new Side(
        side.span(), side.label(), side.event(), side.description() + " (event unpaired)");
  }

  private void compareCodes(Map<String, Side> gold, Map<String, Side> predicted) {
    gold.forEach(
        (code, side) -> {
          Side other = predicted.get(code);
          findings.add(
              other == null
                  ? Finding.missed(id, Subject.CODE, side)
                  : Finding.of(id, Subject.CODE, Kind.RIGHT, side, other));
        });
    predicted.forEach(
        (code, side) -> {
          if (!gold.containsKey(code)) {
            findings.add(Finding.spurious(id, Subject.CODE, side));
          }
        });
  }

  private static Map<String, Side> codes(Event event) {
    Map<String, Side> codes = new LinkedHashMap<>();
    for (Argument argument : event.arguments()) {
      if (argument.role() == ArgumentRole.ACTOR || argument.role() == ArgumentRole.RECIPIENT) {
        for (String code : argument.mention().actorCodes()) {
          String label = argument.role().label() + " " + code;
          codes.putIfAbsent(
              label,
              new Side(
                  argument.mention().span(), label, Optional.of(event), label + " of " + event));
        }
      }
    }
    return codes;
  }

  private static Side side(Argument argument, Event event) {
    String role = argument.role().label();
    return new Side(
        argument.mention().span(),
        role,
        Optional.of(event),
        role + "=" + argument.mention() + " of " + event);
  }
}

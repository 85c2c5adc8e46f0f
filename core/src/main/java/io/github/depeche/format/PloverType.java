package io.github.depeche.format;

import io.github.depeche.document.ArgumentRole;
import io.github.depeche.document.Event;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What PLOVER 2.0 makes of an event, by section 6 of the annotation guidelines.
 *
 * @param name the PLOVER type, such as {@code CONSULT}
 * @param mode the PLOVER mode, such as {@code visit}, where the event has one
 */
record PloverType(String name, Optional<String> mode) {

  /** How the words for mediating begin: the one kind of negotiating that PLOVER tells apart. */
  private static final List<String> MEDIATION =
      List.of("médiat", "s'entrem", "entremi", "bons offices");

  /** Returns the event's type, or empty if PLOVER does not record such events. */
  static Optional<PloverType> of(Event event) {
    return switch (event.realis()) {
      case NEGATED, POSSIBLE -> Optional.empty();
      case PLANNED -> planned(event);
      case ACTUAL -> actual(event);
    };
  }

  private static Optional<PloverType> planned(Event event) {
    return switch (event.type()) {
      case CONSULT_MEET,
          CONSULT_CALL,
          CONSULT_VISIT,
          CONSULT_HOST,
          CONSULT_ATTEND,
          CONSULT_NEGOTIATE,
          AGREE_SIGN,
          AGREE_RATIFY,
          SUPPORT_ENDORSE,
          SUPPORT_RELATIONS,
          COOPERATE,
          AID ->
          of("AGREE");
      case STATE,
          AGREE_ACCORD,
          AGREE_PLEDGE,
          CONCEDE,
          RETREAT,
          REQUEST,
          ACCUSE,
          REJECT,
          THREATEN,
          PROTEST,
          SANCTION,
          MOBILIZE,
          COERCE,
          ASSAULT,
          OFFICE_START,
          OFFICE_END ->
          actual(event);
    };
  }

  private static Optional<PloverType> actual(Event event) {
    return switch (event.type()) {
      case STATE, OFFICE_START -> Optional.empty();
      case CONSULT_VISIT, CONSULT_HOST -> of("CONSULT", "visit");
      case CONSULT_CALL -> of("CONSULT", "phone");
      case CONSULT_ATTEND -> of("CONSULT", "multilateral");
      case CONSULT_NEGOTIATE -> isMediation(event) ? of("CONSULT", "third-party") : consult(event);
      case CONSULT_MEET -> consult(event);
      case AGREE_SIGN, AGREE_RATIFY, SUPPORT_ENDORSE, SUPPORT_RELATIONS -> of("SUPPORT");
      case OFFICE_END -> of("RETREAT", "resign");
      case AGREE_ACCORD,
          AGREE_PLEDGE,
          CONCEDE,
          COOPERATE,
          AID,
          RETREAT,
          REQUEST,
          ACCUSE,
          REJECT,
          THREATEN,
          PROTEST,
          SANCTION,
          MOBILIZE,
          COERCE,
          ASSAULT ->
          of(event.type().family().toUpperCase(Locale.ROOT));
    };
  }

  private static Optional<PloverType> consult(Event event) {
    long countries =
        Stream.concat(event.mentions(ArgumentRole.ACTOR), event.mentions(ArgumentRole.RECIPIENT))
            .flatMap(mention -> mention.actorCodes().stream())
            .distinct()
            .count();
    return countries >= 3 ? of("CONSULT", "multilateral") : of("CONSULT");
  }

  private static boolean isMediation(Event event) {
    String trigger = event.triggerText().toLowerCase(Locale.ROOT);
    return MEDIATION.stream().anyMatch(trigger::startsWith);
  }

  private static Optional<PloverType> of(String name) {
    return Optional.of(new PloverType(name, Optional.empty()));
  }

  private static Optional<PloverType> of(String name, String mode) {
    return Optional.of(new PloverType(name, Optional.of(mode)));
  }
}

package io.github.depeche.eval;

import io.github.depeche.document.Argument;
import io.github.depeche.document.ArgumentRole;
import io.github.depeche.document.Event;
import java.util.LinkedHashSet;
import java.util.Set;

/** Role and country or organisation code of an Actor or Recipient. */
record CodedRole(ArgumentRole role, String code) {

  /** Returns the distinct codes in roles of an event. */
  static Set<CodedRole> of(Event event) {
    Set<CodedRole> codes = new LinkedHashSet<>();
    for (Argument argument : event.arguments()) {
      if (argument.role() == ArgumentRole.ACTOR || argument.role() == ArgumentRole.RECIPIENT) {
        argument
            .mention()
            .actorCodes()
            .forEach(code -> codes.add(new CodedRole(argument.role(), code)));
      }
    }
    return codes;
  }
}

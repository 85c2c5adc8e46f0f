package com.example;

// begin guide
import io.github.depeche.document.ArgumentRole;
import io.github.depeche.document.Event;
import io.github.depeche.document.Realis;
import io.github.depeche.extract.Extractor;
import java.time.LocalDate;
import java.util.List;

final class WhoToWhom {

  private final Extractor extractor = Extractor.builder().build(); // build it once, share it

  /** Returns who did what to whom, of what has happened. */
  List<String> in(String article, LocalDate published) {
    return extractor.extract(article, published).events().stream()
        .filter(event -> event.realis() == Realis.ACTUAL)
        .map(event -> who(event) + " " + event.type().label() + " " + whom(event))
        .toList();
  }

  private static List<String> who(Event event) {
    return codes(event, ArgumentRole.ACTOR);
  }

  private static List<String> whom(Event event) {
    return codes(event, ArgumentRole.RECIPIENT);
  }

  private static List<String> codes(Event event, ArgumentRole role) {
    return event.mentions(role).flatMap(mention -> mention.actorCodes().stream()).toList();
  }
}
// end guide

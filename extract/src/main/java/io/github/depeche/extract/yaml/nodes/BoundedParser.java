package io.github.depeche.extract.yaml.nodes;

import io.github.depeche.extract.yaml.YamlException;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.parser.Parser;

/** Refuses what is nested too deeply: the library composes nodes by recursion. */
final class BoundedParser implements Parser {

  /** Far deeper than a rule is. */
  private static final int DEEPEST = 50;

  private final Parser parser;
  private final String file;
  private int depth;

  BoundedParser(Parser parser, String file) {
    this.parser = parser;
    this.file = file;
  }

  @Override
  public boolean checkEvent(Event.ID choice) {
    return parser.checkEvent(choice);
  }

  @Override
  public Event peekEvent() {
    return parser.peekEvent();
  }

  @Override
  public boolean hasNext() {
    return parser.hasNext();
  }

  /**
   * @throws YamlException if a list or a mapping begins inside too many others
   */
  @Override
  public Event next() {
    Event event = parser.next();
    switch (event.getEventId()) {
      case MappingStart, SequenceStart -> depth++;
      case MappingEnd, SequenceEnd -> depth--;
      default -> {}
    }
    if (depth > DEEPEST) {
      Optional<Mark> at = event.getStartMark();
      throw new YamlException(
          List.of(
              file
                  + YamlNode.position(at)
                  + ": more than "
                  + DEEPEST
                  + " values, each in the other: nest less"));
    }
    return event;
  }
}

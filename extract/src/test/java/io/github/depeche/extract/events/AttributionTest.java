package io.github.depeche.extract.events;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.depeche.document.Event;
import io.github.depeche.document.Span;
import io.github.depeche.extract.Extractor;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Who says that an event took place, by sentences with the event in angle brackets and the speaker
 * in braces.
 */
final class AttributionTest {

  private static final Extractor EXTRACTOR = Extractor.builder().rulesAlone().build();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{Le ministre} a affirmé que l'armée avait <bombardé> la ville.",
        "L'armée a <bombardé> le port, a affirmé {le ministre}.",
        "Selon {l'ONU}, l'armée a <bombardé> la ville.",
        "L'armée a <bombardé> la ville, selon {la police}.",
        "{L'ONU} accuse l'armée d'avoir <bombardé> la ville.",
        "{La police} dit avoir <arrêté> deux hommes.",
        "« L'armée a <bombardé> la ville », a déclaré {le ministre}.",
        "« La nuit fut longue. L'armée a <bombardé> la ville », a déclaré {le ministre}.",
        "{Le ministre} a déclaré : « La nuit fut longue. L'armée a <bombardé> la ville. »",
      })
  void theSpeakerIsWhoSaysSo(String marked) {
    assertThat(speaker(marked)).hasValue(part(marked, '{', '}'));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "L'armée a <bombardé> la ville.",
        "« La nuit fut longue », a déclaré le ministre. L'armée a <bombardé> la ville.",
        "Le ministre a <affirmé> que la ville était calme.",
        "Le ministre a parlé après avoir <rencontré> le roi.",
        "Le ministre, <arrêté> lundi, affirme que la ville est calme.",
        "<Accusés> de fraude par le juge, les députés ont nié tout contact.",
        "<Accusé> de corruption par la Suisse, le ministre a nié tout contact.",
        "<Accusée> de fraude, l'opposition a nié tout contact.",
      })
  void theTextItselfHasNoSpeaker(String marked) {
    assertThat(speaker(marked)).isEmpty();
  }

  /** Returns the text of the speaker of the event that is marked. */
  private static Optional<String> speaker(String marked) {
    String plain = marked.replaceAll("[{}]", "");
    Span trigger = new Span(plain.indexOf('<'), plain.indexOf('>') - 1);
    String text = plain.replaceAll("[<>]", "");
    List<Event> events =
        EXTRACTOR.extract(text).events().stream()
            .filter(event -> event.trigger().overlaps(trigger))
            .toList();
    assertThat(events).as("events at the mark").hasSize(1);
    return events.get(0).speaker().map(mention -> mention.span().in(text));
  }

  /** Returns what stands between two marks, without its article. */
  private static String part(String marked, char from, char to) {
    return marked
        .substring(marked.indexOf(from) + 1, marked.indexOf(to))
        .replaceFirst("^([Ll]['e]|[Ll]a) ?", "");
  }
}

package io.github.depeche.format;

import io.github.depeche.document.Argument;
import io.github.depeche.document.ArgumentRole;
import io.github.depeche.document.Document;
import io.github.depeche.document.Event;
import io.github.depeche.document.EventType;
import io.github.depeche.document.Mention;
import io.github.depeche.document.MentionForm;
import io.github.depeche.document.MentionType;
import io.github.depeche.document.PublicationDate;
import io.github.depeche.document.Realis;
import io.github.depeche.document.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Articles for the tests of the page, annotated in short. */
final class PageArticles {

  private PageArticles() {}

  /** Five articles with events of two years, four actors and all values of realis. */
  static List<Document> some() {
    return List.of(
        article(
            "accord",
            "2024-03-05",
            "Le Mali et le Niger ont signé lundi un accord à Bamako.",
            "signé Agree-Sign Actual Actor=Mali/MLI Actor=Niger/NER Time=lundi/2024-03-04 Theme=accord Place=Bamako"),
        article(
            "appel",
            "2024-03-06",
            "Paris accuse le Mali, et le Niger refusera mardi de négocier avec Paris.",
            "accuse Accuse Actual Actor=Paris/FRA Recipient=Mali/MLI",
            "refusera Reject Planned Actor=Niger/NER Recipient=Paris/FRA Time=mardi/2024-03-12"),
        article(
            "élection",
            "2024-04-02",
            "L'élu n'a pas rencontré l'ONU en avril. Une réunion reste possible.",
            "rencontré Consult-Meet Negated Actor=élu/MLI Recipient=ONU/UN Time=avril/2024-04",
            "réunion Consult-Meet Possible"),
        article(
            "passé",
            "2024-04-02",
            "En 1960, la France aida le Mali.",
            "aida Aid Actual Actor=France/FRA Recipient=Mali/MLI Time=1960/1960"),
        article("rien", "", "Il ne se passe rien."));
  }

  /**
   * Makes an article.
   *
   * @param events each the trigger, the type, the realis, and roles as {@code Actor=Mali/MLI}: the
   *     words of the text and behind the slash the codes or the TIMEX3 value, if any
   */
  static Document article(String id, String date, String text, String... events) {
    Map<String, Mention> mentions = new LinkedHashMap<>();
    List<Event> all = new ArrayList<>();
    for (String line : events) {
      String[] words = line.split(" ");
      List<Argument> arguments = new ArrayList<>();
      for (String role : List.of(words).subList(3, words.length)) {
        String[] parts = role.split("[=/]");
        Mention mention =
            mentions.computeIfAbsent(
                parts[1],
                name -> mention("T" + (mentions.size() + 1), parts, at(text, name), name));
        arguments.add(new Argument(ArgumentRole.ofLabel(parts[0]).orElseThrow(), mention));
      }
      all.add(
          Event.marked(
              "E" + (all.size() + 1),
              EventType.ofLabel(words[1]).orElseThrow(),
              at(text, words[0]),
              text,
              Realis.ofLabel(words[2]).orElseThrow(),
              arguments));
    }
    PublicationDate published =
        date.isEmpty() ? PublicationDate.UNKNOWN : PublicationDate.parse(date);
    return new Document(id, text, published, List.copyOf(mentions.values()), all, List.of());
  }

  private static Mention mention(String id, String[] parts, Span span, String text) {
    boolean time = parts[0].equals("Time");
    Optional<String> value = Optional.of(parts).filter(all -> all.length > 2).map(all -> all[2]);
    return new Mention(
        id,
        time ? MentionType.DATE : MentionType.GPE,
        span,
        text,
        MentionForm.NAME,
        time ? Set.of() : value.map(Set::of).orElse(Set.of()),
        time ? value : Optional.empty());
  }

  private static Span at(String text, String word) {
    int start = text.indexOf(word);
    return new Span(start, start + word.length());
  }
}

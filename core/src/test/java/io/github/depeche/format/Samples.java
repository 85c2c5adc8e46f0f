package io.github.depeche.format;

import io.github.depeche.document.Argument;
import io.github.depeche.document.ArgumentRole;
import io.github.depeche.document.CorefLink;
import io.github.depeche.document.Document;
import io.github.depeche.document.Event;
import io.github.depeche.document.EventType;
import io.github.depeche.document.Mention;
import io.github.depeche.document.MentionForm;
import io.github.depeche.document.MentionType;
import io.github.depeche.document.PublicationDate;
import io.github.depeche.document.Realis;
import io.github.depeche.document.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A small document that uses everything a file can hold, with characters outside the Basic
 * Multilingual Plane.
 */
final class Samples {

  static final String TEXT =
      "𝄞 Le Mali et le Niger\nont signé lundi un accord. Ils coopéreront, dit Paris 🇫🇷.";

  private Samples() {}

  static Document everything() {
    Mention mali = mention("T1", MentionType.GPE, "Mali", MentionForm.NAME, Set.of("MLI"), null);
    Mention niger = mention("T2", MentionType.GPE, "Niger", MentionForm.NAME, Set.of("NER"), null);
    Mention monday =
        mention("T3", MentionType.DATE, "lundi", MentionForm.NAME, Set.of(), "2024-03-04");
    Mention accord =
        mention("T4", MentionType.AGREEMENT, "accord", MentionForm.NOMINAL, Set.of(), null);
    Mention they = mention("T5", MentionType.GPE, "Ils", MentionForm.PRONOUN, Set.of("MLI"), null);
    Mention paris = mention("T6", MentionType.GPE, "Paris", MentionForm.NAME, Set.of("FRA"), null);
    Event sign =
        new Event(
            "E1",
            EventType.AGREE_SIGN,
            at("signé"),
            "signé",
            Realis.ACTUAL,
            List.of(
                new Argument(ArgumentRole.ACTOR, mali),
                new Argument(ArgumentRole.ACTOR, niger),
                new Argument(ArgumentRole.THEME, accord),
                new Argument(ArgumentRole.TIME, monday)),
            Optional.of("signer; 100%"),
            Optional.empty(),
            Optional.of("H1"));
    Event cooperate =
        new Event(
            "E2",
            EventType.COOPERATE,
            at("coopéreront"),
            "coopéreront",
            Realis.PLANNED,
            List.of(new Argument(ArgumentRole.ACTOR, they)),
            Optional.of("cooperer"),
            Optional.of(paris),
            Optional.empty());
    Event same =
        Event.marked("E3", EventType.AGREE_ACCORD, at("signé"), TEXT, Realis.NEGATED, List.of());
    return new Document(
        "sample",
        TEXT,
        PublicationDate.parse("2024-03"),
        List.of(mali, niger, monday, accord, they, paris),
        List.of(sign, cooperate, same),
        List.of(new CorefLink(they, mali)));
  }

  private static Mention mention(
      String id, MentionType type, String text, MentionForm form, Set<String> codes, String timex) {
    return new Mention(
        id,
        type,
        at(text),
        text,
        form,
        codes,
        codes.contains("MLI") ? Set.of("Q912") : Set.of(),
        Optional.ofNullable(timex));
  }

  private static Span at(String text) {
    int start = TEXT.indexOf(text);
    return new Span(start, start + text.length());
  }
}

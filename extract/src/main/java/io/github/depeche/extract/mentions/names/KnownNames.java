package io.github.depeche.extract.mentions.names;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.depeche.document.MentionType;
import io.github.depeche.document.Span;
import io.github.depeche.extract.analysis.Token;
import io.github.depeche.extract.gazetteer.GazetteerKind;
import io.github.depeche.extract.gazetteer.GazetteerMatch;
import io.github.depeche.extract.words.WordList;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Sets the names that the lists know: those of the editable list {@code known-names.txt}, then the
 * gazetteer's.
 */
final class KnownNames implements NameStep {

  private static final ImmutableSet<String> PREPOSITIONS =
      ImmutableSet.of("de", "d'", "à", "vers", "depuis", "en");

  /** The most words of a listed name. */
  static final int LONGEST = 5;

  /** By name with straight apostrophes; empty for what is listed as no name. */
  private static final Map<String, Optional<MentionType>> LISTED = load();

  /** With what listed names begin, up to the whole of each. */
  private static final Set<String> BEGINNINGS = beginnings(LISTED.keySet());

  private static Set<String> beginnings(Set<String> names) {
    ImmutableSet.Builder<String> beginnings = ImmutableSet.builder();
    for (String name : names) {
      for (int end = 1; end <= name.length(); end++) {
        beginnings.add(name.substring(0, end));
      }
    }
    return beginnings.build();
  }

  private static Map<String, Optional<MentionType>> load() {
    Map<String, Optional<MentionType>> names = new HashMap<>();
    WordList.sections("mentions/known-names.txt")
        .forEach((section, name) -> names.put(name.replace('’', '\''), type(section)));
    return ImmutableMap.copyOf(names);
  }

  private static Optional<MentionType> type(String section) {
    return switch (section) {
      case "organization" -> Optional.of(MentionType.ORGANIZATION);
      case "gpe" -> Optional.of(MentionType.GPE);
      case "location" -> Optional.of(MentionType.LOCATION);
      case "person" -> Optional.of(MentionType.PERSON);
      case "agreement" -> Optional.of(MentionType.AGREEMENT);
      case "none" -> Optional.empty();
      default ->
          throw new IllegalStateException(
              "known-names.txt: no section may be called [" + section + "]");
    };
  }

  /** Returns what the list has a name as; empty where it is listed as no name or not at all. */
  static Optional<MentionType> type(NameText text, int from, int to) {
    Span span = text.span(from).cover(text.span(to - 1));
    return listedType(span.in(text.text()));
  }

  /** Returns what the list has a name as; empty where it is listed as no name or not at all. */
  static Optional<MentionType> listedType(String name) {
    return LISTED.getOrDefault(name.replace('’', '\''), Optional.empty());
  }

  /** Returns whether some listed name begins as a word does. */
  static boolean beginsName(String text, Span word) {
    return BEGINNINGS.contains(word.in(text).replace('’', '\''));
  }

  /** Returns whether the list has a name as written. */
  static boolean isListed(String name) {
    return LISTED.containsKey(name.replace('’', '\''));
  }

  @Override
  public void apply(SentenceNameSet names) {
    int at = 0;
    while (at < names.sentence().size()) {
      contracted(names, at);
      at = Math.max(at + 1, listed(names, at));
    }
    names.matches().forEach(match -> gazetteer(names, match));
  }

  /**
   * Sets the longest listed name at a word and returns the index after it; {@code from} if there is
   * none.
   */
  private static int listed(SentenceNameSet names, int from) {
    // "XIVe Congrès" is a gathering.
    if (names.isCounted(from) || !beginsName(names.text(), names.span(from, from + 1))) {
      return from;
    }
    int most = Math.min(names.sentence().size(), from + LONGEST);
    for (int to = most; to > from; to--) {
      Span span = names.span(from, to);
      Optional<MentionType> type = LISTED.get(span.in(names.text()).replace('’', '\''));
      if (type != null) {
        if (type.isPresent()) {
          setUnlessPartOfPerson(names, type.get(), span);
        } else {
          names.removeIf(name -> name.span().equals(span));
        }
        return to;
      }
    }
    return from;
  }

  /** "a dit au Figaro": the article of "Le Figaro" is in the contraction. */
  private static void contracted(SentenceNameSet names, int word) {
    boolean to = names.form(word - 2).equals("à") && !names.form(word - 1).equals("la");
    String article = names.form(word - 1).equals("le") ? "Le " : "Les ";
    if (to && names.isCapitalised(word)) {
      Span span = names.span(word, word + 1);
      listedType(article + span.in(names.text()))
          .ifPresent(type -> setUnlessPartOfPerson(names, type, span));
    }
  }

  /** "Apple Martin", "François Hollande": a listed word inside a person's name is the person's. */
  private static void setUnlessPartOfPerson(SentenceNameSet names, MentionType type, Span span) {
    boolean person =
        names
            .overlapping(span)
            .filter(
                name -> name.type() == MentionType.PERSON && name.span().length() > span.length())
            .isPresent();
    if (!person) {
      names.set(type, span);
    }
  }

  private static void gazetteer(SentenceNameSet names, GazetteerMatch match) {
    Optional<MentionType> type = PlaceTypes.ofMatch(match);
    Optional<TypedName> there = names.overlapping(match.span());
    boolean city = match.first().kind() == GazetteerKind.PLACE;
    if (type.isEmpty() || there.isEmpty() && city && !isAfterPreposition(names, match.span())) {
      return;
    }
    boolean same = there.filter(name -> name.span().equals(match.span())).isPresent();
    if (same && isListed(match.span().in(names.text()))) {
      return;
    }
    boolean sure =
        switch (match.first().kind()) {
          case COUNTRY, CAPITAL, ORGANISATION, REGION, PERSON -> true;
          case INSTITUTION, PRESS, PLACE, DEMONYM, ARMED_GROUP ->
              !same || there.get().type() != MentionType.PERSON;
        };
    if (sure && atWords(names, match.span())) {
      names.set(isLand(names, match) ? MentionType.LOCATION : type.get(), match.span());
    }
  }

  /** "îles Loyauté", "vallée du Jourdain", unless they are countries. */
  private static boolean isLand(SentenceNameSet names, GazetteerMatch match) {
    String form = match.span().in(names.text()).toLowerCase(Locale.ROOT);
    boolean country = match.first().kind() == GazetteerKind.COUNTRY;
    return !country && PlaceWords.isLand(form.split(" ", 2)[0]);
  }

  /** "l'accord de Conakry": what the model passed over is a city where one may stand. */
  private static boolean isAfterPreposition(SentenceNameSet names, Span span) {
    for (Token token : names.sentence().tokens()) {
      if (token.span().start() == span.start()) {
        return PREPOSITIONS.contains(names.form(token.index() - 1));
      }
    }
    return false;
  }

  private static boolean atWords(SentenceNameSet names, Span span) {
    boolean starts =
        names.sentence().tokens().stream().anyMatch(token -> token.span().start() == span.start());
    return starts
        && names.sentence().tokens().stream().anyMatch(token -> token.span().end() == span.end());
  }
}

package io.github.depeche.extract.mentions.names;

import io.github.depeche.document.MentionType;
import io.github.depeche.document.Span;
import io.github.depeche.extract.analysis.Sentence;
import io.github.depeche.extract.analysis.Token;
import io.github.depeche.extract.gazetteer.GazetteerMatch;
import io.github.depeche.extract.mentions.phrases.Ordinals;
import io.github.depeche.extract.mentions.phrases.PhraseGrammar;
import io.github.depeche.extract.mentions.phrases.SentenceNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/** The outermost names of one sentence while they are put right. Not thread-safe. */
final class SentenceNameSet {

  private final Sentence sentence;
  private final String text;
  private final List<GazetteerMatch> matches;
  private final List<TypedName> names;
  private final boolean shouted;

  /**
   * @param sentence the words
   * @param text the document
   * @param matches what the gazetteer finds in the sentence
   * @param names what the model finds
   */
  SentenceNameSet(
      Sentence sentence, String text, List<GazetteerMatch> matches, List<TypedName> names) {
    this.sentence = sentence;
    this.text = text;
    this.matches = matches;
    this.names = new ArrayList<>(names);
    this.shouted = Capitals.isShouted(sentence.tokens().stream().map(Token::form).toList());
  }

  Sentence sentence() {
    return sentence;
  }

  String text() {
    return text;
  }

  List<GazetteerMatch> matches() {
    return matches;
  }

  /** Returns a copy of the names. */
  List<TypedName> names() {
    return List.copyOf(names);
  }

  void removeIf(Predicate<TypedName> unwanted) {
    names.removeIf(unwanted);
  }

  /**
   * Sets a name in the place of those inside its span; of no effect where one crosses or contains
   * it.
   */
  void set(MentionType type, Span span) {
    for (TypedName name : names) {
      boolean other = name.span().overlaps(span) && !span.contains(name.span());
      if (other) {
        return;
      }
    }
    names.removeIf(name -> span.contains(name.span()));
    names.add(new TypedName(type, span));
  }

  /** Returns the name that shares a unit with {@code span}, if there is one. */
  Optional<TypedName> overlapping(Span span) {
    return names.stream().filter(name -> name.span().overlaps(span)).findFirst();
  }

  /**
   * Returns the names as they are now, but the one that begins with {@code token} replaced by what
   * the gazetteer knows inside it, so that the grammar can go through it word by word.
   */
  SentenceNames currentOpening(Token token) {
    SentenceNames.Builder builder = new SentenceNames.Builder(sentence);
    for (TypedName name : names) {
      if (name.span().start() != token.span().start()) {
        builder.add(name.type(), name.span());
      } else {
        matches.stream()
            .filter(
                match ->
                    name.span().contains(match.span())
                        && match.span().start() > name.span().start())
            .forEach(
                match ->
                    PlaceTypes.ofMatch(match).ifPresent(type -> builder.add(type, match.span())));
      }
    }
    return builder.build();
  }

  PhraseGrammar grammar(SentenceNames current) {
    return new PhraseGrammar(sentence, current);
  }

  /** Returns the grammar of the sentence's phrases with the names as they are now. */
  PhraseGrammar grammar() {
    return new PhraseGrammar(sentence, current());
  }

  /** Returns the names as they are now, by word. */
  SentenceNames current() {
    SentenceNames.Builder builder = new SentenceNames.Builder(sentence);
    names.forEach(name -> builder.add(name.type(), name.span()));
    return builder.build();
  }

  /**
   * Returns a word in small letters with a straight apostrophe, or an empty string outside the
   * sentence.
   */
  String form(int at) {
    return at >= 0 && at < sentence.size()
        ? sentence.token(at).form().toLowerCase(Locale.ROOT).replace('’', '\'')
        : "";
  }

  /** Returns whether an ordinal stands before a word, as in the names of gatherings. */
  boolean isCounted(int at) {
    return at > 0 && Ordinals.isOrdinal(sentence.token(at - 1).form());
  }

  /**
   * Returns whether the word is written with a capital, which says nothing in a sentence all in
   * capitals.
   */
  boolean isCapitalised(int at) {
    return !shouted
        && at >= 0
        && at < sentence.size()
        && WordShapes.isCapitalised(sentence.token(at).form());
  }

  /** Returns from the first to the last of some words. */
  Span span(int from, int to) {
    Token first = sentence.token(from);
    return first.span().cover(sentence.token(to - 1).span());
  }
}

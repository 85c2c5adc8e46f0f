package io.github.depeche.extract.mentions.phrases;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import io.github.depeche.document.MentionForm;
import io.github.depeche.document.MentionType;
import io.github.depeche.document.PublicationDate;
import io.github.depeche.document.Span;
import io.github.depeche.extract.analysis.Analysis;
import io.github.depeche.extract.analysis.Sentence;
import io.github.depeche.extract.analysis.Token;
import io.github.depeche.extract.analysis.Upos;
import io.github.depeche.extract.mentions.Candidate;
import io.github.depeche.extract.mentions.Candidates;
import io.github.depeche.extract.mentions.MentionFinder;
import io.github.depeche.extract.words.WordList;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds conferences, summits, forums, sessions. One is a name when it is written with a capital, is
 * numbered, or is called after an organisation, its place, its members or its topic.
 */
public final class GatheringFinder implements MentionFinder {

  private static final ImmutableSet<String> COMPLEMENTS = ImmutableSet.of("de", "sur", "pour");
  private static final ImmutableSet<String> WITH_PLACE = ImmutableSet.of("de", "sur", "pour", "en");
  private static final ImmutableSet<String> NUMBERED =
      WordList.load("mentions/grammar-words.txt", "numbered");
  private static final ImmutableSet<String> SERIES =
      WordList.load("mentions/grammar-words.txt", "series");
  private static final ImmutableSetMultimap<String, String> WORDS =
      WordList.sections("mentions/text-words.txt");
  private static final ImmutableSet<String> ACRONYMS = WORDS.get("acronym");
  private static final TextFinder FINDER =
      new TextFinder(MentionType.GATHERING, Nouns.GATHERING, NUMBERED, GatheringFinder::end);
  private static final EnglishTitles TITLES =
      new EnglishTitles(MentionType.GATHERING, WORDS.get("meeting"));

  /** "COP21" */
  private static final Pattern ACRONYM_WITH_NUMBER = Pattern.compile("(\\p{L}+)-?\\d{1,2}");

  @Override
  public List<Candidate> find(Analysis analysis, PublicationDate date, Candidates found) {
    List<Candidate> gatherings = new ArrayList<>(FINDER.find(analysis, found));
    gatherings.addAll(TITLES.find(analysis));
    for (Sentence sentence : analysis.sentences()) {
      for (Token token : sentence.tokens()) {
        acronym(sentence, token, gatherings);
      }
    }
    return gatherings;
  }

  /** "COP21", "COP 21" */
  private static void acronym(Sentence sentence, Token token, List<Candidate> out) {
    int next = token.index() + 1;
    boolean parted =
        ACRONYMS.contains(token.form())
            && next < sentence.size()
            && sentence.token(next).form().matches("\\d{1,2}");
    if (parted || isAcronymWithNumber(token.form())) {
      Span span = parted ? token.span().cover(sentence.token(next).span()) : token.span();
      out.add(
          Candidate.of(
              MentionType.GATHERING, MentionForm.NAME, span, sentence.index(), token.index()));
    }
  }

  private static boolean isAcronymWithNumber(String form) {
    Matcher matcher = ACRONYM_WITH_NUMBER.matcher(form);
    return matcher.matches() && ACRONYMS.contains(matcher.group(1));
  }

  private static int end(TextFinder.Phrase phrase) {
    int noun = phrase.noun();
    boolean days =
        WORDS.get("capital").contains(phrase.sentence().token(noun).form())
            && TextFinder.isCapitalised(phrase.sentence(), noun);
    if (TextFinder.isIndefinite(phrase.sentence(), phrase.from())
        || !days && !phrase.is(SERIES)
        || !days && phrase.form(noun).endsWith("s") && !phrase.form(noun).equals("congrès")) {
      return TextFinder.NONE;
    }
    boolean topic = isOnTopic(phrase);
    int full = phrase.grammar().end(noun, topic ? WITH_PLACE : COMPLEMENTS);
    boolean name =
        TextFinder.isCapitalised(phrase.sentence(), noun)
            || full > noun + 1 && isNumbered(phrase, full)
            || isNamedBeside(phrase)
            || isOfBody(phrase, full)
            || isOfPlace(phrase)
            || topic;
    return name ? full : TextFinder.NONE;
  }

  /** "18e congrès de", "septième réunion du" */
  private static boolean isNumbered(TextFinder.Phrase phrase, int end) {
    int from = phrase.from();
    if (Ordinals.isOrdinal(phrase.sentence().token(from).form())) {
      return true;
    }
    String next = phrase.form(phrase.noun() + 1);
    boolean first = phrase.form(from).startsWith("premi");
    return from < phrase.noun()
        && NUMBERED.contains(phrase.form(from))
        && !next.endsWith("ordinaire")
        && (!first
            || phrase.sentence().tokens().subList(phrase.noun() + 1, end).stream()
                .anyMatch(Nouns::isDemonym));
  }

  /** "sommet Cuba-Caricom", "réunion tripartite Tunisie-Algérie-Libye" */
  private static boolean isNamedBeside(TextFinder.Phrase phrase) {
    int next = phrase.noun() + 1;
    if (next + 1 < phrase.sentence().size()
        && phrase.sentence().token(next).upos() == Upos.ADJ
        && phrase.isNamed(next + 1)) {
      return true;
    }
    return phrase.isNamed(next);
  }

  private static boolean isOfBody(TextFinder.Phrase phrase, int end) {
    for (int i = phrase.noun() + 1; i < end; i++) {
      if (phrase.names().begins(i, MentionType.ORGANIZATION)) {
        return true;
      }
    }
    return false;
  }

  /** "sommet de Pau" */
  private static boolean isOfPlace(TextFinder.Phrase phrase) {
    int noun = phrase.noun();
    return phrase.is(WORDS.get("place")) && phrase.isBareOf(noun + 1) && phrase.isPlace(noun + 2);
  }

  /** "la conférence internationale sur Vénus", "le sommet sur la souveraineté numérique" */
  private static boolean isOnTopic(TextFinder.Phrase phrase) {
    int at = phrase.noun() + 1;
    boolean world = false;
    while (at < phrase.sentence().size()
        && Nouns.in(WORDS.get("world"), phrase.sentence().token(at))) {
      world = true;
      at++;
    }
    boolean topic = phrase.form(at).equals("sur") || phrase.form(at).equals("pour");
    return topic
        && phrase.isDefinite()
        && phrase.is(WORDS.get("topic"))
        && (world || phrase.form(phrase.noun()).equals("sommet") || phrase.form(at).equals("pour"));
  }
}

package io.github.depeche.extract.mentions.names;

import io.github.depeche.document.MentionType;
import io.github.depeche.extract.gazetteer.GazetteerMatch;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the name model looks at, word by word: the word, its letters and neighbours, what
 * dictionary, gazetteer and word lists know of them, the other places of the document where the
 * word stands, and (in a second pass) what the first pass took these for. Not thread-safe; one for
 * each document.
 */
public final class NameFeatures {

  private static final int EDGE = WordFacts.EDGE;

  private final NameText text;
  private final WordFacts[] facts;
  private final int[] words;
  private final int[] shapes;
  private final int[] dictionary;
  private final int[] lists;
  private final int[] gazetteer;
  private final int[] clusters;
  private final int[] classes;
  private final int[] triggers;
  private final int[] sentenceStart;
  private final int[] sentenceEnd;
  private final OtherPlaces others;

  /**
   * @param text the document
   * @param resources what is known of words
   */
  public NameFeatures(NameText text, NameResources resources) {
    this(text, WordFacts.of(text, resources), resources.gazetteer().matches(text.text()));
  }

  /**
   * @param text the document
   * @param facts what is known of each of its words
   * @param matches what the gazetteer finds in it
   */
  NameFeatures(NameText text, WordFacts[] facts, List<GazetteerMatch> matches) {
    this.text = text;
    this.facts = facts;
    int size = text.size();
    words = new int[size];
    shapes = new int[size];
    dictionary = new int[size];
    lists = new int[size];
    gazetteer = new int[size];
    clusters = new int[size];
    classes = new int[size];
    triggers = new int[size];
    sentenceStart = new int[size];
    sentenceEnd = new int[size];
    for (int i = 0; i < size; i++) {
      words[i] = facts[i].word();
      shapes[i] = facts[i].shape();
      dictionary[i] = facts[i].dictionary();
      lists[i] = facts[i].lists();
      clusters[i] = facts[i].cluster();
      classes[i] = facts[i].classes();
    }
    for (int s = 0; s < text.sentenceCount(); s++) {
      for (int i = text.firstWord(s); i < text.firstWord(s + 1); i++) {
        sentenceStart[i] = text.firstWord(s);
        sentenceEnd[i] = text.firstWord(s + 1);
      }
    }
    markGazetteer(matches);
    markKnown();
    markTriggers();
    others = new OtherPlaces(text);
  }

  private void markGazetteer(List<GazetteerMatch> matches) {
    int word = 0;
    for (GazetteerMatch match : matches) {
      while (word < text.size() && text.span(word).end() <= match.span().start()) {
        word++;
      }
      int from = word;
      while (word < text.size() && text.span(word).overlaps(match.span())) {
        boolean last = text.span(word).end() >= match.span().end();
        int place = word == from ? last ? 3 : 0 : last ? 2 : 1;
        gazetteer[word] = 1 + 4 * match.first().kind().ordinal() + place;
        word++;
      }
    }
  }

  /** Marks the names of the editable list, with numbers above those of the gazetteer's kinds. */
  private void markKnown() {
    for (int from = 0; from < text.size(); from++) {
      if (!WordShapes.isCapitalised(text.form(from))
          || !KnownNames.beginsName(text.text(), text.span(from))) {
        continue;
      }
      for (int to = Math.min(sentenceEnd[from], from + KnownNames.LONGEST); to > from; to--) {
        Optional<MentionType> type = KnownNames.type(text, from, to);
        if (type.isPresent()) {
          for (int i = from; i < to; i++) {
            int place = i == from ? to - from == 1 ? 3 : 0 : i == to - 1 ? 2 : 1;
            gazetteer[i] = 1 + 4 * (20 + type.get().ordinal()) + place;
          }
          break;
        }
      }
    }
  }

  /**
   * Marks, in a chain of capitals and linking words, which kind of noun it hangs on: "ministère de
   * la Défense".
   */
  private void markTriggers() {
    int trigger = 0;
    for (int i = 0; i < text.size(); i++) {
      if (sentenceStart[i] == i) {
        trigger = 0;
      }
      triggers[i] = trigger;
      boolean links = (dictionary[i] & 16) != 0 && text.form(i).length() <= 3;
      boolean capital = WordShapes.isCapitalised(text.form(i));
      if (lists[i] != 0) {
        trigger = lists[i] + 1;
      } else if (!links && !capital && (dictionary[i] & 4) == 0) {
        trigger = 0;
      }
    }
  }

  /**
   * Collects the features of a word.
   *
   * @param word its index
   * @param votes what the first pass found, or null in the first pass
   * @param out is cleared first
   */
  public void collect(int word, @Nullable NameVotes votes, FeatureList out) {
    out.clear();
    int from = sentenceStart[word];
    int to = sentenceEnd[word];
    for (int offset = -WordFacts.REACH; offset <= WordFacts.REACH; offset++) {
      int at = word + offset;
      if (at >= from && at < to) {
        facts[at].collect(offset, out);
      } else {
        WordFacts.collectEdge(offset, out);
      }
    }
    addContext(word, out);
    if (votes != null) {
      votes.collect(word, from, to, out);
    }
  }

  /**
   * Collects only those features that hang on more than one word, or on where the words stand;
   * {@code out} is cleared first.
   */
  void collectContext(int word, FeatureList out) {
    out.clear();
    addContext(word, out);
  }

  private void addContext(int word, FeatureList out) {
    int from = sentenceStart[word];
    int to = sentenceEnd[word];
    for (int offset = -WordFacts.REACH; offset <= WordFacts.REACH; offset++) {
      int at = word + offset;
      out.add(WordFacts.template(offset) + 4, at >= from && at < to ? gazetteer[at] : -1);
    }
    pairs(word, from, to, out);
    place(word, from, to, out);
    others.collect(word, words, out);
  }

  /**
   * Collects only those features that the second pass has more than the first; {@code out} is
   * cleared first.
   */
  void collectVotes(int word, NameVotes votes, FeatureList out) {
    out.clear();
    votes.collect(word, sentenceStart[word], sentenceEnd[word], out);
  }

  private void pairs(int word, int from, int to, FeatureList out) {
    boolean before = word > from;
    boolean after = word + 1 < to;
    int left = before ? words[word - 1] : EDGE;
    int right = after ? words[word + 1] : EDGE;
    int leftShape = before ? shapes[word - 1] : EDGE;
    int rightShape = after ? shapes[word + 1] : EDGE;
    out.add(140, left, words[word]);
    out.add(141, words[word], right);
    out.add(142, left, right);
    out.add(143, leftShape, shapes[word]);
    out.add(144, shapes[word], rightShape);
    out.add(145, Hashes.of(0, leftShape, shapes[word]), rightShape);
    out.add(146, left, shapes[word]);
    out.add(147, right, shapes[word]);
    out.add(148, before ? lists[word - 1] : -1, shapes[word]);
    out.add(149, before ? clusters[word - 1] : -1, clusters[word]);
    out.add(150, clusters[word], after ? clusters[word + 1] : -1);
    out.add(151, gazetteer[word], shapes[word]);
    out.add(153, triggers[word], shapes[word]);
    out.add(154, triggers[word], before ? left : EDGE);
    out.add(
        155,
        gazetteer[word],
        Hashes.of(1, before ? gazetteer[word - 1] : -1, after ? gazetteer[word + 1] : -1));
    out.add(156, word - 1 > from ? words[word - 2] : EDGE, left);
    out.add(157, right, word + 2 < to ? words[word + 2] : EDGE);
    out.add(158, classes[word], Hashes.of(2, shapes[word], before ? classes[word - 1] : -1));
    out.add(159, classes[word], Hashes.of(3, shapes[word], after ? classes[word + 1] : -1));
  }

  private void place(int word, int from, int to, FeatureList out) {
    out.add(160, word == from ? 1 : 0, shapes[word]);
    out.add(161, word == from ? dictionary[word] : -1, shapes[word]);
    boolean bracketed =
        word > from
            && text.form(word - 1).equals("(")
            && word + 1 < to
            && text.form(word + 1).equals(")");
    if (bracketed) {
      out.add(162, shapes[word]);
      out.add(163, Acronyms.stands(text, word, from) ? 1 : 0);
    }
    out.add(164, from == 0 ? 1 : 0, shapes[word]);
    out.add(165, Math.min(to - from, 12));
  }
}

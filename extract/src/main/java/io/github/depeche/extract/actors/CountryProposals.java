package io.github.depeche.extract.actors;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.LinkedHashMultiset;
import com.google.common.collect.Maps;
import com.google.common.collect.Multiset;
import io.github.depeche.document.MentionForm;
import io.github.depeche.document.MentionType;
import io.github.depeche.document.Span;
import io.github.depeche.extract.analysis.Analysis;
import io.github.depeche.extract.analysis.Sentence;
import io.github.depeche.extract.analysis.Token;
import io.github.depeche.extract.coref.Coreference;
import io.github.depeche.extract.gazetteer.Gazetteer;
import io.github.depeche.extract.gazetteer.GazetteerEntry;
import io.github.depeche.extract.gazetteer.GazetteerMatch;
import io.github.depeche.extract.judge.CountryProposal;
import io.github.depeche.extract.judge.CountryProposal.Given;
import io.github.depeche.extract.mentions.Candidate;
import io.github.depeche.extract.mentions.Candidates;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;

/**
 * Which countries and organisations of an article somebody may stand for of whom nothing says so,
 * and what tells for and against each.
 */
final class CountryProposals {

  /** The countries and organisations that are proposed, the most prominent. */
  private static final int MOST = 8;

  /** Shares are told in fifths. */
  private static final int PARTS = 5;

  /** As long as a preposition and an article before a place are. */
  private static final int WORDS = 12;

  private static final Pattern THERE =
      Pattern.compile(
          "(?<!\\p{L})(à|en|au|aux|dans|vers|pour|sur|chez)\\h(la\\h|le\\h|les\\h|l['’])?$");

  /** By so much a name is likelier in one country, in natural logarithms. */
  private static final double[] LEADS = {1, 3, 8};

  /** So many places before somebody are near. */
  private static final int NEAR = 4;

  /** So many on either side are looked at, however long the sentence is. */
  private static final int REACH = 50;

  private final Analysis analysis;
  private final Coreference coreference;
  private final CountryEvidence evidence;
  private final Map<Candidate, Finding> found;
  private final List<Place> places = new ArrayList<>();
  private final List<Candidate> somebodies = new ArrayList<>();
  private final ImmutableList<String> ranked;
  private final ImmutableList<String> codes;
  private final ImmutableMap<String, Long> shares;
  private final Multiset<String> all = LinkedHashMultiset.create();
  private final Multiset<String> title = LinkedHashMultiset.create();
  private final Optional<Place> first;
  private final boolean firstIsThere;
  private final Multiset<String> people = LinkedHashMultiset.create();

  /**
   * Where a country or organisation is named, or somebody of it.
   *
   * @param geographic whether a country or a place in it, or its people
   */
  private record Place(int start, int end, ImmutableSet<String> codes, boolean geographic) {}

  /**
   * @param evidence how much the article speaks of which country
   * @param found for all candidates
   */
  CountryProposals(
      Analysis analysis,
      Candidates candidates,
      Coreference coreference,
      CountryEvidence evidence,
      Map<Candidate, Finding> found) {
    this.analysis = analysis;
    this.coreference = coreference;
    this.evidence = evidence;
    this.found = found;
    for (GazetteerMatch match : candidates.known().matches()) {
      ImmutableSet<String> codes =
          match.entries().stream()
              .map(GazetteerEntry::code)
              .flatMap(Optional::stream)
              .collect(ImmutableSet.toImmutableSet());
      if (!codes.isEmpty()) {
        places.add(new Place(match.span().start(), match.span().end(), codes, isGeographic(match)));
        all.addAll(codes);
        if (match.span().end() <= analysis.sentences().get(0).span().end()) {
          title.addAll(codes);
        }
      }
    }
    this.first = places.stream().filter(Place::geographic).findFirst();
    this.firstIsThere = first.filter(place -> isThere(place.start())).isPresent();
    this.ranked = ImmutableList.copyOf(evidence.ranked());
    Set<String> proposed = new LinkedHashSet<>(ranked);
    for (Candidate candidate : candidates.all()) {
      Finding finding = found.getOrDefault(candidate, Finding.NOTHING);
      if (!finding.isEmpty() && !finding.assumed()) {
        proposed.addAll(finding.codes());
        if (isSomebody(candidate)) {
          somebodies.add(candidate);
          people.addAll(finding.codes());
        }
      }
    }
    somebodies.sort(Comparator.comparingInt(somebody -> somebody.span().end()));
    this.codes = proposed.stream().limit(MOST).collect(ImmutableList.toImmutableList());
    this.shares = Maps.toMap(codes, code -> Math.round(PARTS * evidence.share(code)));
  }

  /** Returns whether something is there or goes there ("arrêté à Chypre"). */
  private boolean isThere(int at) {
    return THERE.matcher(analysis.text().substring(Math.max(0, at - WORDS), at)).find();
  }

  private static boolean isGeographic(GazetteerMatch match) {
    return switch (match.first().kind()) {
      case COUNTRY, CAPITAL, DEMONYM, PLACE -> true;
      case ORGANISATION, INSTITUTION, REGION, PRESS, PERSON, ARMED_GROUP -> false;
    };
  }

  private static boolean isSomebody(Candidate candidate) {
    MentionType type = candidate.type();
    return type == MentionType.PERSON
        || type == MentionType.ROLE
        || type == MentionType.ORGANIZATION;
  }

  /** Returns a proposal for each country and organisation, and one for none. */
  List<CountryProposal> of(Candidate candidate) {
    Finding given = found.getOrDefault(candidate, Finding.NOTHING);
    Around around = new Around(candidate);
    Origin origin = new Origin(coreference.representative(candidate));
    ImmutableList<String> of = describe(candidate);
    List<CountryProposal> proposals = new ArrayList<>();
    proposals.add(
        new CountryProposal(
            candidate,
            Optional.empty(),
            given.isEmpty() ? Given.SAME : Given.OTHER,
            of,
            withoutCode(candidate)));
    for (String code : codes) {
      Given stands =
          given.codes().contains(code) ? Given.SAME : given.isEmpty() ? Given.NONE : Given.OTHER;
      proposals.add(
          new CountryProposal(
              candidate,
              Optional.of(code),
              stands,
              of,
              ImmutableList.<String>builder()
                  .addAll(around.clues(code))
                  .add(origin.clue(code))
                  .build()));
    }
    return proposals;
  }

  private ImmutableList<String> describe(Candidate candidate) {
    Token head = head(candidate);
    Candidate end = coreference.representative(candidate);
    String kind = candidate.type().label() + ' ' + candidate.form().label() + ' ';
    return ImmutableList.of(
        "lemma " + head.lemma(),
        kind + determiner(candidate),
        kind + head.morphology().number().name(),
        kind
            + (end.equals(candidate)
                ? "alone"
                : "is " + end.type().label() + ' ' + end.form().label()),
        "countries " + Math.min(4, ranked.size()));
  }

  private ImmutableList<String> withoutCode(Candidate candidate) {
    Sentence sentence = sentence(candidate);
    Token head = head(candidate);
    ImmutableList.Builder<String> clues = ImmutableList.builder();
    clues.add("lemma " + head.lemma() + ' ' + determiner(candidate));
    clues.add("first sentence " + (candidate.sentence() == 0));
    clues.add("relation " + head.relation());
    sentence.head(head).ifPresent(governor -> clues.add("governor " + governor.lemma()));
    for (Token child : sentence.children(head)) {
      clues.add("child " + child.relation() + ' ' + child.lemma());
    }
    return clues.build();
  }

  private String determiner(Candidate candidate) {
    return sentence(candidate).children(head(candidate), "det").stream()
        .findFirst()
        .map(Token::lemma)
        .orElse("-");
  }

  private Token head(Candidate candidate) {
    return sentence(candidate).token(candidate.head());
  }

  private Sentence sentence(Candidate candidate) {
    return analysis.sentences().get(candidate.sentence());
  }

  /** How much likelier than in any other of the proposed countries a person's name is in one. */
  private final class Origin {

    private final ImmutableMap<String, Double> likelihoods;

    Origin(Candidate candidate) {
      String name = candidate.span().in(analysis.text());
      this.likelihoods =
          candidate.type() == MentionType.PERSON && candidate.form() == MentionForm.NAME
              ? Maps.toMap(codes, code -> Gazetteer.standard().origins().likelihood(name, code))
              : ImmutableMap.of();
    }

    String clue(String code) {
      double others =
          likelihoods.entrySet().stream()
              .filter(other -> !other.getKey().equals(code))
              .mapToDouble(Map.Entry::getValue)
              .max()
              .orElse(0);
      return "origin "
          + Optional.ofNullable(likelihoods.get(code))
              .map(there -> String.valueOf(step(there - others)))
              .orElse("-");
    }

    /** How many of {@link #LEADS} a lead is above, less those that its opposite is above. */
    private static int step(double lead) {
      int step = 0;
      for (double limit : LEADS) {
        step += lead > limit ? 1 : lead < -limit ? -1 : 0;
      }
      return step;
    }
  }

  /** Which countries and organisations stand where around a candidate, and how often. */
  private final class Around {

    private final Candidate candidate;
    private final Multiset<String> before = LinkedHashMultiset.create();
    private final Multiset<String> behind = LinkedHashMultiset.create();
    private final Multiset<String> sentenceBefore = LinkedHashMultiset.create();
    private final Multiset<String> near = LinkedHashMultiset.create();
    private ImmutableSet<String> last = ImmutableSet.of();
    private ImmutableSet<String> next = ImmutableSet.of();
    private final Optional<Candidate> somebody;

    Around(Candidate candidate) {
      this.candidate = candidate;
      int at = candidate.span().start();
      Span own = sentence(candidate).span();
      Span previous = analysis.sentences().get(Math.max(0, candidate.sentence() - 1)).span();
      int here = firstFrom(places, Place::start, at);
      int from = Math.max(0, here - REACH);
      int to = Math.min(places.size(), here + REACH);
      for (int i = here - 1; i >= from && places.get(i).start() >= previous.start(); i--) {
        (places.get(i).start() >= own.start() ? before : sentenceBefore)
            .addAll(places.get(i).codes());
      }
      for (int i = here; i < to && places.get(i).end() <= own.end(); i++) {
        behind.addAll(places.get(i).codes());
        boolean follows = places.get(i).start() >= candidate.span().end();
        if (follows && next.isEmpty() && places.get(i).geographic()) {
          next = places.get(i).codes();
        }
      }
      for (int i = here - 1; i >= Math.max(0, here - NEAR); i--) {
        near.addAll(places.get(i).codes());
        last = last.isEmpty() && places.get(i).geographic() ? places.get(i).codes() : last;
      }
      int known = firstFrom(somebodies, other -> other.span().end(), at + 1);
      this.somebody = known == 0 ? Optional.empty() : Optional.of(somebodies.get(known - 1));
    }

    ImmutableList<String> clues(String code) {
      boolean dominant = !ranked.isEmpty() && ranked.get(0).equals(code);
      boolean marked = evidence.isMarked(code);
      boolean isFirst = first.filter(place -> place.codes().contains(code)).isPresent();
      ImmutableList.Builder<String> clues = ImmutableList.builder();
      clues.add("rank " + ranked.indexOf(code));
      clues.add("share " + shares.get(code));
      clues.add("marked " + marked);
      clues.add("dominant " + dominant);
      clues.add("first " + isFirst + firstIsThere);
      clues.add("last " + last.contains(code));
      clues.add("next " + next.contains(code));
      clues.add("all " + dominant + marked + isFirst + last.contains(code) + next.contains(code));
      clues.add("somebody " + somebody.map(other -> somebody(other, code)).orElse("-"));
      clues.add("sentence " + some(before, code) + some(behind, code));
      clues.add("sentence before " + some(sentenceBefore, code));
      clues.add("near " + some(near, code));
      clues.add("title " + some(title, code));
      clues.add("part " + PARTS * all.count(code) / Math.max(1, all.size()));
      clues.add("people " + PARTS * people.count(code) / Math.max(1, people.size()));
      clues.add("country " + ranked.contains(code));
      clues.add("lemma " + head(candidate).lemma() + ' ' + dominant);
      return clues.build();
    }

    private String somebody(Candidate other, String code) {
      return found.getOrDefault(other, Finding.NOTHING).codes().contains(code)
          + " "
          + (other.sentence() == candidate.sentence());
    }

    private static int some(Multiset<String> in, String code) {
      return Math.min(2, in.count(code));
    }
  }

  /** Returns the index of the first whose value is at least as great. */
  private static <T> int firstFrom(List<T> sorted, ToIntFunction<T> value, int least) {
    int from = 0;
    int to = sorted.size();
    while (from < to) {
      int middle = (from + to) >>> 1;
      if (value.applyAsInt(sorted.get(middle)) < least) {
        from = middle + 1;
      } else {
        to = middle;
      }
    }
    return from;
  }
}

package io.github.depeche.extract.coref;

import com.google.common.collect.HashBasedTable;
import com.google.common.collect.Table;
import io.github.depeche.document.Span;
import io.github.depeche.extract.analysis.Morphology;
import io.github.depeche.extract.analysis.Token;
import io.github.depeche.extract.analysis.Upos;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Finds those whom a plural stands for when they are enumerated: behind it ("quatorze pays ont été
 * élus : l'Afrique du Sud, le Brésil …", "trois pays (France, Italie et Espagne)"), near it in the
 * number that it tells ("les six pays"), or, after a title that does not tell it ("divers pays
 * arabes rompent …"), in the first sentences.
 */
final class Enumerations {

  private static final List<String> NUMBERS =
      List.of(
          "zéro",
          "un",
          "deux",
          "trois",
          "quatre",
          "cinq",
          "six",
          "sept",
          "huit",
          "neuf",
          "dix",
          "onze",
          "douze",
          "treize",
          "quatorze",
          "quinze",
          "seize",
          "dix-sept",
          "dix-huit",
          "dix-neuf",
          "vingt");

  /** What an enumeration stands behind. */
  private static final Set<String> MARKS = Set.of(":", "(", "–", "—");

  /** How many words stand between such a mark and the first that is enumerated. */
  private static final int NEAR = 3;

  /** Fewer of a number are found otherwise, fewer of no number are not all. */
  private static final int LEAST = 3;

  /** How many sentences back, and on, those of a number are looked for. */
  private static final int BACK = 4;

  private static final int ON = 2;

  private final Referents referents;
  private final BiPredicate<Referent, Referent> same;

  /** By sentence and kind, so that a text full of plurals is not read for each of them. */
  private final Table<Integer, Predicate<Referent>, List<List<Referent>>> known =
      HashBasedTable.create();

  /**
   * @param same whether two are the same
   */
  Enumerations(Referents referents, BiPredicate<Referent, Referent> same) {
    this.referents = referents;
    this.same = same;
  }

  /**
   * Returns who is enumerated, at least two, or nothing if nobody is.
   *
   * @param kind what they are; of one kind always the same object
   */
  List<Referent> members(Referent plural, Predicate<Referent> kind) {
    if (plural.head().morphology().number() == Morphology.Number.SINGULAR) {
      return List.of();
    }
    int number = number(plural);
    List<Referent> behind = behind(plural, kind);
    if (behind.size() >= 2 && (number == 0 || number == behind.size())) {
      return behind;
    }
    int here = plural.sentence().index();
    if (number >= LEAST) {
      return IntStream.concat(
              IntStream.rangeClosed(0, BACK).map(back -> here - back),
              IntStream.rangeClosed(1, ON).map(on -> here + on))
          .mapToObj(sentence -> series(sentence, plural, kind))
          .flatMap(List::stream)
          .filter(series -> series.size() == number)
          .findFirst()
          .orElse(List.of());
    }
    boolean title =
        here == 0 && number == 0 && !plural.isDefinite() && Words.PARTIES.contains(plural.lemma());
    return !title
        ? List.of()
        : IntStream.rangeClosed(1, ON)
            .mapToObj(sentence -> series(sentence, plural, kind))
            .flatMap(List::stream)
            .filter(series -> series.size() >= LEAST)
            .findFirst()
            .orElse(List.of());
  }

  /** Returns how many a plural says that there are, 0 if it does not. */
  static int number(Referent plural) {
    for (Token child : plural.sentence().children(plural.head(), "nummod")) {
      String form = child.form().toLowerCase(Locale.ROOT);
      if (form.matches("\\d{1,3}")) {
        return Integer.parseInt(form);
      }
      return Math.max(0, NUMBERS.indexOf(form));
    }
    return 0;
  }

  /** Returns the first series behind a mark behind the plural. */
  private List<Referent> behind(Referent plural, Predicate<Referent> kind) {
    Optional<Token> mark =
        plural.sentence().tokens().stream()
            .filter(token -> token.index() > plural.head().index())
            .filter(token -> MARKS.contains(token.form()))
            .findFirst();
    if (mark.isEmpty()) {
      return List.of();
    }
    return series(plural.sentence().index(), plural, kind).stream()
        .filter(
            series -> {
              int between = series.get(0).candidate().head() - mark.get().index();
              return between > 0 && between <= NEAR;
            })
        .findFirst()
        .orElse(List.of());
  }

  /** Returns those of a sentence that stand together, series by series, but not in the plural. */
  private List<List<Referent>> series(int sentence, Referent plural, Predicate<Referent> kind) {
    List<List<Referent>> all = known.get(sentence, kind);
    if (all == null) {
      all = series(sentence, kind);
      known.put(sentence, kind, all);
    }
    Span span = plural.candidate().span();
    return all.stream()
        .filter(series -> series.stream().noneMatch(one -> one.candidate().span().overlaps(span)))
        .toList();
  }

  private List<List<Referent>> series(int sentence, Predicate<Referent> kind) {
    List<List<Referent>> all = new ArrayList<>();
    List<Referent> series = new ArrayList<>();
    for (Referent other : referents.inSentence(sentence)) {
      if (!kind.test(other)) {
        continue;
      }
      Referent last = series.isEmpty() ? null : series.get(series.size() - 1);
      if (last != null && last.candidate().span().contains(other.candidate().span())) {
        continue;
      }
      if (last != null && !follows(last, other)) {
        all.add(series);
        series = new ArrayList<>();
      }
      if (series.stream().noneMatch(known -> same.test(known, other))) {
        series.add(other);
      }
    }
    if (!series.isEmpty()) {
      all.add(series);
    }
    return all;
  }

  /** Returns whether no more than a comma or "et", articles and prepositions stand between two. */
  private static boolean follows(Referent first, Referent second) {
    int from = first.candidate().span().end();
    int to = second.candidate().span().start();
    boolean joined = false;
    for (Token token : first.sentence().tokensIn(from, Math.max(from, to))) {
      boolean joins =
          switch (token.form()) {
            case ",", ";", "et", "ou", "-", "–" -> true;
            default -> false;
          };
      if (!joins && token.upos() != Upos.DET && token.upos() != Upos.ADP) {
        return false;
      }
      joined |= joins;
    }
    return joined;
  }
}

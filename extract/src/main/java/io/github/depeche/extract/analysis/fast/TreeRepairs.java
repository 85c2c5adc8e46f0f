package io.github.depeche.extract.analysis.fast;

import io.github.depeche.extract.analysis.Upos;
import io.github.depeche.extract.analysis.fast.model.Tag;
import io.github.depeche.extract.analysis.fast.model.WordForm;
import io.github.depeche.extract.words.FunctionWords;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/**
 * Mends what a parser that goes from left to right without looking at relations gets wrong again
 * and again in news: a verb with two subjects, or two objects. What the second one (or the first)
 * really is shows in its own words: a topic before a colon, an apposition between commas, a further
 * coordinated subject, a pronoun that is an object, a phrase with a preposition, or the antecedent
 * of a relative clause.
 */
final class TreeRepairs {

  private static final Tag[] TAGS = Tag.values();
  private static final int NONE = -1;
  private static final Set<String> RELATIVES =
      Set.of("qui", "dont", "où", "lequel", "laquelle", "lesquels", "lesquelles");
  private static final Set<String> OBJECTS =
      Set.of("le", "la", "l'", "l’", "les", "me", "m'", "te", "t'", "nous", "vous");
  private static final Set<String> INVERTED =
      Set.of("je", "tu", "il", "elle", "on", "ils", "elles", "ce");
  private static final Set<String> INDIRECT = Set.of("lui", "leur");

  private final WordForm[] forms;
  private final int[] tags;
  private final int[] heads;
  private final String[] relations;

  /** By word: the first and the last word of what hangs on it. */
  private final int[] first;

  private final int[] last;

  private TreeRepairs(WordForm[] forms, int[] tags, int[] heads, String[] relations) {
    this.forms = forms;
    this.tags = tags;
    this.heads = heads;
    this.relations = relations;
    this.first = new int[heads.length];
    this.last = new int[heads.length];
    extents();
  }

  /**
   * Changes heads and relations in place.
   *
   * @param heads by word; of one word it is the number of words
   * @param relations by word
   */
  static void apply(WordForm[] forms, int[] tags, int[] heads, String[] relations) {
    new TreeRepairs(forms, tags, heads, relations).run();
  }

  private void run() {
    invertedSubjects();
    clitics();
    restrictions();
    subjects();
    leadingParticiples();
    objects();
  }

  /**
   * "a-t-il affirmé", "Paris a-t-il signé": a pronoun behind a hyphen that can only be a subject.
   */
  private void invertedSubjects() {
    for (int i = 0; i < heads.length; i++) {
      String form = form(i);
      if (form.startsWith("-")
          && INVERTED.contains(form.substring(form.lastIndexOf('-') + 1))
          && heads[i] < heads.length) {
        relations[i] = hasSubjectBefore(i) ? "expl:subj" : "nsubj";
      }
    }
  }

  /** "et s'est félicité", "et l'ont abattu": such a pronoun before its verb is no subject. */
  private void clitics() {
    for (int i = 0; i + 1 < heads.length; i++) {
      boolean reflexive = FunctionWords.REFLEXIVE.contains(form(i));
      if (isSubject(i)
          && tags[i] == Tag.PRON.ordinal()
          && heads[i] < heads.length
          && (reflexive || isOnlyObject(i) && isBeforeVerb(i, heads[i]))) {
        relations[i] = reflexive ? "expl:comp" : "obj";
      }
    }
  }

  /** "le", "l'", "me": "nous" and "vous" can be a subject too, and so can "l'on". */
  private boolean isOnlyObject(int i) {
    return OBJECTS.contains(form(i)) && !form(i).endsWith("ous") && !form(i + 1).equals("on");
  }

  /**
   * "Reçu mardi, le président a promis": what stands between a participle without auxiliary and the
   * verb that it hangs on is the verb's subject.
   */
  private void leadingParticiples() {
    for (int i = 0; i < heads.length; i++) {
      int participle = heads[i];
      if (!isSubject(i) || participle >= i || tags[participle] != Tag.VERB_PAST.ordinal()) {
        continue;
      }
      int verb = heads[participle];
      boolean between = verb < heads.length && verb > last[i] && isVerbal(verb);
      if (between
          && !hasChild(participle, "aux:tense")
          && !hasChild(participle, "aux:pass")
          && !hasSubject(verb)
          && isComma(first[i] - 1, heads.length)) {
        attach(i, verb, hasChild(verb, "aux:pass") ? "nsubj:pass" : "nsubj");
      }
    }
  }

  /** "n'a rencontré que le roi": behind "ne … que" stands what the verb would have without it. */
  private void restrictions() {
    for (int i = 0; i < heads.length; i++) {
      boolean noun = tags[i] == Tag.NOUN.ordinal() || tags[i] == Tag.PROPN.ordinal();
      if (noun
          && relations[i].equals("ccomp")
          && heads[i] < i
          && !hasChild(i, "cop")
          && !hasSubject(i)
          && hasWord(i, FunctionWords.QUE)
          && hasWord(heads[i], FunctionWords.NE)) {
        relations[i] = "obj";
      }
    }
  }

  private boolean hasWord(int head, Set<String> words) {
    for (int i = first[head]; i < head; i++) {
      if (heads[i] == head && words.contains(form(i))) {
        return true;
      }
    }
    return false;
  }

  private boolean hasSubjectBefore(int pronoun) {
    for (int i = first[heads[pronoun]]; i < pronoun; i++) {
      if (heads[i] == heads[pronoun] && isSubject(i)) {
        return true;
      }
    }
    return false;
  }

  /**
   * "un avion et deux avions": a second object with a conjunction is coordinated with the first.
   */
  private void objects() {
    int[] object = new int[heads.length + 1];
    Arrays.fill(object, NONE);
    for (int i = 0; i < heads.length; i++) {
      if (relations[i].equals("obj") && tags[i] != Tag.PRON.ordinal()) {
        int before = object[heads[i]];
        if (before != NONE && before > heads[i] && hasChild(i, "cc")) {
          attach(i, before, "conj");
        } else {
          object[heads[i]] = i;
        }
      }
    }
  }

  private void subjects() {
    int[] subject = new int[heads.length + 1];
    Arrays.fill(subject, NONE);
    for (int i = 0; i < heads.length; i++) {
      if (isSubject(i)) {
        int before = subject[heads[i]];
        if (before == NONE) {
          subject[heads[i]] = i;
        } else if (isSubject(before) && heads[before] == heads[i]) {
          subject[heads[i]] = mend(before, i);
        }
      }
    }
  }

  /** Returns which of two subjects of one verb is one, after the other was given its place. */
  private int mend(int a, int b) {
    int verb = heads[a];
    if (b < verb && isTopic(a, b)) {
      relations[a] = "dislocated";
      return b;
    }
    if (isObjectPronoun(b, verb)) {
      relations[b] = INDIRECT.contains(form(b)) ? "iobj" : "obj";
      return a;
    }
    if (hasPreposition(a)) {
      relations[a] = "obl:mod";
      return b;
    }
    if (hasPreposition(b)) {
      relations[b] = "obl:mod";
      return a;
    }
    if (b < verb && relative(a, verb)) {
      return b;
    }
    if (b < verb && hasChild(b, "cc")) {
      attach(b, a, "conj");
    } else if (b < verb && isBetweenCommas(a, b, verb)) {
      attach(b, a, "appos");
    }
    return a;
  }

  /** "Syrie : 126 personnes périssent": the first stands alone before a colon. */
  private boolean isTopic(int a, int b) {
    for (int i = a + 1; i < b; i++) {
      if (forms[i].text().equals(":")) {
        return true;
      }
      if (tags[i] == Tag.VERB.ordinal() || tags[i] == Tag.AUX.ordinal()) {
        return false;
      }
    }
    return false;
  }

  /** "Des combats les ont opposés": a pronoun just before the verb or its auxiliary. */
  private boolean isObjectPronoun(int b, int verb) {
    boolean pronoun = OBJECTS.contains(form(b)) || INDIRECT.contains(form(b));
    if (!pronoun || tags[b] != Tag.PRON.ordinal() || b > verb) {
      return false;
    }
    return isBeforeVerb(b, verb);
  }

  /** Whether only other pronouns stand between a pronoun and its verb or that one's auxiliary. */
  private boolean isBeforeVerb(int b, int verb) {
    int next = b + 1;
    while (next < verb
        && (tags[next] == Tag.PRON.ordinal()
            || form(next).equals("y")
            || form(next).equals("en"))) {
      next++;
    }
    return b < verb && (next == verb || heads[next] == verb && TAGS[tags[next]].upos() == Upos.AUX);
  }

  /** "Selon l'armée, …": "de" apart, which may be an article. */
  private boolean hasPreposition(int i) {
    for (int k = first[i]; k < i; k++) {
      if (heads[k] == i && relations[k].equals("case")) {
        String form = form(k);
        return !form.equals("de") && !form.startsWith("d'") && !form.startsWith("d’");
      }
    }
    return false;
  }

  /** "un village proche, a été touchée": commas on both sides of a noun phrase. */
  private boolean isBetweenCommas(int a, int b, int verb) {
    boolean nominal = tags[b] == Tag.NOUN.ordinal() || tags[b] == Tag.PROPN.ordinal();
    return nominal
        && a < first[b]
        && isComma(first[b] - 1, first[b])
        && isComma(last[b], last[b] + 1)
        && last[b] < verb;
  }

  /** Whether one of two neighbours is a comma. */
  private boolean isComma(int i, int j) {
    return i >= 0 && forms[i].text().equals(",") || j < heads.length && forms[j].text().equals(",");
  }

  /**
   * "La crise, qui secoue le pays, trouve …": the clause hangs on its antecedent, and that on the
   * verb after it.
   */
  private boolean relative(int antecedent, int verb) {
    int pronoun = relativePronoun(antecedent);
    int main = heads[verb] > verb && heads[verb] < heads.length ? heads[verb] : following(verb);
    if (pronoun == NONE || pronoun > verb || main == NONE || !isVerbal(main)) {
      return false;
    }
    if (heads[main] == verb) {
      attach(main, heads[verb], relations[verb]);
      for (int i = 0; i < heads.length; i++) {
        if (heads[i] == verb && (i < first[antecedent] || i > main)) {
          heads[i] = main;
        }
      }
    }
    attach(antecedent, main, hasChild(main, "aux:pass") ? "nsubj:pass" : "nsubj");
    attach(verb, antecedent, "acl:relcl");
    return true;
  }

  /** The relative pronoun right after a phrase, a comma and a preposition apart, or none. */
  private int relativePronoun(int antecedent) {
    int i = last[antecedent] + 1;
    if (i < heads.length && forms[i].text().equals(",")) {
      i++;
    }
    if (i < heads.length && tags[i] == Tag.ADP.ordinal()) {
      i++;
    }
    return i < heads.length && RELATIVES.contains(form(i)) ? i : NONE;
  }

  /**
   * A verb after {@code verb} that was taken for coordinated with it, but has neither conjunction
   * nor subject, or none.
   */
  private int following(int verb) {
    for (int i = verb + 1; i <= last[verb]; i++) {
      boolean clause =
          relations[i].equals("conj")
              || relations[i].equals("parataxis")
              || relations[i].equals("ccomp");
      if (heads[i] == verb && clause && isVerbal(i)) {
        return hasChild(i, "cc") || hasChild(i, "mark") || hasSubject(i) ? NONE : i;
      }
    }
    return NONE;
  }

  private boolean isVerbal(int i) {
    return tags[i] == Tag.VERB.ordinal()
        || hasChild(i, "cop")
        || tags[i] == Tag.VERB_PAST.ordinal()
            && (hasChild(i, "aux:tense") || hasChild(i, "aux:pass"));
  }

  private void attach(int word, int head, String relation) {
    heads[word] = head;
    relations[word] = relation;
  }

  private boolean isSubject(int i) {
    return relations[i].equals("nsubj") || relations[i].equals("nsubj:pass");
  }

  private boolean hasSubject(int i) {
    return hasChild(i, "nsubj") || hasChild(i, "nsubj:pass");
  }

  private boolean hasChild(int head, String relation) {
    for (int i = first[head]; i <= last[head]; i++) {
      if (heads[i] == head && relations[i].equals(relation)) {
        return true;
      }
    }
    return false;
  }

  private String form(int i) {
    return forms[i].text().toLowerCase(Locale.ROOT);
  }

  /** Each word widens the extent of all above it; trees are shallow. */
  private void extents() {
    for (int i = 0; i < heads.length; i++) {
      first[i] = i;
      last[i] = i;
    }
    for (int i = 0; i < heads.length; i++) {
      int up = heads[i];
      while (up < heads.length && (first[up] > i || last[up] < i)) {
        first[up] = Math.min(first[up], i);
        last[up] = Math.max(last[up], i);
        up = heads[up];
      }
    }
  }
}

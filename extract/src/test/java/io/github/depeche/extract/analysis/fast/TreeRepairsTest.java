package io.github.depeche.extract.analysis.fast;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.depeche.extract.analysis.Lexicon;
import io.github.depeche.extract.analysis.fast.model.Tag;
import io.github.depeche.extract.analysis.fast.model.Vocabulary;
import io.github.depeche.extract.analysis.fast.model.WordForm;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Trees are written as words, each with tag, number of the head from 1 (0 for the root) and
 * relation.
 */
class TreeRepairsTest {

  private static final Vocabulary VOCABULARY = new Vocabulary(Lexicon.french());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        // A topic before a colon.
        "Mali/PROPN/4/nsubj :/PUNCT/4/punct Paris/PROPN/4/nsubj proteste/VERB/0/root | 1/4/dislocated",
        // A pronoun that is an object.
        "combats/NOUN/4/nsubj les/PRON/4/nsubj ont/AUX/4/aux:tense opposés/VERB_PAST/0/root | 2/4/obj",
        // A reflexive pronoun, which is never a subject.
        "signe/VERB/0/root et/CCONJ/4/cc s’/PRON/4/nsubj engage/VERB/1/conj | 3/4/expl:comp",
        // A phrase with a preposition.
        "Selon/ADP/2/case elle/NOUN/4/nsubj il/PRON/4/nsubj part/VERB/0/root | 2/4/obl:mod",
        // An apposition between commas.
        "Kara/PROPN/5/nsubj ,/PUNCT/3/punct village/NOUN/5/nsubj ,/PUNCT/3/punct brûle/VERB/0/root | 3/1/appos",
        // A further coordinated subject.
        "Kara/PROPN/4/nsubj et/CCONJ/3/cc Lomé/PROPN/4/nsubj brûlent/VERB/0/root | 3/1/conj",
        // The antecedent of a relative clause, before a verb taken for coordinated, and before one
        // that governs the clause.
        "crise/NOUN/3/nsubj qui/PRON/3/nsubj secoue/VERB/0/root trouve/VERB/3/conj fin/NOUN/4/obj"
            + " | 1/4/nsubj 3/1/acl:relcl 4/0/root",
        "député/NOUN/4/nsubj dont/PRON/3/nmod frère/NOUN/4/nsubj siège/VERB/5/advcl dénonce/VERB/0/root"
            + " | 1/5/nsubj 4/1/acl:relcl",
        // A further coordinated object.
        "laisse/VERB/0/root avion/NOUN/1/obj et/CCONJ/4/cc char/NOUN/1/obj | 4/2/conj",
        // A pronoun behind a hyphen: a subject, or an expletive where there is one.
        "affirme/VERB/0/root -t-il/PRON/1/obj | 2/1/nsubj",
        "Paris/PROPN/2/nsubj signe/VERB/0/root -t-il/PRON/2/obj | 3/2/expl:subj",
        "dis/VERB/0/root -le/PRON/1/obj | ``",
        // Behind "ne … que" stands an object, but not where it is a clause.
        "n'/ADV/2/advmod voit/VERB/0/root que/SCONJ/5/mark le/DET/5/det roi/NOUN/2/ccomp | 5/2/obj",
        "voit/VERB/0/root que/SCONJ/4/mark le/DET/4/det roi/NOUN/1/ccomp | ``",
        "ne/ADV/2/advmod dit/VERB/0/root que/SCONJ/6/mark Jean/PROPN/6/nsubj est/AUX/6/cop roi/NOUN/2/ccomp"
            + " | ``",
        // A pronoun before its verb that is no subject; "nous" can be one.
        "s'/PRON/3/nsubj est/AUX/3/aux:tense engagé/VERB_PAST/0/root | 1/3/expl:comp",
        "l'/PRON/3/nsubj ont/AUX/3/aux:tense abattu/VERB_PAST/0/root | 1/3/obj",
        "nous/PRON/2/nsubj voulons/VERB/0/root | ``",
        // The subject behind a participle at the beginning is that of the verb after it.
        "Reçu/VERB_PAST/5/advcl mardi/NOUN/1/obl:mod ,/PUNCT/1/punct Li/PROPN/1/nsubj:pass promet/VERB/0/root"
            + " | 4/5/nsubj",
        // Nothing to mend: one subject; two verbs; a coordinated verb with its own conjunction.
        "Paris/PROPN/2/nsubj proteste/VERB/0/root | ``",
        "crise/NOUN/3/nsubj qui/PRON/3/nsubj secoue/VERB/0/root et/CCONJ/5/cc trouve/VERB/3/conj | ``"
      })
  void mends(String tree, String changes) {
    String[] words = tree.split(" ");
    int n = words.length;
    WordForm[] forms =
        Arrays.stream(words)
            .map(word -> VOCABULARY.get(word.split("/")[0]))
            .toArray(WordForm[]::new);
    int[] tags =
        Arrays.stream(words).mapToInt(word -> Tag.valueOf(word.split("/")[1]).ordinal()).toArray();
    int[] heads = Arrays.stream(words).mapToInt(word -> head(word.split("/")[2], n)).toArray();
    String[] relations =
        Arrays.stream(words).map(word -> word.split("/")[3]).toArray(String[]::new);
    int[] before = heads.clone();
    String[] named = relations.clone();
    TreeRepairs.apply(forms, tags, heads, relations);
    String changed =
        IntStream.range(0, n)
            .filter(i -> heads[i] != before[i] || !relations[i].equals(named[i]))
            .mapToObj(i -> (i + 1) + "/" + (heads[i] == n ? 0 : heads[i] + 1) + "/" + relations[i])
            .collect(Collectors.joining(" "));
    assertThat(changed).isEqualTo(changes);
  }

  private static int head(String field, int length) {
    int head = Integer.parseInt(field);
    return head == 0 ? length : head - 1;
  }
}

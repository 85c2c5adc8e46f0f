package io.github.depeche.train;

import io.github.depeche.extract.analysis.fast.model.Tag;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A sentence of a treebank.
 *
 * @param forms its words
 * @param tags their tags' ordinals
 * @param heads their heads, the number of words for the root
 * @param relations their relations
 * @param written its written words, contractions whole
 * @param contraction by written word, whether it is a contraction
 */
record GoldSentence(
    List<String> forms,
    int[] tags,
    int[] heads,
    List<String> relations,
    List<String> written,
    List<Boolean> contraction) {

  int length() {
    return tags.length;
  }

  /** Collects the words. */
  static final class Builder {
    private final List<String> forms = new ArrayList<>();
    private final List<Tag> tags = new ArrayList<>();
    private final List<Integer> heads = new ArrayList<>();
    private final List<String> relations = new ArrayList<>();
    private final List<String> written = new ArrayList<>();
    private final List<Boolean> contractions = new ArrayList<>();
    private int contractedTo;

    void contraction(String form, int first, int end) {
      written.add(form);
      contractions.add(true);
      contractedTo = end;
    }

    void word(String form, Tag tag, int head, String relation) {
      if (forms.size() >= contractedTo) {
        written.add(form);
        contractions.add(false);
      }
      forms.add(form);
      tags.add(tag);
      heads.add(head);
      relations.add(relation);
    }

    Optional<GoldSentence> build() {
      int n = forms.size();
      int[] tagArray = tags.stream().mapToInt(Tag::ordinal).toArray();
      int[] headArray = heads.stream().mapToInt(head -> head < 0 ? n : head).toArray();
      return n == 0
          ? Optional.empty()
          : Optional.of(new GoldSentence(forms, tagArray, headArray, relations, written, contractions));
    }
  }
}

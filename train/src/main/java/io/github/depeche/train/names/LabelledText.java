package io.github.depeche.train.names;

import com.google.common.collect.ImmutableList;
import io.github.depeche.extract.mentions.names.NameSpan;
import io.github.depeche.extract.mentions.names.NameText;
import java.util.List;

/**
 * A document with its names marked.
 *
 * @param id of the article
 * @param text its words
 * @param names in text order, without overlaps
 */
public record LabelledText(String id, NameText text, List<NameSpan> names) {

  public LabelledText {
    names = ImmutableList.copyOf(names);
  }
}

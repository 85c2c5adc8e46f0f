package io.github.depeche.train.events;

import com.google.common.collect.ImmutableMap;
import io.github.depeche.document.Document;
import java.util.List;

/**
 * An article in which the events are marked.
 *
 * @param group {@code tuned} if rules were written while looking at its errors, else {@code unseen}
 * @param document its text and events
 * @param arguments of each event whose arguments are marked, by its id
 */
record LabelledArticle(
    String group, Document document, ImmutableMap<String, List<LabelledArgument>> arguments) {}

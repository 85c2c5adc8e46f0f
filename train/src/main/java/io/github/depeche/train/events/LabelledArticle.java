package io.github.depeche.train.events;

import io.github.depeche.document.Document;

/**
 * An article in which the events are marked.
 *
 * @param group {@code tuned} if rules were written while looking at its errors, else {@code unseen}
 * @param document its text and events
 */
record LabelledArticle(String group, Document document) {}

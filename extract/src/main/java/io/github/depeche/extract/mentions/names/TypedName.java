package io.github.depeche.extract.mentions.names;

import io.github.depeche.document.MentionType;
import io.github.depeche.document.Span;

/** A name with its type in the guidelines, over whole tokens of one sentence. */
record TypedName(MentionType type, Span span) {}

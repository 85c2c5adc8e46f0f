package io.github.depeche.extract.judge;

import com.google.common.collect.ImmutableList;
import io.github.depeche.document.EventType;
import io.github.depeche.document.Span;

/**
 * Two events of one type in an article that may tell of one happening.
 *
 * @param type what they are
 * @param earlier the trigger of the first, in UTF-16 units
 * @param later the trigger of the second
 * @param clues what tells for or against it
 */
public record ChainProposal(
    EventType type, Span earlier, Span later, ImmutableList<String> clues) {}

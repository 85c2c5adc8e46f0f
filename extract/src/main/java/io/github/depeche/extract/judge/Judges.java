package io.github.depeche.extract.judge;

import java.util.Optional;

/**
 * Who decides on what the rules find; where one is missing, the rules do.
 *
 * @param triggers says which events to believe
 * @param arguments says who and what takes part in them
 * @param realis says whether they took place
 * @param chains says which of them tell of one happening
 */
public record Judges(
    Optional<TriggerJudge> triggers,
    Optional<ArgumentJudge> arguments,
    Optional<RealisJudge> realis,
    Optional<ChainJudge> chains) {}

package dev.colophon.extractors.internal.result;

import org.jspecify.annotations.Nullable;

/** Binds numbers: tells what speaks for each option. */
interface Chooser {

    /** How much speaks for an option; {@code traits} are the caller's again afterwards. */
    double score(Slot slot, Anchor anchor, Option option, Traits traits);

    /** Is told that all options of a choice were scored. */
    default void close() {}

    /** How probable it is that a number has the measure and the dataset that it was given. */
    double trust(Anchor anchor, @Nullable String metric, @Nullable String dataset, Traits traits);
}

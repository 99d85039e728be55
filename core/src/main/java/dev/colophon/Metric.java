package dev.colophon;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A measure that the paper names.
 *
 * @param name the name: the long form where the text gives both, cleaned of mark-up
 * @param aliases the other spellings in the text
 * @param canonical the measure's standard name where the metric list knows it, else null
 * @param direction which way is better where that is known, else null
 * @param confidence the probability that it is right, in [0, 1]
 * @param source the name of the rule or model that found it
 * @param mentions every place where it is named, title first, in text order
 */
public record Metric(
        String name,
        List<String> aliases,
        @Nullable String canonical,
        @Nullable Direction direction,
        double confidence,
        String source,
        List<Mention> mentions)
        implements Entity {

    /** @throws IllegalArgumentException if the name is empty, there is no mention, or the confidence is not in [0, 1] */
    public Metric {
        aliases = List.copyOf(aliases);
        mentions = List.copyOf(mentions);
        Checks.entity(name, confidence, mentions);
    }
}

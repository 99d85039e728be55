package dev.colophon;

import java.util.List;

/**
 * A model, architecture, algorithm, framework, system, loss, module or procedure that has a name.
 *
 * @param name the name: the long form where the text gives both, cleaned of mark-up
 * @param aliases the other spellings in the text
 * @param role what the paper does with it
 * @param confidence the probability that it is right, in [0, 1]
 * @param source the name of the rule or model that found it
 * @param mentions every place where it is named, title first, in text order
 */
public record Method(
        String name, List<String> aliases, MethodRole role, double confidence, String source, List<Mention> mentions)
        implements Entity {

    /** @throws IllegalArgumentException if the name is empty, there is no mention, or the confidence is not in [0, 1] */
    public Method {
        aliases = List.copyOf(aliases);
        mentions = List.copyOf(mentions);
        Checks.entity(name, confidence, mentions);
    }
}

package dev.colophon;

import java.util.List;

/** The checks that the value types share. */
final class Checks {

    private Checks() {}

    static void entity(String name, double confidence, List<Mention> mentions) {
        if (name.isEmpty()) {
            throw new IllegalArgumentException("an entity needs a name");
        }
        if (mentions.isEmpty()) {
            throw new IllegalArgumentException("the entity \"" + name + "\" needs at least one mention");
        }
        confidence(confidence);
    }

    static void confidence(double confidence) {
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("a confidence lies in [0, 1], not at " + confidence);
        }
    }
}

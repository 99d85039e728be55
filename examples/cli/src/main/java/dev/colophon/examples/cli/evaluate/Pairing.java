package dev.colophon.examples.cli.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;

/**
 * Annotated things, each with the first predicted one that matches it, one to one.
 *
 * @param pairs what was found
 * @param missed annotated, not predicted
 * @param spurious predicted, not annotated
 */
record Pairing<T>(List<Pair<T>> pairs, List<T> missed, List<T> spurious) {

    record Pair<T>(T gold, T predicted) {}

    static <T> Pairing<T> of(List<T> gold, List<T> predicted, BiPredicate<T, T> same) {
        return closestFirst(gold, predicted, List.of(same));
    }

    /** Pairs by the first way of matching as much as it can, then the rest by the next. */
    static <T> Pairing<T> closestFirst(List<T> gold, List<T> predicted, List<BiPredicate<T, T>> ways) {
        List<Pair<T>> pairs = new ArrayList<>();
        List<T> missed = new ArrayList<>(gold);
        List<T> spurious = new ArrayList<>(predicted);
        for (BiPredicate<T, T> same : ways) {
            missed.removeIf(annotated -> {
                int hit = firstMatch(annotated, spurious, same);
                if (hit >= 0) {
                    pairs.add(new Pair<>(annotated, spurious.remove(hit)));
                }
                return hit >= 0;
            });
        }
        return new Pairing<>(pairs, missed, spurious);
    }

    private static <T> int firstMatch(T annotated, List<T> predicted, BiPredicate<T, T> same) {
        for (int i = 0; i < predicted.size(); i++) {
            if (same.test(annotated, predicted.get(i))) {
                return i;
            }
        }
        return -1;
    }
}

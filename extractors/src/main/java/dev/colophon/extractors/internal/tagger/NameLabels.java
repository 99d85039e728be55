package dev.colophon.extractors.internal.tagger;

import dev.colophon.spi.EntityKind;
import java.util.List;

/** The labels of the tokens: outside, or the beginning, inside, last or only token of a name of each kind. */
public final class NameLabels {

    /** Of a token in no name. */
    public static final int OUTSIDE = 0;

    /** How many labels there are. */
    public static final int COUNT = 17;

    /** The kinds in the order of their labels, which is part of a model's form. */
    public static final List<EntityKind> KINDS =
            List.of(EntityKind.METHOD, EntityKind.DATASET, EntityKind.TASK, EntityKind.METRIC);

    private NameLabels() {}

    private static int index(EntityKind kind) {
        return switch (kind) {
            case METHOD -> 0;
            case DATASET -> 1;
            case TASK -> 2;
            case METRIC -> 3;
        };
    }

    /** The label of the first of several tokens. */
    public static int begin(EntityKind kind) {
        return 1 + 4 * index(kind);
    }

    /** The label of a token that is neither first nor last. */
    public static int inside(EntityKind kind) {
        return 2 + 4 * index(kind);
    }

    /** The label of the last of several tokens. */
    public static int last(EntityKind kind) {
        return 3 + 4 * index(kind);
    }

    /** The label of a name of one token. */
    public static int only(EntityKind kind) {
        return 4 + 4 * index(kind);
    }

    static EntityKind kind(int label) {
        return KINDS.get((label - 1) / 4);
    }

    /** Whether a sentence can start with the label. */
    static boolean opens(int label) {
        return label == OUTSIDE || (label - 1) % 4 == 0 || (label - 1) % 4 == 3;
    }

    /** Whether a sentence can end with the label. */
    static boolean closes(int label) {
        return label == OUTSIDE || (label - 1) % 4 >= 2;
    }

    /** Whether the second label can follow the first. */
    static boolean follows(int first, int second) {
        if (closes(first)) {
            return opens(second);
        }
        return !opens(second) && kind(first) == kind(second);
    }
}

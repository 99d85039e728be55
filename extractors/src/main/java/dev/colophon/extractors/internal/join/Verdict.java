package dev.colophon.extractors.internal.join;

import dev.colophon.DatasetRole;
import dev.colophon.EntityRole;
import dev.colophon.MethodRole;
import dev.colophon.extractors.internal.context.NameSpan;
import dev.colophon.extractors.internal.linear.LinearModel;
import dev.colophon.spi.EntityKind;
import dev.colophon.spi.NameMention;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a name is taken for.
 *
 * @param name the name
 * @param kind a method or a dataset, whichever is more probable
 * @param role its role, or null where nobody asked
 * @param confidence how probable the kind is
 */
record Verdict(NameEvidence name, EntityKind kind, @Nullable EntityRole role, double confidence) {

    /** The answers to the question of kinds: neither, a method, a dataset. */
    static final int KINDS = 3;

    /** The answers to the question of roles: neither, the roles of methods, the roles of datasets. */
    static final int ROLES;

    private static final MethodRole[] METHOD_ROLES = MethodRole.values();
    private static final DatasetRole[] DATASET_ROLES = DatasetRole.values();
    private static final int METHOD = 1;
    private static final int DATASET = 2;
    private static final int FIRST_METHOD = 1;
    private static final int FIRST_DATASET = FIRST_METHOD + METHOD_ROLES.length;
    private static final double THRESHOLD = 0.43;

    static {
        ROLES = FIRST_DATASET + DATASET_ROLES.length;
    }

    /** The verdict of the question of kinds alone. */
    static Verdict ofKinds(NameEvidence name, double[] sums) {
        LinearModel.normalize(sums, 0, KINDS);
        return sums[METHOD] >= sums[DATASET]
                ? new Verdict(name, EntityKind.METHOD, null, sums[METHOD])
                : new Verdict(name, EntityKind.DATASET, null, sums[DATASET]);
    }

    /** The verdict of the question of roles: a kind is as probable as its roles together. */
    static Verdict ofRoles(NameEvidence name, double[] sums) {
        LinearModel.normalize(sums, 0, ROLES);
        double method = total(sums, FIRST_METHOD, FIRST_DATASET);
        double dataset = total(sums, FIRST_DATASET, ROLES);
        return method >= dataset
                ? new Verdict(
                        name,
                        EntityKind.METHOD,
                        METHOD_ROLES[best(sums, FIRST_METHOD, FIRST_DATASET)],
                        Math.min(1, method))
                : new Verdict(
                        name,
                        EntityKind.DATASET,
                        DATASET_ROLES[best(sums, FIRST_DATASET, ROLES)],
                        Math.min(1, dataset));
    }

    private static double total(double[] probabilities, int from, int to) {
        double total = 0;
        for (int i = from; i < to; i++) {
            total += probabilities[i];
        }
        return total;
    }

    private static int best(double[] probabilities, int from, int to) {
        int best = from;
        for (int i = from + 1; i < to; i++) {
            best = probabilities[i] > probabilities[best] ? i : best;
        }
        return best - from;
    }

    NameMention claim(NameSpan span) {
        return new NameMention(kind, span.span(), role, name.group().canonical(), confidence, name.source());
    }

    boolean isProbable() {
        return confidence >= THRESHOLD;
    }

    /** The place of the answer: the role's, or where nobody asked for roles the kind's. */
    @SuppressWarnings("EnumOrdinal") // the answers are in the order of the constants
    int answer() {
        if (role instanceof MethodRole method) {
            return FIRST_METHOD + method.ordinal();
        }
        if (role instanceof DatasetRole dataset) {
            return FIRST_DATASET + dataset.ordinal();
        }
        return kind == EntityKind.METHOD ? METHOD : DATASET;
    }

    @Nullable
    String rejection(boolean isFree) {
        if (!isProbable()) {
            return String.format(Locale.ROOT, "its confidence %.3f is below %.2f", confidence, THRESHOLD);
        }
        return isFree ? null : "overlapped by a surer name";
    }
}

package dev.colophon.extractors.internal.tagger;

import dev.colophon.spi.EntityKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Finds the probable spans of a sentence, with their exact probabilities. Immutable. */
final class SpanSearch {

    private static final int LONGEST = 16;
    private static final List<EntityKind> KINDS = NameLabels.KINDS;
    private static final Comparator<TaggedSpan> BEST_FIRST = Comparator.comparingDouble(TaggedSpan::probability)
            .reversed()
            .thenComparingInt(TaggedSpan::first)
            .thenComparingInt(TaggedSpan::end);

    private static final int[] ONLY = KINDS.stream().mapToInt(NameLabels::only).toArray();
    private static final int[] BEGIN =
            KINDS.stream().mapToInt(NameLabels::begin).toArray();

    private final double[] thresholds = new double[KINDS.size()];

    SpanSearch(Map<EntityKind, Double> thresholds) {
        Arrays.setAll(this.thresholds, k -> thresholds.getOrDefault(KINDS.get(k), 1.0));
    }

    /** The spans above their kind's threshold, the more probable of two that overlap. */
    List<TaggedSpan> find(Lattice lattice, int tokens) {
        List<TaggedSpan> spans = all(lattice, tokens);
        return spans.size() > 1 ? withoutOverlaps(spans) : spans;
    }

    /** All spans above their kind's threshold. */
    List<TaggedSpan> all(Lattice lattice, int tokens) {
        List<TaggedSpan> spans = new ArrayList<>();
        for (int token = 0; token < tokens; token++) {
            for (int k = 0; k < thresholds.length; k++) {
                collect(lattice, tokens, token, k, spans);
            }
        }
        return spans;
    }

    private void collect(Lattice lattice, int tokens, int token, int k, List<TaggedSpan> spans) {
        double threshold = thresholds[k];
        double only = lattice.probability(token, ONLY[k]);
        if (only >= threshold) {
            spans.add(new TaggedSpan(KINDS.get(k), token, token + 1, only));
        }
        if (lattice.probability(token, BEGIN[k]) >= threshold) {
            collectFrom(lattice, tokens, token, k, spans);
        }
    }

    /** Collects the spans of several tokens that start at one. */
    private void collectFrom(Lattice lattice, int tokens, int token, int k, List<TaggedSpan> spans) {
        double threshold = thresholds[k];
        EntityKind kind = KINDS.get(k);
        int inside = NameLabels.inside(kind);
        int last = NameLabels.last(kind);
        int label = BEGIN[k];
        double mass = lattice.opening(token, label);
        int end = Math.min(tokens, token + LONGEST);
        for (int next = token + 1; next < end; next++) {
            double probability = lattice.closing(lattice.mass(mass, next - 1, label, last), next, last);
            if (probability >= threshold) {
                spans.add(new TaggedSpan(kind, token, next + 1, probability));
            }
            mass = lattice.mass(mass, next - 1, label, inside);
            label = inside;
            if (lattice.closing(mass, next, label) < threshold) {
                return;
            }
        }
    }

    private static List<TaggedSpan> withoutOverlaps(List<TaggedSpan> spans) {
        spans.sort(BEST_FIRST);
        List<TaggedSpan> kept = new ArrayList<>();
        for (TaggedSpan span : spans) {
            if (kept.stream().noneMatch(other -> span.first() < other.end() && other.first() < span.end())) {
                kept.add(span);
            }
        }
        kept.sort(Comparator.comparingInt(TaggedSpan::first));
        return kept;
    }
}

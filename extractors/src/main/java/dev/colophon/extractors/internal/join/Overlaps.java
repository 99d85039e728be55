package dev.colophon.extractors.internal.join;

import dev.colophon.PaperField;
import dev.colophon.Span;
import dev.colophon.spi.NameMention;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Chooses among claims that overlap. */
final class Overlaps {

    private static final Comparator<NameMention> BEST_FIRST = Comparator.comparingDouble(NameMention::confidence)
            .reversed()
            .thenComparing(claim -> claim.span().field())
            .thenComparingInt(claim -> claim.span().start());

    private Overlaps() {}

    /** The more probable of two claims that overlap; what is taken is marked, so that many claims take no quadratic time. */
    static List<NameMention> withoutAll(List<NameMention> claims) {
        List<NameMention> sorted = new ArrayList<>(claims);
        sorted.sort(BEST_FIRST);
        Map<PaperField, BitSet> taken = new EnumMap<>(PaperField.class);
        List<NameMention> kept = new ArrayList<>();
        for (NameMention claim : sorted) {
            Span span = claim.span();
            BitSet places = taken.computeIfAbsent(span.field(), field -> new BitSet());
            int next = places.nextSetBit(span.start());
            if (next < 0 || next >= span.end()) {
                places.set(span.start(), span.end());
                kept.add(claim);
            }
        }
        return kept;
    }
}

package dev.colophon.extractors.internal.phrase;

import dev.colophon.spi.EntityKind;

/** What a tagger says of a phrase: its strongest claims of each sort over all places of the phrase. */
final class TaggerLevels {

    private static final double SILENCE = 0.004;

    private final EntityKind kind;
    private double same = SILENCE;
    private double longer = SILENCE;
    private double shorter = SILENCE;
    private double other = SILENCE;

    TaggerLevels(Candidate phrase, EntityKind kind) {
        this.kind = kind;
        for (Candidate each = phrase; each != null; each = each.previous()) {
            add(each.sentence().tagged(), each.start(), each.end());
        }
    }

    private void add(TaggedSpans claims, int start, int end) {
        for (int i = claims.firstBeyond(start);
                i < claims.size() && claims.get(i).start() < end;
                i++) {
            if (claims.get(i).overlaps(start, end)) {
                add(claims.get(i), start, end);
            }
        }
    }

    private void add(TaggedSpan claim, int start, int end) {
        if (claim.kind() != kind) {
            other = Math.max(other, claim.probability());
        } else if (claim.start() == start && claim.end() == end) {
            same = Math.max(same, claim.probability());
        } else if (claim.end() - claim.start() > end - start) {
            longer = Math.max(longer, claim.probability());
        } else {
            shorter = Math.max(shorter, claim.probability());
        }
    }

    void addTo(CueSum sum, CueTable table) {
        sum.add(table.level(Scale.TAGGED, Scale.ofTagger(same)));
        sum.add(table.level(Scale.TAGGED_LONGER, Scale.ofTagger(longer)));
        sum.add(table.level(Scale.TAGGED_SHORTER, Scale.ofTagger(shorter)));
        sum.add(table.level(Scale.TAGGED_OTHER, Scale.ofTagger(other)));
    }
}

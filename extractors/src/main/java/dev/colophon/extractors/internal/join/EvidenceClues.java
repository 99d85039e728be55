package dev.colophon.extractors.internal.join;

import dev.colophon.extractors.internal.linear.ClueSink;

/** All clues of a name that tell whether it names a method or a dataset, and what the paper does with it. */
final class EvidenceClues {

    private final SeenNames seen = new SeenNames();

    void add(NameEvidence name, PaperEvidence paper, ClueSink out) {
        name.group().clues().forEach(out::add);
        TaggerClues.add(name, out);
        name.spans().stream().limit(PlaceClues.MOST_PLACES).forEach(span -> PlaceClues.add(span, out));
        paper.add(name, out);
        seen.add(name, out);
    }
}

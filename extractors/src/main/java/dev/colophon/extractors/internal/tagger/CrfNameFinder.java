package dev.colophon.extractors.internal.tagger;

import dev.colophon.PaperField;
import dev.colophon.Span;
import dev.colophon.spi.EntityKind;
import dev.colophon.spi.LinkFindings;
import dev.colophon.spi.NameFinder;
import dev.colophon.spi.NameMention;
import dev.colophon.text.PaperText;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Claims the names that the trained tagger finds probable. Immutable and thread-safe. */
public final class CrfNameFinder implements NameFinder {

    private static final String SOURCE = "model:crf";
    private static final double EAGER_THRESHOLD = 0.03;

    /** From which probability on a span is claimed: where precision and recall meet best on papers not trained on. */
    private static final Map<EntityKind, Double> THRESHOLDS =
            Map.of(EntityKind.METHOD, 0.5, EntityKind.DATASET, 0.4, EntityKind.TASK, 0.35, EntityKind.METRIC, 0.3);

    private final PaperTagger tagger;
    private final SpanSearch search;

    /** A finder with the usual thresholds. */
    public CrfNameFinder(NameModel model) {
        this(model, THRESHOLDS);
    }

    /** A finder that claims what is at least as probable as its kind's threshold. */
    CrfNameFinder(NameModel model, Map<EntityKind, Double> thresholds) {
        tagger = new PaperTagger(model);
        search = new SpanSearch(thresholds);
    }

    /** A finder that claims improbable names too, for somebody who weighs them against other evidence. */
    public static CrfNameFinder eager(NameModel model) {
        Map<EntityKind, Double> thresholds = new EnumMap<>(EntityKind.class);
        for (EntityKind kind : EntityKind.values()) {
            thresholds.put(kind, EAGER_THRESHOLD);
        }
        return new CrfNameFinder(model, thresholds);
    }

    @Override
    public List<NameMention> find(PaperText text, LinkFindings links) {
        List<NameMention> mentions = new ArrayList<>();
        tagger.tag(text, (words, field, start, length, lattice) -> {
            for (TaggedSpan span : search.find(lattice, length)) {
                mentions.add(mention(text, words, field, start, span));
            }
        });
        return mentions;
    }

    private static NameMention mention(
            PaperText text, PaperWords words, PaperField field, int start, TaggedSpan found) {
        int from = words.token(start + found.first()).start();
        int to = words.token(start + found.end() - 1).end();
        Span span = text.field(field).span(from, to);
        double confidence = Math.min(1, Math.max(0, found.probability()));
        return new NameMention(found.kind(), span, null, null, confidence, SOURCE);
    }
}

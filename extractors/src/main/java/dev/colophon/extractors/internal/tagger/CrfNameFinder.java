package dev.colophon.extractors.internal.tagger;

import dev.colophon.PaperField;
import dev.colophon.Span;
import dev.colophon.spi.EntityKind;
import dev.colophon.spi.ExplainingNameFinder;
import dev.colophon.spi.LinkFindings;
import dev.colophon.spi.NameCandidate;
import dev.colophon.spi.NameClue;
import dev.colophon.spi.NameMention;
import dev.colophon.text.PaperText;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Claims the names that the trained tagger finds probable. Immutable and thread-safe. */
public final class CrfNameFinder implements ExplainingNameFinder {

    private static final String SOURCE = "model:crf";
    private static final double EAGER_THRESHOLD = 0.03;
    private static final double LEAST_ODDS = 1e-4;

    /** From which probability on a span is claimed: where precision and recall meet best on papers not trained on. */
    private static final Map<EntityKind, Double> THRESHOLDS =
            Map.of(EntityKind.METHOD, 0.5, EntityKind.DATASET, 0.4, EntityKind.TASK, 0.35, EntityKind.METRIC, 0.3);

    private static final SpanSearch EAGER_SEARCH = new SpanSearch(same(EAGER_THRESHOLD));

    private final PaperTagger tagger;
    private final Map<EntityKind, Double> thresholds;
    private final SpanSearch search;
    private final boolean overlapping;

    /** A finder with the usual thresholds. */
    public CrfNameFinder(NameModel model) {
        this(model, THRESHOLDS);
    }

    /** A finder that claims what is at least as probable as its kind's threshold. */
    CrfNameFinder(NameModel model, Map<EntityKind, Double> thresholds) {
        this(model, thresholds, false);
    }

    private CrfNameFinder(NameModel model, Map<EntityKind, Double> thresholds, boolean overlapping) {
        this.overlapping = overlapping;
        tagger = new PaperTagger(model);
        this.thresholds = Map.copyOf(thresholds);
        search = new SpanSearch(thresholds);
    }

    /** A finder that claims improbable names too, overlapping ones as well, for somebody who weighs them against others. */
    public static CrfNameFinder eager(NameModel model) {
        return new CrfNameFinder(model, same(EAGER_THRESHOLD), true);
    }

    /** A finder that claims what is at least so probable, whatever its kind. */
    public static CrfNameFinder of(NameModel model, double threshold) {
        return new CrfNameFinder(model, same(threshold));
    }

    private static Map<EntityKind, Double> same(double threshold) {
        Map<EntityKind, Double> thresholds = new EnumMap<>(EntityKind.class);
        for (EntityKind kind : EntityKind.values()) {
            thresholds.put(kind, threshold);
        }
        return thresholds;
    }

    @Override
    public List<NameMention> find(PaperText text, LinkFindings links) {
        List<NameMention> mentions = new ArrayList<>();
        tagger.tag(text, (words, field, start, length, lattice) -> {
            for (TaggedSpan span : spans(lattice, length)) {
                mentions.add(mention(text, words, field, start, span));
            }
        });
        return mentions;
    }

    @Override
    public List<NameCandidate> explain(PaperText text, LinkFindings links) {
        List<NameCandidate> candidates = new ArrayList<>();
        tagger.tag(text, (words, field, start, length, lattice) -> {
            List<TaggedSpan> found = spans(lattice, length);
            for (TaggedSpan span : found) {
                candidates.add(candidate(mention(text, words, field, start, span), null));
            }
            for (TaggedSpan span : EAGER_SEARCH.find(lattice, length)) {
                if (!found.contains(span)) {
                    candidates.add(candidate(mention(text, words, field, start, span), rejection(span)));
                }
            }
        });
        return candidates;
    }

    private List<TaggedSpan> spans(Lattice lattice, int length) {
        return overlapping ? search.all(lattice, length) : search.find(lattice, length);
    }

    private String rejection(TaggedSpan span) {
        double threshold = thresholds.getOrDefault(span.kind(), 1.0);
        return span.probability() < threshold
                ? String.format(Locale.ROOT, "its probability %.3f is below %.2f", span.probability(), threshold)
                : "overlapped by a more probable name";
    }

    private static NameCandidate candidate(NameMention claim, @Nullable String rejection) {
        double p = Math.min(1 - LEAST_ODDS, Math.max(LEAST_ODDS, claim.confidence()));
        String clue = String.format(Locale.ROOT, "the tagger's probability %.3f, as log odds", claim.confidence());
        return new NameCandidate(claim, List.of(new NameClue(clue, StrictMath.log(p / (1 - p)))), rejection);
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

package dev.colophon.extractors.internal.tagger;

import dev.colophon.PaperField;
import dev.colophon.Span;
import dev.colophon.spi.EntityKind;
import dev.colophon.spi.LinkFindings;
import dev.colophon.spi.NameFinder;
import dev.colophon.spi.NameMention;
import dev.colophon.text.PaperText;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Claims the names that the trained tagger finds probable. Immutable and thread-safe. */
public final class CrfNameFinder implements NameFinder {

    private static final String SOURCE = "model:crf";
    private static final String STANDARD_MODEL = "names.model";

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

    /**
     * The finder with the model that comes with Colophon.
     *
     * @throws UncheckedIOException if the model cannot be read
     */
    public static CrfNameFinder standard() {
        try (InputStream model = CrfNameFinder.class.getResourceAsStream(STANDARD_MODEL)) {
            return new CrfNameFinder(NameModel.read(Objects.requireNonNull(model, STANDARD_MODEL)));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + STANDARD_MODEL, e);
        }
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

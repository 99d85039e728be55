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
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** Claims the names that the trained tagger finds probable. Immutable and thread-safe. */
public final class CrfNameFinder implements NameFinder {

    private static final String SOURCE = "model:crf";
    private static final String STANDARD_MODEL = "names.model";
    private static final double STANDARD_THRESHOLD = 0.4;
    private static final int LONGEST_SENTENCE = 400;

    private final NameModel model;
    private final double[] thresholds = new double[EntityKind.values().length];

    /** A finder with a model of its own. */
    public CrfNameFinder(NameModel model) {
        this.model = model;
        Arrays.fill(thresholds, STANDARD_THRESHOLD);
    }

    /** A finder with another threshold of probability for all kinds. */
    public CrfNameFinder(NameModel model, double threshold) {
        this.model = model;
        Arrays.fill(thresholds, threshold);
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
        PaperWords paper = PaperWords.of(text, model::word);
        FeatureTemplates templates = new FeatureTemplates(paper);
        Lattice lattice = new Lattice();
        lattice.transitions(model.transitions());
        FeatureBuffer features = new FeatureBuffer();
        double[] scores = new double[NameLabels.COUNT];
        int[] units = new int[NameLabels.COUNT];
        List<NameMention> mentions = new ArrayList<>();
        for (int s = 0; s < paper.sentenceCount(); s++) {
            templates.sentence(s);
            int end = paper.sentenceStart(s + 1);
            for (int start = paper.sentenceStart(s); start < end; start += LONGEST_SENTENCE) {
                int length = Math.min(LONGEST_SENTENCE, end - start);
                lattice.start(length);
                for (int i = 0; i < length; i++) {
                    model.score(templates, start + i, features, units, scores);
                    lattice.emission(i, scores);
                }
                lattice.run();
                for (TaggedSpan span : SpanSearch.find(lattice, length, thresholds)) {
                    mentions.add(mention(text, paper, paper.field(s), start, span));
                }
            }
        }
        return mentions;
    }

    private static NameMention mention(
            PaperText text, PaperWords paper, PaperField field, int start, TaggedSpan found) {
        Span span = text.field(field)
                .span(
                        paper.token(start + found.first()).start(),
                        paper.token(start + found.end() - 1).end());
        double confidence = Math.min(1, Math.max(0, found.probability()));
        return new NameMention(found.kind(), span, null, null, confidence, SOURCE);
    }
}

package dev.colophon.extractors.opennlp;

import dev.colophon.extractors.internal.tagger.CrfNameFinder;
import dev.colophon.extractors.training.TrainedNameTagger;
import dev.colophon.spi.EntityKind;
import dev.colophon.spi.LinkFindings;
import dev.colophon.spi.NameFinder;
import dev.colophon.spi.NameMention;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import opennlp.tools.namefind.TokenNameFinder;
import opennlp.tools.util.Span;

/**
 * Our tagger for an OpenNLP pipeline. Each sentence is read on its own: nothing is kept between calls, so that one instance
 * serves many threads, and {@link #clearAdaptiveData} has nothing to do. In Colophon's own pipeline the tagger sees the whole
 * paper and finds more. The tagger was trained on the tokens of {@link ColophonTokenizer}.
 */
public final class ColophonNameFinder implements TokenNameFinder {

    private static final Comparator<Span> SUREST_FIRST =
            Comparator.comparingDouble(Span::getProb).reversed().thenComparing(Comparator.naturalOrder());

    private final NameFinder finder;

    private ColophonNameFinder(NameFinder finder) {
        this.finder = finder;
    }

    /**
     * The standard tagger.
     *
     * @return the shared instance; the first call loads the model
     */
    public static ColophonNameFinder standard() {
        return Standard.INSTANCE;
    }

    /**
     * A tagger that {@link dev.colophon.extractors.training.NameModelTrainer} made.
     *
     * @param tagger the tagger
     * @return a thread-safe finder
     */
    public static ColophonNameFinder of(TrainedNameTagger tagger) {
        return of(tagger.nameFinder());
    }

    /**
     * Any of Colophon's name finders; it is shown the sentence as an abstract without a title.
     *
     * @param finder the finder
     * @return a thread-safe finder
     */
    public static ColophonNameFinder of(NameFinder finder) {
        return new ColophonNameFinder(Objects.requireNonNull(finder, "finder"));
    }

    /**
     * The OpenNLP type of the names of a kind.
     *
     * @param kind a kind
     * @return its name in lower case: {@code method}, {@code dataset}, {@code task} or {@code metric}
     */
    public static String type(EntityKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    /**
     * Finds the names of a sentence.
     *
     * @param tokens the sentence's tokens
     * @return the places of the names among the tokens, half-open, in order, without overlaps: the surer of two; each with its
     *     {@linkplain #type type} and its probability
     */
    @Override
    public Span[] find(String[] tokens) {
        if (tokens.length == 0) {
            return new Span[0];
        }
        TokenText text = TokenText.of(List.<String[]>of(tokens), false);
        List<Span> spans = new ArrayList<>();
        for (NameMention claim : finder.find(text.text(), LinkFindings.NONE)) {
            int first = text.tokenAt(claim.span().start());
            int last = text.tokenAt(claim.span().end() - 1);
            spans.add(new Span(first, last + 1, type(claim.kind()), claim.confidence()));
        }
        return withoutOverlaps(spans);
    }

    private static Span[] withoutOverlaps(List<Span> spans) {
        spans.sort(SUREST_FIRST);
        List<Span> kept = new ArrayList<>();
        for (Span span : spans) {
            if (kept.stream().noneMatch(span::intersects)) {
                kept.add(span);
            }
        }
        return kept.stream().sorted().toArray(Span[]::new);
    }

    /** Does nothing: no call leaves anything behind. */
    @Override
    public void clearAdaptiveData() {}

    private static final class Standard {

        private static final ColophonNameFinder INSTANCE = of(new CrfNameFinder(StandardModel.get()));
    }
}

package dev.colophon;

import dev.colophon.explain.Explanation;
import dev.colophon.spi.Entities;
import dev.colophon.spi.EntityResolver;
import dev.colophon.spi.ExplainingNameFinder;
import dev.colophon.spi.LinkFinder;
import dev.colophon.spi.LinkFindings;
import dev.colophon.spi.NameCandidate;
import dev.colophon.spi.NameFinder;
import dev.colophon.spi.NameMention;
import dev.colophon.spi.ResultFinder;
import dev.colophon.text.PaperText;
import dev.colophon.text.TextAnalyzer;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/**
 * The pipeline from a paper to its metadata: clean text, links, names, entities, results, one after the other. Build it once
 * and share it: it is immutable and thread-safe, keeps nothing of the papers it read, and gives the same answer for the same
 * paper on every thread and in every locale.
 */
public final class MetadataExtractor {

    private final TextAnalyzer textAnalyzer;
    private final LinkFinder linkFinder;
    private final List<NameFinder> nameFinders;
    private final EntityResolver entityResolver;
    private final ResultFinder resultFinder;
    private final double minimumConfidence;

    private MetadataExtractor(Builder builder) {
        textAnalyzer = builder.textAnalyzer;
        linkFinder = builder.linkFinder;
        nameFinders = List.copyOf(builder.nameFinders);
        entityResolver = builder.entityResolver;
        resultFinder = builder.resultFinder;
        minimumConfidence = builder.minimumConfidence;
    }

    /**
     * Starts a pipeline of one's own.
     *
     * @return a builder whose every stage finds nothing until it is set
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Reads one paper.
     *
     * @param paper the paper
     * @return its metadata; facets in which nothing was found are empty
     */
    public PaperMetadata extract(Paper paper) {
        PaperText text = textAnalyzer.analyze(paper);
        LinkFindings links = linkFinder.find(text);
        List<NameMention> mentions = new ArrayList<>();
        for (NameFinder finder : nameFinders) {
            mentions.addAll(finder.find(text, links));
        }
        return metadata(text, links, entityResolver.resolve(text, List.copyOf(mentions)));
    }

    /**
     * Reads one paper and tells why each name is there. The metadata is that of {@link #extract}; telling takes longer.
     *
     * @param paper the paper
     * @return its metadata with the clues of each name, as far as the name finders are {@linkplain ExplainingNameFinder able to
     *     tell}, and what was considered and left out
     */
    public Explanation explain(Paper paper) {
        PaperText text = textAnalyzer.analyze(paper);
        LinkFindings links = linkFinder.find(text);
        List<NameCandidate> candidates = new ArrayList<>();
        for (NameFinder finder : nameFinders) {
            candidates.addAll(candidates(finder, text, links));
        }
        List<NameMention> mentions = candidates.stream()
                .filter(candidate -> candidate.rejection() == null)
                .map(NameCandidate::claim)
                .toList();
        Entities entities = entityResolver.resolve(text, mentions);
        return Explanation.of(text, candidates, entities, metadata(text, links, entities));
    }

    private static List<NameCandidate> candidates(NameFinder finder, PaperText text, LinkFindings links) {
        if (finder instanceof ExplainingNameFinder explaining) {
            return explaining.explain(text, links);
        }
        return finder.find(text, links).stream()
                .map(claim -> NameCandidate.made(claim, List.of()))
                .toList();
    }

    private PaperMetadata metadata(PaperText text, LinkFindings links, Entities entities) {
        List<Result> results = resultFinder.find(text, links, entities);
        List<Diagnostic> diagnostics = new ArrayList<>(text.diagnostics());
        diagnostics.addAll(links.diagnostics());
        return new PaperMetadata(
                text.paper().id(),
                text.paper().title(),
                sure(entities.methods(), Entity::confidence),
                sure(entities.datasets(), Entity::confidence),
                sure(entities.tasks(), Entity::confidence),
                sure(entities.metrics(), Entity::confidence),
                sure(results, Result::confidence),
                sure(links.links(), Link::confidence),
                links.availability(),
                diagnostics);
    }

    private <T> List<T> sure(List<T> facts, ToDoubleFunction<? super T> confidence) {
        return minimumConfidence == 0
                ? facts
                : facts.stream()
                        .filter(fact -> confidence.applyAsDouble(fact) >= minimumConfidence)
                        .toList();
    }

    /**
     * Reads many papers on the calling thread, lazily and in order: a paper is taken from the source when its metadata is
     * asked for.
     *
     * @param papers the papers
     * @return their metadata, one for each paper, in the same order; closing it closes {@code papers}
     */
    public Stream<PaperMetadata> extractAll(Stream<Paper> papers) {
        return papers.map(this::extract);
    }

    /**
     * Reads many papers on several threads, lazily and in order. At most four papers a thread are read ahead of the one asked
     * for, so memory does not grow with the source.
     *
     * @param papers the papers; read by the calling thread only
     * @param threads how many threads extract, at least 1
     * @return their metadata, one for each paper, in the same order; close it to end the threads before the last paper
     * @throws IllegalArgumentException if {@code threads} is below 1
     */
    public Stream<PaperMetadata> extractAll(Stream<Paper> papers, int threads) {
        return ParallelExtraction.stream(papers, this::extract, threads);
    }

    /** Sets the stages of a {@link MetadataExtractor}. Not thread-safe. */
    public static final class Builder {

        private TextAnalyzer textAnalyzer = TextAnalyzer.standard();
        private LinkFinder linkFinder = text -> LinkFindings.NONE;
        private final List<NameFinder> nameFinders = new ArrayList<>();
        private EntityResolver entityResolver = (text, mentions) -> Entities.NONE;
        private ResultFinder resultFinder = (text, links, entities) -> List.of();
        private double minimumConfidence;

        private Builder() {}

        /**
         * Sets how text is cleaned and cut into sentences and tokens. Default: {@link TextAnalyzer#standard()}.
         *
         * @param analyzer the analyzer
         * @return this builder
         */
        public Builder textAnalyzer(TextAnalyzer analyzer) {
            textAnalyzer = Objects.requireNonNull(analyzer, "analyzer");
            return this;
        }

        /**
         * Sets what finds links and availability. Default: nothing.
         *
         * @param finder the finder
         * @return this builder
         */
        public Builder linkFinder(LinkFinder finder) {
            linkFinder = Objects.requireNonNull(finder, "finder");
            return this;
        }

        /**
         * Adds something that finds names. Default: none.
         *
         * @param finder the finder
         * @return this builder
         */
        public Builder addNameFinder(NameFinder finder) {
            nameFinders.add(Objects.requireNonNull(finder, "finder"));
            return this;
        }

        /**
         * Sets what makes entities of mentions. Default: no entities.
         *
         * @param resolver the resolver
         * @return this builder
         */
        public Builder entityResolver(EntityResolver resolver) {
            entityResolver = Objects.requireNonNull(resolver, "resolver");
            return this;
        }

        /**
         * Sets what finds reported numbers. Default: nothing.
         *
         * @param finder the finder
         * @return this builder
         */
        public Builder resultFinder(ResultFinder finder) {
            resultFinder = Objects.requireNonNull(finder, "finder");
            return this;
        }

        /**
         * Leaves out the entities, results and links whose confidence is below a minimum. Default: 0, which leaves out none.
         *
         * <p>All stages see everything; what is returned is what would have been without a minimum, less the facts below it. So
         * a result keeps its number and what it was bound to, by name, where the entity of that name is left out: the text
         * says so, and the result has a confidence of its own. Availability and diagnostics have none and stay.
         *
         * @param value the minimum, in [0, 1]
         * @return this builder
         * @throws IllegalArgumentException if the value is not in [0, 1]
         */
        public Builder minimumConfidence(double value) {
            Checks.confidence(value);
            minimumConfidence = value;
            return this;
        }

        /**
         * Builds the extractor; the builder can be used further.
         *
         * @return an immutable extractor
         */
        public MetadataExtractor build() {
            return new MetadataExtractor(this);
        }
    }
}

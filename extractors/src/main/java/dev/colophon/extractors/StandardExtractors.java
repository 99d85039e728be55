package dev.colophon.extractors;

import dev.colophon.MetadataExtractor;
import dev.colophon.extractors.internal.link.RuleLinkFinder;
import dev.colophon.extractors.internal.metric.RuleMetricFinder;
import dev.colophon.extractors.internal.name.RuleNameFinder;
import dev.colophon.extractors.internal.resolve.RuleEntityResolver;
import dev.colophon.extractors.internal.result.RuleResultFinder;
import dev.colophon.extractors.internal.task.RuleTaskFinder;

/** The extractors that come with Colophon: immutable, thread-safe, built once. */
public final class StandardExtractors {

    private static final MetadataExtractor RULES = MetadataExtractor.builder()
            .linkFinder(new RuleLinkFinder())
            .addNameFinder(new RuleNameFinder())
            .addNameFinder(new RuleTaskFinder())
            .addNameFinder(new RuleMetricFinder(MetricCatalog.standard()))
            .entityResolver(new RuleEntityResolver())
            .resultFinder(new RuleResultFinder())
            .build();

    private StandardExtractors() {}

    /**
     * The extractor that works by rules alone and loads no model.
     *
     * @return the shared instance
     */
    public static MetadataExtractor rules() {
        return RULES;
    }

    /**
     * The extractor with the best answers.
     *
     * @return the shared instance; for now the same as {@link #rules()}
     */
    public static MetadataExtractor standard() {
        return rules();
    }
}

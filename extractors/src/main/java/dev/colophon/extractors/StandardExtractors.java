package dev.colophon.extractors;

import dev.colophon.MetadataExtractor;
import dev.colophon.extractors.internal.join.JoinedNameFinder;
import dev.colophon.extractors.internal.link.RuleLinkFinder;
import dev.colophon.extractors.internal.metric.RuleMetricFinder;
import dev.colophon.extractors.internal.name.RuleNameFinder;
import dev.colophon.extractors.internal.resolve.RuleEntityResolver;
import dev.colophon.extractors.internal.result.RuleResultFinder;
import dev.colophon.extractors.internal.tagger.CrfNameFinder;
import dev.colophon.extractors.internal.tagger.NameModel;
import dev.colophon.extractors.internal.task.RuleTaskFinder;
import dev.colophon.spi.NameFinder;
import java.util.List;

/** The extractors that come with Colophon: immutable, thread-safe, built once. */
public final class StandardExtractors {

    private static final MetadataExtractor RULES = rules(MetricCatalog.standard());

    private StandardExtractors() {}

    private static List<NameFinder> ruleFinders(MetricCatalog metrics) {
        return List.of(new RuleNameFinder(), new RuleTaskFinder(), new RuleMetricFinder(metrics));
    }

    private static MetadataExtractor withNames(List<NameFinder> finders, MetricCatalog metrics) {
        MetadataExtractor.Builder builder = MetadataExtractor.builder()
                .linkFinder(new RuleLinkFinder())
                .entityResolver(new RuleEntityResolver(metrics::direction))
                .resultFinder(new RuleResultFinder());
        finders.forEach(builder::addNameFinder);
        return builder.build();
    }

    /**
     * The extractor that works by rules alone and loads no model.
     *
     * @return the shared instance
     */
    public static MetadataExtractor rules() {
        return RULES;
    }

    /**
     * An extractor that works by rules alone, with a list of measures of one's own.
     *
     * @param metrics the measures to look for, for example {@code MetricCatalog.standard().with(MetricCatalog.parse(reader))}
     * @return a new instance; building it costs some milliseconds, so keep it
     */
    public static MetadataExtractor rules(MetricCatalog metrics) {
        return withNames(ruleFinders(metrics), metrics);
    }

    /**
     * The extractor whose names come from the trained tagger alone; links, roles and results come from rules.
     *
     * @return the shared instance; the first call loads the model
     */
    public static MetadataExtractor openNlp() {
        return OpenNlp.EXTRACTOR;
    }

    /**
     * The extractor with the best answers: rules and tagger together.
     *
     * @return the shared instance; the first call loads the model
     */
    public static MetadataExtractor standard() {
        return Standard.EXTRACTOR;
    }

    /** Loads the model for those who ask for it. */
    private static final class Model {

        private static final NameModel NAMES = NameModel.standard();
    }

    private static final class OpenNlp {

        private static final MetadataExtractor EXTRACTOR =
                withNames(List.of(new CrfNameFinder(Model.NAMES)), MetricCatalog.standard());
    }

    private static final class Standard {

        private static final MetadataExtractor EXTRACTOR = withNames(
                List.of(new JoinedNameFinder(ruleFinders(MetricCatalog.standard()), CrfNameFinder.eager(Model.NAMES))),
                MetricCatalog.standard());
    }
}

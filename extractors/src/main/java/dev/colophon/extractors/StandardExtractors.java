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

    private static final List<NameFinder> RULE_FINDERS =
            List.of(new RuleNameFinder(), new RuleTaskFinder(), new RuleMetricFinder(MetricCatalog.standard()));

    private static final MetadataExtractor RULES = withNames(RULE_FINDERS);

    private StandardExtractors() {}

    private static MetadataExtractor withNames(List<NameFinder> finders) {
        MetadataExtractor.Builder builder = MetadataExtractor.builder()
                .linkFinder(new RuleLinkFinder())
                .entityResolver(new RuleEntityResolver())
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

        private static final MetadataExtractor EXTRACTOR = withNames(List.of(new CrfNameFinder(Model.NAMES)));
    }

    private static final class Standard {

        private static final MetadataExtractor EXTRACTOR =
                withNames(List.of(new JoinedNameFinder(RULE_FINDERS, CrfNameFinder.eager(Model.NAMES))));
    }
}

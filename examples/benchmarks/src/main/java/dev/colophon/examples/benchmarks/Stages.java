package dev.colophon.examples.benchmarks;

import dev.colophon.extractors.MetricCatalog;
import dev.colophon.extractors.internal.link.RuleLinkFinder;
import dev.colophon.extractors.internal.metric.RuleMetricFinder;
import dev.colophon.extractors.internal.name.RuleNameFinder;
import dev.colophon.extractors.internal.resolve.RuleEntityResolver;
import dev.colophon.extractors.internal.result.RuleResultFinder;
import dev.colophon.extractors.internal.tagger.CrfNameFinder;
import dev.colophon.extractors.internal.tagger.NameModel;
import dev.colophon.extractors.internal.task.RuleTaskFinder;
import dev.colophon.spi.EntityResolver;
import dev.colophon.spi.LinkFinder;
import dev.colophon.spi.NameFinder;
import dev.colophon.spi.ResultFinder;

/**
 * The stages of the pipeline one by one. They are not exported by their module; the benchmarks run from the class path, where
 * that does not count.
 */
final class Stages {

    static final LinkFinder LINKS = new RuleLinkFinder();
    static final NameFinder NAMES = new RuleNameFinder();
    static final NameFinder TASKS = new RuleTaskFinder();
    static final NameFinder METRICS = new RuleMetricFinder(MetricCatalog.standard());
    static final NameFinder TAGGER = CrfNameFinder.eager(NameModel.standard());
    static final EntityResolver RESOLVER = new RuleEntityResolver(MetricCatalog.standard()::direction);
    static final ResultFinder RESULTS = new RuleResultFinder();

    private Stages() {}
}

package dev.colophon.extractors;

import dev.colophon.MetadataExtractor;
import dev.colophon.extractors.internal.join.JoinedNameFinder;
import dev.colophon.extractors.internal.join.TaggedNameFinder;
import dev.colophon.extractors.internal.link.RuleLinkFinder;
import dev.colophon.extractors.internal.metric.RuleMetricFinder;
import dev.colophon.extractors.internal.name.RuleNameFinder;
import dev.colophon.extractors.internal.resolve.RuleEntityResolver;
import dev.colophon.extractors.internal.result.RuleResultFinder;
import dev.colophon.extractors.internal.tagger.CrfNameFinder;
import dev.colophon.extractors.internal.tagger.NameModel;
import dev.colophon.extractors.internal.task.RuleTaskFinder;
import dev.colophon.spi.NameFinder;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The extractors that come with Colophon: immutable, thread-safe, built once. */
public final class StandardExtractors {

    private StandardExtractors() {}

    /**
     * The extractor that works by rules alone and loads no model.
     *
     * @return the shared instance
     */
    public static MetadataExtractor rules() {
        return Rules.EXTRACTOR;
    }

    /**
     * An extractor that works by rules alone, with a list of measures of one's own.
     *
     * @param metrics the measures to look for, for example {@code MetricCatalog.standard().with(MetricCatalog.parse(reader))}
     * @return a new instance; building it costs some milliseconds, so keep it
     */
    public static MetadataExtractor rules(MetricCatalog metrics) {
        return builder(Profile.RULES).metrics(metrics).build();
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

    /**
     * Starts an extractor with something of one's own: names, measures, finders, a least confidence.
     *
     * @param profile where the other names come from
     * @return a builder that, left as it is, builds what {@link #standard}, {@link #rules()} or {@link #openNlp} returns
     */
    public static Builder builder(Profile profile) {
        return new Builder(profile);
    }

    /** Sets what an extractor has of one's own. Not thread-safe. */
    public static final class Builder {

        private final Profile profile;
        private MetricCatalog metrics = MetricCatalog.standard();
        private @Nullable NameFinder tagger;
        private final List<NameFinder> more = new ArrayList<>();
        private double minimumConfidence;

        private Builder(Profile profile) {
            this.profile = Objects.requireNonNull(profile, "profile");
        }

        /**
         * Sets the list of measures. Default: {@link MetricCatalog#standard()}.
         *
         * @param value for example {@code MetricCatalog.standard().with(MetricCatalog.parse(reader))}
         * @return this builder
         */
        public Builder metrics(MetricCatalog value) {
            metrics = Objects.requireNonNull(value, "value");
            return this;
        }

        /**
         * Adds names of one's own, with confidence 1 and the source {@code lexicon:user}. Looking them up takes one pass over
         * the tokens, however many there are. Default: none.
         *
         * @param value the names; of those in several lexicons, the first counts
         * @return this builder
         */
        public Builder lexicon(Lexicon value) {
            more.add(new LexiconNameFinder(value));
            return this;
        }

        /**
         * Adds a finder of one's own, whose claims stand beside those of the profile. Default: none.
         *
         * @param finder a thread-safe finder
         * @return this builder
         */
        public Builder addNameFinder(NameFinder finder) {
            more.add(Objects.requireNonNull(finder, "finder"));
            return this;
        }

        /**
         * Sets what takes the place of the trained tagger; in {@link Profile#RULES} there is none. Default: the tagger that
         * comes with the library.
         *
         * @param finder a thread-safe finder, for example {@code TrainedNameTagger.read(stream).nameFinder()}; in {@link
         *     Profile#STANDARD} one that claims improbable names too, as {@code eagerNameFinder()} does
         * @return this builder
         */
        public Builder tagger(NameFinder finder) {
            tagger = Objects.requireNonNull(finder, "finder");
            return this;
        }

        /**
         * Leaves out facts below a confidence, as {@link MetadataExtractor.Builder#minimumConfidence} does. Default: 0.
         *
         * @param value the minimum, in [0, 1]
         * @return this builder
         * @throws IllegalArgumentException if the value is not in [0, 1]
         */
        public Builder minimumConfidence(double value) {
            MetadataExtractor.builder().minimumConfidence(value);
            minimumConfidence = value;
            return this;
        }

        /**
         * Builds the extractor; the builder can be used further.
         *
         * @return a new instance; building it costs some milliseconds, so keep it
         */
        public MetadataExtractor build() {
            MetadataExtractor.Builder builder = MetadataExtractor.builder()
                    .linkFinder(new RuleLinkFinder())
                    .entityResolver(new RuleEntityResolver(metrics::direction))
                    .resultFinder(new RuleResultFinder())
                    .minimumConfidence(minimumConfidence);
            names().forEach(builder::addNameFinder);
            more.forEach(builder::addNameFinder);
            return builder.build();
        }

        private List<NameFinder> names() {
            return switch (profile) {
                case RULES -> rules();
                case OPENNLP ->
                    List.of(tagger == null ? new TaggedNameFinder(CrfNameFinder.eager(Model.NAMES)) : tagger);
                case STANDARD ->
                    List.of(new JoinedNameFinder(
                            List.of(new RuleTaskFinder(), new RuleMetricFinder(metrics)),
                            tagger == null ? CrfNameFinder.eager(Model.NAMES) : tagger));
            };
        }

        private List<NameFinder> rules() {
            return List.of(new RuleNameFinder(), new RuleTaskFinder(), new RuleMetricFinder(metrics));
        }
    }

    /** Loads the model for those who ask for it. */
    private static final class Model {

        private static final NameModel NAMES = NameModel.standard();
    }

    private static final class Rules {

        private static final MetadataExtractor EXTRACTOR =
                builder(Profile.RULES).build();
    }

    private static final class OpenNlp {

        private static final MetadataExtractor EXTRACTOR =
                builder(Profile.OPENNLP).build();
    }

    private static final class Standard {

        private static final MetadataExtractor EXTRACTOR =
                builder(Profile.STANDARD).build();
    }
}

package dev.colophon.extractors.opennlp;

import dev.colophon.PaperField;
import dev.colophon.spi.EntityKind;
import dev.colophon.spi.LinkFindings;
import dev.colophon.spi.NameFinder;
import dev.colophon.spi.NameMention;
import dev.colophon.text.FieldText;
import dev.colophon.text.PaperText;
import dev.colophon.text.Sentence;
import dev.colophon.text.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import opennlp.tools.ml.perceptron.PerceptronModel;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.TokenNameFinder;
import opennlp.tools.namefind.TokenNameFinderModel;
import opennlp.tools.util.Span;

/**
 * An OpenNLP name finder as a stage of the pipeline. A paper's sentences are shown to one finder in order, the title first and
 * as one sentence even where it is empty; adaptive data is cleared before and after. Sentences above 200 tokens are
 * shown in parts, because OpenNLP's beam search takes quadratic time. A claim inside a link is dropped.
 *
 * <p>Thread-safe where the supplier is; with a model it always is, because each paper takes a {@link NameFinderME} of its own.
 */
public final class OpenNlpNameFinder implements NameFinder {

    private final Supplier<? extends TokenNameFinder> finders;
    private final Map<String, EntityKind> kinds;
    private final String source;
    private final double confidence;
    private final boolean probable;

    private OpenNlpNameFinder(Builder builder) {
        finders = builder.finders;
        kinds = Map.copyOf(builder.kinds);
        source = builder.source;
        confidence = builder.confidence;
        probable = builder.probable;
    }

    /**
     * A finder with a model whose types are {@code method}, {@code dataset}, {@code task} and {@code metric}.
     *
     * @param model the model
     * @return a thread-safe finder
     */
    public static OpenNlpNameFinder of(TokenNameFinderModel model) {
        return builder(model).build();
    }

    /**
     * Starts a finder with a model; each paper takes a {@link NameFinderME} of its own. The probabilities of a perceptron are
     * none, so its claims get the builder's {@linkplain Builder#confidence confidence}.
     *
     * @param model the model
     * @return a builder
     */
    public static Builder builder(TokenNameFinderModel model) {
        Objects.requireNonNull(model, "model");
        Builder builder = builder(() -> new NameFinderME(model));
        builder.probable = !(model.getArtifact("nameFinder.model") instanceof PerceptronModel);
        return builder;
    }

    /**
     * Starts a finder with any OpenNLP finders.
     *
     * @param finders gives a finder that no other thread uses meanwhile; called once a paper, from any thread
     * @return a builder
     */
    public static Builder builder(Supplier<? extends TokenNameFinder> finders) {
        return new Builder(finders);
    }

    @Override
    public List<NameMention> find(PaperText text, LinkFindings links) {
        TokenNameFinder finder = finders.get();
        List<NameMention> mentions = new ArrayList<>();
        finder.clearAdaptiveData();
        find(finder, text.title(), text.title().tokens(), mentions);
        for (Sentence sentence : text.abstractText().sentences()) {
            find(finder, text.abstractText(), sentence.tokens(), mentions);
        }
        finder.clearAdaptiveData();
        mentions.removeIf(claim -> isInLink(claim, links));
        return mentions;
    }

    private void find(TokenNameFinder finder, FieldText field, List<Token> tokens, List<NameMention> out) {
        if (tokens.isEmpty() && field.field() == PaperField.TITLE) {
            finder.find(new String[0]);
        }
        for (List<Token> part : SentenceParts.of(tokens)) {
            for (Span span : finder.find(part.stream().map(Token::text).toArray(String[]::new))) {
                EntityKind kind = kinds.get(type(span));
                if (kind != null && span.length() > 0) {
                    out.add(mention(field, part, span, kind));
                }
            }
        }
    }

    private static String type(Span span) {
        return String.valueOf(span.getType()).toLowerCase(Locale.ROOT);
    }

    private NameMention mention(FieldText field, List<Token> tokens, Span span, EntityKind kind) {
        int from = tokens.get(span.getStart()).start();
        int to = tokens.get(span.getEnd() - 1).end();
        double probability = probable && span.getProb() > 0 ? Math.min(1, span.getProb()) : confidence;
        return new NameMention(kind, field.span(from, to), null, null, probability, source);
    }

    private static boolean isInLink(NameMention claim, LinkFindings links) {
        return links.links().stream()
                .flatMap(link -> link.mentions().stream())
                .anyMatch(mention -> mention.span().overlaps(claim.span()));
    }

    /** Sets what an OpenNLP finder's claims mean. Not thread-safe. */
    public static final class Builder {

        private final Supplier<? extends TokenNameFinder> finders;
        private Map<String, EntityKind> kinds = new HashMap<>();
        private String source = "model:opennlp";
        private double confidence = 0.5;
        private boolean probable = true;

        private Builder(Supplier<? extends TokenNameFinder> finders) {
            this.finders = Objects.requireNonNull(finders, "finders");
            for (EntityKind kind : EntityKind.values()) {
                kinds.put(ColophonNameFinder.type(kind), kind);
            }
        }

        /**
         * Sets what kind of thing each type names. Default: {@code method}, {@code dataset}, {@code task} and {@code metric}.
         *
         * @param value kinds by OpenNLP type, in any case; names of a type that is not among them are passed over
         * @return this builder
         */
        public Builder kinds(Map<String, EntityKind> value) {
            Map<String, EntityKind> lower = new HashMap<>();
            value.forEach((type, kind) -> lower.put(type.toLowerCase(Locale.ROOT), kind));
            kinds = lower;
            return this;
        }

        /**
         * Sets the name that its claims carry as their source. Default: {@code model:opennlp}.
         *
         * @param value for example {@code model:chemicals}
         * @return this builder
         */
        public Builder source(String value) {
            source = Objects.requireNonNull(value, "value");
            return this;
        }

        /**
         * Sets the confidence of claims that come without a probability, as those of dictionaries, patterns and perceptrons do.
         * Default: 0.5.
         *
         * @param value in [0, 1]
         * @return this builder
         * @throws IllegalArgumentException if the value is not in [0, 1]
         */
        public Builder confidence(double value) {
            if (!(value >= 0 && value <= 1)) {
                throw new IllegalArgumentException("a confidence lies in [0, 1], not at " + value);
            }
            confidence = value;
            return this;
        }

        /**
         * Builds the finder; the builder can be used further.
         *
         * @return a finder
         */
        public OpenNlpNameFinder build() {
            return new OpenNlpNameFinder(this);
        }
    }
}

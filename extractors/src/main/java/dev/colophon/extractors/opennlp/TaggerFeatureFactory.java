package dev.colophon.extractors.opennlp;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import opennlp.tools.namefind.BilouCodec;
import opennlp.tools.namefind.TokenNameFinderFactory;
import opennlp.tools.util.SequenceCodec;
import opennlp.tools.util.featuregen.AdaptiveFeatureGenerator;
import opennlp.tools.util.featuregen.GeneratorFactory.AbstractXmlFeatureGeneratorFactory;

/** Gives OpenNLP name finders the features of our tagger, for {@link OpenNlpModels}. Public because OpenNLP makes it. */
public final class TaggerFeatureFactory extends TokenNameFinderFactory {

    /** What a model's file says of its features, so that no other program reads it with others. */
    private static final byte[] DESCRIPTOR = ("<featureGenerators name=\"nameFinder\"><generator class=\""
                    + Generator.class.getName()
                    + "\"/></featureGenerators>")
            .getBytes(StandardCharsets.UTF_8);

    /** For OpenNLP, when it loads a model. */
    public TaggerFeatureFactory() {
        this(new BilouCodec());
    }

    TaggerFeatureFactory(SequenceCodec<String> codec) {
        super(DESCRIPTOR, Map.of(), codec);
    }

    static byte[] descriptor() {
        return DESCRIPTOR.clone();
    }

    @Override
    public AdaptiveFeatureGenerator createFeatureGenerators() {
        return new TaggerFeatures();
    }

    /**
     * Makes {@link TaggerFeatures} where a program other than Colophon loads a model; it has to be started with {@code
     * -DOPENNLP_EXT_ALLOWED_PACKAGES=dev.colophon.extractors.opennlp}.
     */
    public static final class Generator extends AbstractXmlFeatureGeneratorFactory {

        /** For OpenNLP. */
        public Generator() {}

        @Override
        public AdaptiveFeatureGenerator create() {
            return new TaggerFeatures();
        }
    }
}

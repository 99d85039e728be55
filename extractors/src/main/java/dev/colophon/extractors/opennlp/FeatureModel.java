package dev.colophon.extractors.opennlp;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import opennlp.tools.ml.model.MaxentModel;
import opennlp.tools.namefind.BilouCodec;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.TokenNameFinderFactory;
import opennlp.tools.namefind.TokenNameFinderModel;

/**
 * An OpenNLP model that is read with our tagger's features. What it writes names OpenNLP's own factory: OpenNLP loads a model
 * with a foreign one only where the whole process was told to, and the features come from here in any case.
 */
final class FeatureModel extends TokenNameFinderModel {

    /** The property of the manifest that says which features the weights belong to. */
    static final String FEATURES_PROPERTY = "colophon-features";

    private static final long serialVersionUID = 1;
    private static final String PROBE =
            "LoomNet reaches 87.3 % accuracy on the TextileBench dataset , above ResNet-50 ( He et al . ) .";

    FeatureModel(String language, MaxentModel weights) {
        super(
                language,
                weights,
                NameFinderME.DEFAULT_BEAM_SIZE,
                TaggerFeatureFactory.descriptor(),
                Map.of(),
                Map.of(FEATURES_PROPERTY, fingerprint()),
                new BilouCodec(),
                new TokenNameFinderFactory(TaggerFeatureFactory.descriptor(), Map.of(), new BilouCodec()));
    }

    @Override
    public TokenNameFinderFactory getFactory() {
        return new TaggerFeatureFactory();
    }

    /** A number that changes with the features: the hash of those of a sentence. */
    static String fingerprint() {
        TaggerFeatures generator = new TaggerFeatures();
        String[] tokens = PROBE.split(" ");
        List<String> features = new ArrayList<>();
        for (int i = 0; i < tokens.length; i++) {
            generator.createFeatures(features, tokens, i, new String[0]);
        }
        return Integer.toHexString(features.hashCode());
    }
}

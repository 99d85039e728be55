package dev.colophon.extractors.opennlp;

import dev.colophon.PaperField;
import dev.colophon.extractors.internal.tagger.FeatureBuffer;
import dev.colophon.extractors.internal.tagger.FeatureTemplates;
import dev.colophon.extractors.internal.tagger.PaperWords;
import dev.colophon.extractors.internal.tagger.WordClusters;
import dev.colophon.text.PaperText;
import java.util.ArrayList;
import java.util.List;
import opennlp.tools.util.featuregen.AdaptiveFeatureGenerator;

/**
 * The features of Colophon's tagger for an OpenNLP name finder: words, shapes, affixes, clusters, and what the paper says of a
 * word so far. A paper starts where adaptive data is cleared; its first sentence is the title, which may be empty. Each
 * feature is a hash, written in base 36.
 *
 * <p>OpenNLP sees a paper sentence by sentence, so the features of a sentence know the sentences before it and not those
 * behind it. Not thread-safe, as no feature generator is.
 */
public final class TaggerFeatures implements AdaptiveFeatureGenerator {

    private static final int MOST_SENTENCES = 40;
    private static final String PREFIX = "f";

    private final WordClusters clusters;
    private final List<String[]> before = new ArrayList<>();
    private String[] current = new String[0];
    private String[][] features = new String[0][];

    /** Features with the word clusters of the standard tagger. */
    public TaggerFeatures() {
        this(StandardModel.get().clusters());
    }

    TaggerFeatures(WordClusters clusters) {
        this.clusters = clusters;
    }

    /**
     * Adds the features of a token.
     *
     * @param out where they go
     * @param tokens the tokens of a sentence; not changed between calls with the same array
     * @param index the token's place
     * @param previousOutcomes not used: OpenNLP adds features of them itself
     */
    @Override
    public void createFeatures(List<String> out, String[] tokens, int index, String[] previousOutcomes) {
        if (tokens != current) {
            features = features(tokens);
            current = tokens;
        }
        out.addAll(List.of(features[index]));
    }

    /**
     * Ends a sentence.
     *
     * @param tokens its tokens
     * @param outcomes not used
     */
    @Override
    public void updateAdaptiveData(String[] tokens, String[] outcomes) {
        if (before.size() < MOST_SENTENCES) {
            before.add(tokens.clone());
        }
        current = new String[0];
    }

    /** Ends a paper. */
    @Override
    public void clearAdaptiveData() {
        before.clear();
        current = new String[0];
    }

    private String[][] features(String[] tokens) {
        List<String[]> sentences = new ArrayList<>(before);
        sentences.add(tokens);
        TokenText text = TokenText.of(sentences, true);
        PaperWords words = PaperWords.of(text.text(), clusters);
        FeatureTemplates templates = new FeatureTemplates(words);
        int base = text.lastField().field() == PaperField.TITLE ? 0 : titleSize(text.text());
        FeatureBuffer buffer = new FeatureBuffer();
        String[][] all = new String[tokens.length][];
        for (int i = 0; i < tokens.length; i++) {
            buffer.clear();
            int place = text.place(i);
            if (place >= 0) {
                templates.sentence(sentenceOf(words, base + place));
                add(templates, base + place, buffer);
            }
            all[i] = strings(buffer.keys());
        }
        return all;
    }

    private static int titleSize(PaperText text) {
        return text.title().tokens().size();
    }

    private static int sentenceOf(PaperWords words, int place) {
        int sentence = words.sentenceCount() - 1;
        while (sentence > 0 && words.sentenceStart(sentence) > place) {
            sentence--;
        }
        return sentence;
    }

    private static void add(FeatureTemplates templates, int place, FeatureBuffer buffer) {
        for (int offset = -FeatureTemplates.REACH; offset <= FeatureTemplates.REACH; offset++) {
            templates.addWord(place + offset, offset, buffer);
        }
        templates.addContext(place, buffer);
    }

    private static String[] strings(int[] keys) {
        String[] strings = new String[keys.length];
        for (int i = 0; i < keys.length; i++) {
            strings[i] = PREFIX + Integer.toString(keys[i], Character.MAX_RADIX);
        }
        return strings;
    }
}

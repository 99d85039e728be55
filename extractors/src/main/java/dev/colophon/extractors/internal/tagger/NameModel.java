package dev.colophon.extractors.internal.tagger;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The weights of a trained tagger: for each feature that matters, the labels that it speaks for or against. Immutable.
 *
 * <p>The file: the number {@code 0x434E4D31}; the word clusters; the weights of the transitions as floats; the number of
 * features, then for each its key, the number of its labels, and for each label its number and its weight in units of
 * {@link #UNIT} as a short. All big-endian.
 */
public final class NameModel {

    private static final String STANDARD = "names.model";
    private static final int MAGIC = 0x434E4D31;
    private static final double UNIT = 1 / 2048.0;
    private static final int CACHE_BITS = 14;
    private static final int LABELS = NameLabels.COUNT;

    private final WordClusters clusters;
    private final double[] transitions;
    private final FeatureTable features;
    private final @Nullable Word[] words = new Word[1 << CACHE_BITS];

    private NameModel(WordClusters clusters, double[] transitions, FeatureTable features) {
        this.clusters = clusters;
        this.transitions = transitions;
        this.features = features;
    }

    /** A model of weights.
     *
     * @param clusters the clusters that its features read
     * @param transitions the weight of each pair of labels
     * @param keys the keys of the features, each once
     * @param rowStarts where the labels of each feature start, and where those of the last one end
     * @param labels the labels of all features
     * @param weights the weights at these labels
     */
    public static NameModel of(
            WordClusters clusters, double[] transitions, int[] keys, int[] rowStarts, byte[] labels, double[] weights) {
        short[] rounded = new short[weights.length];
        for (int i = 0; i < rounded.length; i++) {
            double units = Math.rint(weights[i] / UNIT);
            rounded[i] = (short) Math.max(Short.MIN_VALUE, Math.min(Short.MAX_VALUE, units));
        }
        double[] floats = new double[transitions.length];
        for (int i = 0; i < floats.length; i++) {
            floats[i] = (float) transitions[i];
        }
        return new NameModel(clusters, floats, FeatureTable.of(keys, rowStarts, labels, rounded));
    }

    /**
     * The model that comes with Colophon.
     *
     * @throws UncheckedIOException if it cannot be read
     */
    public static NameModel standard() {
        try (InputStream model = NameModel.class.getResourceAsStream(STANDARD)) {
            return read(Objects.requireNonNull(model, STANDARD));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + STANDARD, e);
        }
    }

    /** The clusters that the features read. */
    public WordClusters clusters() {
        return clusters;
    }

    /** How many features have a weight. */
    public int size() {
        return features.size();
    }

    double[] transitions() {
        return transitions;
    }

    /**
     * What the model knows of a word. Remembers some ten thousand words: words are immutable and any thread may replace one, so
     * that what is remembered changes the speed only.
     */
    Word word(String text) {
        int slot = (text.hashCode() * 0x9E3779B1) >>> (32 - CACHE_BITS);
        Word known = words[slot];
        if (known != null && known.text.equals(text)) {
            return known;
        }
        Word word = score(Word.of(text, clusters));
        words[slot] = word;
        return word;
    }

    private Word score(Word word) {
        int window = 2 * Word.REACH + 1;
        int[] all = new int[window * LABELS];
        int[] units = new int[LABELS];
        FeatureBuffer buffer = new FeatureBuffer();
        for (int place = 0; place < window; place++) {
            buffer.clear();
            WordFeatures.add(word, place - Word.REACH, buffer);
            Arrays.fill(units, 0);
            features.add(buffer, units);
            System.arraycopy(units, 0, all, place * LABELS, LABELS);
        }
        return word.withScores(all);
    }

    Scorer scorer() {
        return new Scorer();
    }

    /** Scores words with the model; holds its arrays for the next word. Not thread-safe. */
    final class Scorer {

        private final FeatureBuffer buffer = new FeatureBuffer();
        private final int[] units = new int[LABELS];
        private final double[] scores = new double[LABELS];

        /** The scores of the labels of the word at a place of the sentence, in an array that the next word overwrites. */
        double[] score(FeatureTemplates templates, int place) {
            buffer.clear();
            templates.addContext(place, buffer);
            Arrays.fill(units, 0);
            features.add(buffer, units);
            for (int offset = -Word.REACH; offset <= Word.REACH; offset++) {
                int[] known = templates.word(place + offset).scores;
                int row = (offset + Word.REACH) * LABELS;
                for (int label = 0; label < LABELS; label++) {
                    units[label] += known[row + label];
                }
            }
            for (int label = 0; label < LABELS; label++) {
                scores[label] = units[label] * UNIT;
            }
            return scores;
        }
    }

    /** Writes the model. */
    public void write(OutputStream stream) throws IOException {
        DataOutputStream out = new DataOutputStream(stream);
        out.writeInt(MAGIC);
        clusters.write(out);
        for (double transition : transitions) {
            out.writeFloat((float) transition);
        }
        features.write(out);
        out.flush();
    }

    /**
     * Reads a model.
     *
     * @throws IOException if the stream does not hold one
     */
    public static NameModel read(InputStream stream) throws IOException {
        DataInputStream in = new DataInputStream(new BufferedInputStream(stream, 1 << 16));
        if (in.readInt() != MAGIC) {
            throw new IOException("not a name model");
        }
        WordClusters clusters = WordClusters.read(in);
        double[] transitions = new double[LABELS * LABELS];
        for (int i = 0; i < transitions.length; i++) {
            transitions[i] = in.readFloat();
        }
        return new NameModel(clusters, transitions, FeatureTable.read(in));
    }
}

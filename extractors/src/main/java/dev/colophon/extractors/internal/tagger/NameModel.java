package dev.colophon.extractors.internal.tagger;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Objects;

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
    /** How much a one in the weights of the features is. */
    static final double UNIT = 1 / 2048.0;

    private static final int LABELS = NameLabels.COUNT;

    private final WordClusters clusters;
    private final double[] transitions;
    private final Transitions factors;
    private final FeatureTable features;
    private final StateScores states;
    private final ShapeScores shapes;
    private final ClusterScores clusterScores;
    private final WordMemory memory = new WordMemory();

    private NameModel(WordClusters clusters, double[] transitions, FeatureTable features) {
        this.clusters = clusters;
        this.transitions = transitions;
        this.features = features;
        factors = Transitions.of(transitions);
        states = new StateScores(features);
        shapes = new ShapeScores(features);
        clusterScores = new ClusterScores(clusters, features);
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

    Transitions transitions() {
        return factors;
    }

    /** What scores the words of one paper after the other. */
    Scorer scorer() {
        return new Scorer();
    }

    /** Scores words with the model; holds its arrays for the next word. Not thread-safe. */
    final class Scorer implements FeatureReceiver {

        private final FeatureBuffer buffer = new FeatureBuffer();
        private final long[] rows = new long[ScoreRow.SIZE];
        private final PendingFeatures pending = new PendingFeatures(features);
        private int[] units = new int[64 * LABELS];
        private int at;

        /** What the model knows of a word. */
        Word word(String text) {
            Word known = memory.get(text);
            if (known != null) {
                return known;
            }
            Word plain = Word.of(text, clusters);
            Word word = plain.withScores(WordScores.of(plain, features, buffer));
            memory.put(word);
            return word;
        }

        /**
         * The scores of the labels of some words in a row, in units of {@link #UNIT}: those of one word behind those of the other, in
         * an array that the next ones overwrite.
         */
        int[] score(FeatureTemplates templates, int start, int words) {
            int size = words * LABELS;
            if (units.length < size) {
                units = new int[size];
            }
            Arrays.fill(units, 0, size, 0);
            for (int i = 0; i < words; i++) {
                at = i * LABELS;
                Arrays.fill(rows, 0);
                templates.add(start + i, this);
                ScoreRow.unpack(rows, units, at);
            }
            pending.addTo(units);
            return units;
        }

        @Override
        public void word(Word word, int seat) {
            if (seat < Seat.WINDOW) {
                word.scores.addWindow(seat, rows);
            }
            if (seat >= Seat.WINDOW && seat < Seat.END_OF_CLUSTERS) {
                clusterScores.add(word.cluster(WordFeatures.LEVEL), seat, units, at);
            }
            if (seat >= Seat.FIRST_OF_WORDS) {
                word.scores.addBeyond(seat, units, at);
            }
        }

        @Override
        public void shapes(long before, long here, long after) {
            shapes.add(before, here, after, units, at);
        }

        @Override
        public void state(int state) {
            states.add(state, rows);
        }

        @Override
        public void add(int template, long value) {
            pending.add(FeatureHash.key(template, value), at);
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
        ByteBuffer in = ByteBuffer.wrap(stream.readAllBytes());
        try {
            return read(in);
        } catch (BufferUnderflowException e) {
            throw new IOException("the name model is cut off", e);
        }
    }

    private static NameModel read(ByteBuffer in) throws IOException {
        if (in.getInt() != MAGIC) {
            throw new IOException("not a name model");
        }
        WordClusters clusters = WordClusters.read(in);
        double[] transitions = new double[LABELS * LABELS];
        for (int i = 0; i < transitions.length; i++) {
            transitions[i] = in.getFloat();
        }
        return new NameModel(clusters, transitions, FeatureTable.read(in));
    }
}

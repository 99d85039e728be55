package dev.colophon.extractors.internal.tagger;

/**
 * Takes the features of one place of a paper. Training wants their keys; tagging wants the sum of their weights, most of which
 * it remembers: therefore features come in the four forms that can be remembered, or not, by different means.
 */
public interface FeatureReceiver {

    /** Takes all that a word says from a {@code Seat}, whatever else stands around. */
    void word(Word word, int seat);

    /** Takes all that the shapes of a word and of its neighbours say together. */
    void shapes(long before, long here, long after);

    /** Takes all that follows from few small numbers: a {@code State}. */
    void state(int state);

    /** Takes a single feature: a template and the value that it has here. */
    void add(int template, long value);
}

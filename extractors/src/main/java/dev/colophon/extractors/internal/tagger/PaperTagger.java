package dev.colophon.extractors.internal.tagger;

import dev.colophon.PaperField;
import dev.colophon.text.PaperText;

/** Computes the probabilities of the labels of a paper's words. Immutable and thread-safe. */
public final class PaperTagger {

    /** What looks at the probabilities of a sentence before the next one takes their place. */
    @FunctionalInterface
    public interface Visitor {

        /**
         * Looks at a sentence, or at a part of an endless one.
         *
         * @param words the words of the paper
         * @param field the field that the sentence stands in
         * @param start the place of its first word
         * @param length how many words it has
         * @param lattice the probabilities of its labels
         */
        void visit(PaperWords words, PaperField field, int start, int length, Lattice lattice);
    }

    private static final int LONGEST_SENTENCE = 400;

    private final NameModel model;

    /** A tagger with a model. */
    public PaperTagger(NameModel model) {
        this.model = model;
    }

    /** Shows the probabilities of each sentence. */
    public void tag(PaperText text, Visitor visitor) {
        NameModel.Scorer scorer = model.scorer();
        PaperWords words = PaperWords.of(text, scorer::word);
        FeatureTemplates templates = new FeatureTemplates(words);
        Lattice lattice = new Lattice();
        lattice.transitions(model.transitions());
        for (int s = 0; s < words.sentenceCount(); s++) {
            templates.sentence(s);
            int end = words.sentenceStart(s + 1);
            for (int start = words.sentenceStart(s); start < end; start += LONGEST_SENTENCE) {
                int length = Math.min(LONGEST_SENTENCE, end - start);
                lattice.start(length);
                lattice.emissions(scorer.score(templates, start, length));
                lattice.run();
                visitor.visit(words, words.field(s), start, length, lattice);
            }
        }
    }
}

package dev.colophon.extractors.training;

import dev.colophon.extractors.internal.tagger.FeatureBuffer;
import dev.colophon.extractors.internal.tagger.FeatureTemplates;
import dev.colophon.extractors.internal.tagger.PaperWords;
import dev.colophon.extractors.internal.tagger.WordClusters;
import dev.colophon.text.PaperText;
import dev.colophon.text.TextAnalyzer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Reads annotated papers as sentences of features and labels. */
final class SentenceReader {

    private final TextAnalyzer analyzer;
    private final WordClusters clusters;
    private final FeatureBuffer buffer = new FeatureBuffer();

    SentenceReader(TextAnalyzer analyzer, WordClusters clusters) {
        this.analyzer = analyzer;
        this.clusters = clusters;
    }

    List<LabelledSentence> read(List<AnnotatedPaper> papers) {
        List<LabelledSentence> sentences = new ArrayList<>();
        for (AnnotatedPaper paper : papers) {
            read(paper, sentences);
        }
        return sentences;
    }

    private void read(AnnotatedPaper annotated, List<LabelledSentence> sentences) {
        PaperText text = analyzer.analyze(annotated.paper());
        PaperWords words = PaperWords.of(text, clusters);
        FeatureTemplates templates = new FeatureTemplates(words);
        int[] labels = SentenceLabels.of(text, words, annotated.names());
        for (int s = 0; s < words.sentenceCount(); s++) {
            templates.sentence(s);
            int start = words.sentenceStart(s);
            int end = words.sentenceStart(s + 1);
            if (end > start) {
                sentences.add(
                        new LabelledSentence(features(templates, start, end), Arrays.copyOfRange(labels, start, end)));
            }
        }
    }

    private int[][] features(FeatureTemplates templates, int start, int end) {
        int[][] features = new int[end - start][];
        for (int i = start; i < end; i++) {
            buffer.clear();
            templates.add(i, buffer);
            features[i - start] = buffer.keys();
        }
        return features;
    }
}

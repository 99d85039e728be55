package dev.colophon.extractors.training;

import dev.colophon.extractors.internal.tagger.FeatureBuffer;
import dev.colophon.extractors.internal.tagger.FeatureTemplates;
import dev.colophon.extractors.internal.tagger.PaperWords;
import dev.colophon.extractors.internal.tagger.WordClusters;
import dev.colophon.text.PaperText;
import dev.colophon.text.TextAnalyzer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads annotated papers as sentences of features and labels. Not thread-safe. */
final class SentenceReader {

    private static final int REACH = FeatureTemplates.REACH;

    private final TextAnalyzer analyzer;
    private final WordClusters clusters;
    private final FeatureBuffer buffer = new FeatureBuffer();
    private final Map<String, Integer> groupsOfWords = new HashMap<>();
    private final List<int[]> groups = new ArrayList<>();
    private final List<LabelledSentence> sentences = new ArrayList<>();

    SentenceReader(TextAnalyzer analyzer, WordClusters clusters) {
        this.analyzer = analyzer;
        this.clusters = clusters;
    }

    TrainingSet read(List<AnnotatedPaper> papers) {
        papers.forEach(this::read);
        return new TrainingSet(groups, sentences);
    }

    private void read(AnnotatedPaper annotated) {
        PaperText text = analyzer.analyze(annotated.paper());
        PaperWords words = PaperWords.of(text, clusters);
        FeatureTemplates templates = new FeatureTemplates(words);
        int[] labels = SentenceLabels.of(text, words, annotated.names());
        for (int s = 0; s < words.sentenceCount(); s++) {
            templates.sentence(s);
            int start = words.sentenceStart(s);
            int end = words.sentenceStart(s + 1);
            if (end > start) {
                sentences.add(sentence(templates, start, Arrays.copyOfRange(labels, start, end)));
            }
        }
    }

    private LabelledSentence sentence(FeatureTemplates templates, int start, int[] labels) {
        int[][] words = new int[labels.length][];
        int[][] features = new int[labels.length][];
        for (int t = 0; t < labels.length; t++) {
            words[t] = groups(templates, start + t);
            buffer.clear();
            templates.addContext(start + t, buffer);
            features[t] = buffer.keys();
        }
        return new LabelledSentence(words, features, labels);
    }

    /** The groups of a word: one for each place of the window, found by the first one, which has the rest behind it. */
    private int[] groups(FeatureTemplates templates, int place) {
        int[] found = new int[2 * REACH + 1];
        for (int offset = -REACH; offset <= REACH; offset++) {
            int at = place + offset;
            Integer first = groupsOfWords.get(templates.text(at));
            if (first == null) {
                first = groups.size();
                groupsOfWords.put(templates.text(at), first);
                addGroups(templates, at);
            }
            found[offset + REACH] = first + offset + REACH;
        }
        return found;
    }

    private void addGroups(FeatureTemplates templates, int at) {
        for (int offset = -REACH; offset <= REACH; offset++) {
            buffer.clear();
            templates.addWord(at, offset, buffer);
            groups.add(buffer.keys());
        }
    }
}

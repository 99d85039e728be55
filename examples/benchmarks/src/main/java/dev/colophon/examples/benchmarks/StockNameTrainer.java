package dev.colophon.examples.benchmarks;

import dev.colophon.Paper;
import dev.colophon.PaperField;
import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import opennlp.tools.ml.maxent.GISTrainer;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.NameSample;
import opennlp.tools.namefind.TokenNameFinderFactory;
import opennlp.tools.namefind.TokenNameFinderModel;
import opennlp.tools.sentdetect.SentenceDetector;
import opennlp.tools.tokenize.Tokenizer;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.Span;
import opennlp.tools.util.TrainingParameters;

/** Trains OpenNLP's name finder, default features and default parameters, on the names of annotated papers. */
final class StockNameTrainer {

    private final SentenceDetector splitter;
    private final Tokenizer tokenizer;

    StockNameTrainer(SentenceDetector splitter, Tokenizer tokenizer) {
        this.splitter = splitter;
        this.tokenizer = tokenizer;
    }

    TokenNameFinderModel train(List<AnnotatedPaper> papers) throws IOException {
        List<NameSample> samples = new ArrayList<>();
        for (AnnotatedPaper paper : papers) {
            for (PaperField field : PaperField.values()) {
                addSentences(paper.paper(), field, names(paper), samples);
            }
        }
        TrainingParameters parameters = TrainingParameters.defaultParams();
        parameters.put(TrainingParameters.ALGORITHM_PARAM, GISTrainer.MAXENT_VALUE);
        return NameFinderME.train(
                "en", null, ObjectStreamUtils.createObjectStream(samples), parameters, new TokenNameFinderFactory());
    }

    /** The names with their facets, the longest first: "ImageNet-1K" before "ImageNet". */
    private static List<Map.Entry<String, String>> names(AnnotatedPaper paper) {
        List<Map.Entry<String, String>> names = new ArrayList<>();
        paper.names().forEach((facet, spellings) -> spellings.forEach(name -> names.add(Map.entry(name, facet))));
        names.sort(Comparator.comparingInt(
                        (Map.Entry<String, String> name) -> -name.getKey().length())
                .thenComparing(Map.Entry::getKey)
                .thenComparing(Map.Entry::getValue));
        return names;
    }

    private void addSentences(
            Paper paper, PaperField field, List<Map.Entry<String, String>> names, List<NameSample> samples) {
        String text = paper.text(field);
        boolean first = field == PaperField.TITLE;
        for (Span sentence : splitter.sentPosDetect(text)) {
            String line = sentence.getCoveredText(text).toString();
            Span[] tokens = tokenizer.tokenizePos(line);
            samples.add(new NameSample(Span.spansToStrings(tokens, line), spans(line, tokens, names), first));
            first = false;
        }
    }

    /** Every place of every name that begins and ends with a token, none over another. */
    private static Span[] spans(String line, Span[] tokens, List<Map.Entry<String, String>> names) {
        List<Span> found = new ArrayList<>();
        BitSet taken = new BitSet();
        for (Map.Entry<String, String> name : names) {
            String spelling = name.getKey();
            for (int at = line.indexOf(spelling); at >= 0; at = line.indexOf(spelling, at + 1)) {
                int start = tokenStartingAt(tokens, at);
                int end = tokenEndingAt(tokens, at + spelling.length()) + 1;
                boolean free =
                        start >= 0 && end > start && taken.get(start, end).isEmpty();
                if (free) {
                    taken.set(start, end);
                    found.add(new Span(start, end, name.getValue()));
                }
            }
        }
        found.sort(Comparator.naturalOrder());
        return found.toArray(Span[]::new);
    }

    private static int tokenStartingAt(Span[] tokens, int offset) {
        for (int i = 0; i < tokens.length; i++) {
            if (tokens[i].getStart() == offset) {
                return i;
            }
        }
        return -1;
    }

    private static int tokenEndingAt(Span[] tokens, int offset) {
        for (int i = 0; i < tokens.length; i++) {
            if (tokens[i].getEnd() == offset) {
                return i;
            }
        }
        return -1;
    }
}

package dev.colophon.extractors.training;

import dev.colophon.MetadataExtractor;
import dev.colophon.PaperMetadata;
import dev.colophon.extractors.internal.result.ChoiceExample;
import dev.colophon.extractors.internal.result.ChoiceRecorder;
import dev.colophon.spi.Entities;
import dev.colophon.text.PaperText;
import dev.colophon.text.TextAnalyzer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Learns by which features reported numbers are bound to their measure and method. The same input gives the same weights.
 * Immutable and thread-safe; training runs on the calling thread.
 */
public final class ResultWeightTrainer {

    /** The L2 penalties, chosen by four-fold cross-validation on the training papers. */
    private static final Map<String, Double> PENALTIES = Map.of("metric", 6.0, "method", 15.0);

    private static final List<String> HEADER = List.of(
            "# How much each feature speaks for binding a number to an option: conditional logistic regression with an L2 penalty",
            "# on annotated abstracts, by the command train-results.",
            "# metric | method, tab, kind of number or any, tab, feature (ChoiceFeature), tab, value, tab, weight");

    private static final int ITERATIONS = 150;
    private static final double TOLERANCE = 1e-7;
    private static final double SMALLEST_WEIGHT = 0.015;

    private final List<MetadataExtractor> views;

    /**
     * A trainer.
     *
     * @param views what finds the names that the numbers are bound to; each paper is learned from once a view, and once with its
     *     annotated names
     */
    public ResultWeightTrainer(List<MetadataExtractor> views) {
        this.views = List.copyOf(views);
    }

    /**
     * Learns the weights.
     *
     * @param papers annotated papers
     * @return the lines of the table, comments first
     */
    public List<String> train(List<ResultPaper> papers) {
        List<ChoiceExample> examples = new ArrayList<>();
        for (ResultPaper paper : papers) {
            PaperText text = TextAnalyzer.standard().analyze(paper.paper());
            ResultJudge judge = new ResultJudge(paper);
            examples.addAll(ChoiceRecorder.record(text, AnnotatedEntities.of(paper), judge));
            for (MetadataExtractor view : views) {
                examples.addAll(ChoiceRecorder.record(text, entities(view.extract(paper.paper())), judge));
            }
        }
        List<String> lines = new ArrayList<>(HEADER);
        addWeights("metric", examples, lines);
        addWeights("method", examples, lines);
        return lines;
    }

    private static Entities entities(PaperMetadata found) {
        return new Entities(found.methods(), found.datasets(), found.tasks(), found.metrics());
    }

    private void addWeights(String slot, List<ChoiceExample> examples, List<String> lines) {
        List<ChoiceExample> own = new ArrayList<>(examples);
        own.removeIf(example -> !example.slot().equals(slot));
        double penalty = PENALTIES.getOrDefault(slot, 1.0) * (views.size() + 1);
        double[] weights = new LimitedMemoryBfgs(
                        new ChoiceObjective(own, ChoiceRecorder.size(), penalty), ITERATIONS, TOLERANCE)
                .minimize();
        for (int i = 0; i < weights.length; i++) {
            if (Math.abs(weights[i]) >= SMALLEST_WEIGHT) {
                lines.add(String.format(Locale.ROOT, "%s\t%s\t%.2f", slot, ChoiceRecorder.name(i), weights[i]));
            }
        }
    }
}

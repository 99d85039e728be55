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
 * Learns by which features reported numbers are bound to their measure and method, and how sure a result is. The same input
 * gives the same weights. Immutable and thread-safe; training runs on the calling thread.
 */
public final class ResultWeightTrainer {

    /** The L2 penalties, chosen by five-fold cross-validation on the training papers. */
    private static final Map<String, Double> PENALTIES = Map.of("metric", 10.0, "method", 10.0, "result", 15.0);

    private static final List<String> HEADER = List.of(
            "# How much each feature speaks for binding a number to an option, and for a result: conditional logistic regression",
            "# with an L2 penalty on annotated abstracts, by the command train-results.",
            "# metric | method | result, tab, kind of number or any, tab, feature (ChoiceFeature), tab, value, tab, weight");

    private static final int FOLDS = 5;
    private static final int ITERATIONS = 150;
    private static final double TOLERANCE = 1e-7;
    private static final double SMALLEST_WEIGHT = 0.015;

    private final List<List<MetadataExtractor>> views;

    /**
     * A trainer.
     *
     * @param views what finds the names that the numbers are bound to; each paper is learned from once a view, and once with its
     *     annotated names; how sure a result is, with the names of the first view. Of n extractors of a view, the i-th reads the papers whose place has the remainder i when divided by
     *     n: it should not have learned from them
     */
    public ResultWeightTrainer(List<List<MetadataExtractor>> views) {
        this.views = views.stream().map(List::copyOf).toList();
    }

    /**
     * Learns the weights.
     *
     * @param papers annotated papers
     * @return the lines of the table, comments first
     */
    public List<String> train(List<ResultPaper> papers) {
        List<List<Reading>> readings = new ArrayList<>();
        for (int i = 0; i < papers.size(); i++) {
            readings.add(readings(papers.get(i), i));
        }
        List<String> lines = new ArrayList<>(HEADER);
        lines.addAll(choices(readings, -1));
        lines.addAll(weights("result", results(readings), 1));
        return lines;
    }

    /** A paper with names that somebody found in it; those of the annotations stand last. */
    private record Reading(PaperText text, Entities entities, ResultJudge judge) {}

    private List<Reading> readings(ResultPaper paper, int place) {
        PaperText text = TextAnalyzer.standard().analyze(paper.paper());
        ResultJudge judge = new ResultJudge(paper);
        List<Reading> readings = new ArrayList<>();
        for (List<MetadataExtractor> view : views) {
            PaperMetadata found = view.get(place % view.size()).extract(paper.paper());
            readings.add(new Reading(
                    text, new Entities(found.methods(), found.datasets(), found.tasks(), found.metrics()), judge));
        }
        readings.add(new Reading(text, AnnotatedEntities.of(paper), judge));
        return readings;
    }

    /** The weights of the choices, learned from all papers but those of a fold. */
    private List<String> choices(List<List<Reading>> papers, int without) {
        List<ChoiceExample> examples = new ArrayList<>();
        for (int i = 0; i < papers.size(); i++) {
            if (i % FOLDS != without) {
                for (Reading reading : papers.get(i)) {
                    examples.addAll(ChoiceRecorder.choices(reading.text(), reading.entities(), reading.judge()));
                }
            }
        }
        List<String> lines = new ArrayList<>();
        lines.addAll(weights("metric", examples, views.size() + 1));
        lines.addAll(weights("method", examples, views.size() + 1));
        return lines;
    }

    /** What becomes of the numbers that are bound to the names of the first view by choices learned from other papers. */
    private List<ChoiceExample> results(List<List<Reading>> papers) {
        List<ChoiceExample> examples = new ArrayList<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            List<List<String>> rows = new ArrayList<>();
            choices(papers, fold).forEach(line -> rows.add(List.of(line.split("\t", -1))));
            for (int i = fold; i < papers.size(); i += FOLDS) {
                Reading first = papers.get(i).get(0);
                examples.addAll(ChoiceRecorder.results(first.text(), first.entities(), first.judge(), rows));
            }
        }
        return examples;
    }

    /** The weights of a slot, learned from examples that tell of each number so many times. */
    private static List<String> weights(String slot, List<ChoiceExample> examples, int times) {
        List<ChoiceExample> own = new ArrayList<>(examples);
        own.removeIf(example -> !example.slot().equals(slot));
        double penalty = PENALTIES.getOrDefault(slot, 1.0) * times;
        double[] weights = new LimitedMemoryBfgs(
                        new ChoiceObjective(own, ChoiceRecorder.size(), penalty), ITERATIONS, TOLERANCE)
                .minimize();
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < weights.length; i++) {
            if (Math.abs(weights[i]) >= SMALLEST_WEIGHT) {
                lines.add(String.format(Locale.ROOT, "%s\t%s\t%.2f", slot, ChoiceRecorder.name(i), weights[i]));
            }
        }
        return lines;
    }
}

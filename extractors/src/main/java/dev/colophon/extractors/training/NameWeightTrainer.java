package dev.colophon.extractors.training;

import dev.colophon.extractors.internal.join.NameClues;
import dev.colophon.extractors.internal.tagger.CrfNameFinder;
import dev.colophon.extractors.training.LinearModelTrainer.Example;
import dev.colophon.spi.LinkFindings;
import dev.colophon.spi.NameFinder;
import dev.colophon.text.PaperText;
import dev.colophon.text.TextAnalyzer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntBiFunction;

/**
 * Fits what rules' and tagger's clues together are worth. A tagger is too sure of papers that it was trained on, so each paper
 * is read by one that has not seen it: tagger k of n must be trained without the papers k, k + n, k + 2n and so on. The same
 * input gives the same weights. Immutable and thread-safe.
 */
public final class NameWeightTrainer {

    private static final int LEAST_COUNT = 5;

    private final TextAnalyzer analyzer;

    /**
     * A trainer.
     *
     * @param analyzer what cuts texts into sentences and tokens
     */
    public NameWeightTrainer(TextAnalyzer analyzer) {
        this.analyzer = analyzer;
    }

    /**
     * Fits the weights of the clues of rules and tagger together.
     *
     * @param papers papers with their methods and datasets and their roles
     * @param taggers tagger k of n trained without each paper whose place is k modulo n
     * @return weights for neither, each role of a method, each role of a dataset
     */
    public TrainedLayeredModel train(List<ListedPaper> papers, List<TrainedNameTagger> taggers) {
        return fit(EntityLabels.ROLES, examples(papers, taggers, new NameClues(true), EntityLabels::role));
    }

    /**
     * Fits the weights of the tagger's claims where no rules are asked.
     *
     * @param papers papers with their methods and datasets
     * @param taggers tagger k of n trained without each paper whose place is k modulo n
     * @return weights for neither, a method, a dataset
     */
    public TrainedLayeredModel trainClaims(List<ListedPaper> papers, List<TrainedNameTagger> taggers) {
        return fit(EntityLabels.KINDS, examples(papers, taggers, new NameClues(false), EntityLabels::kind));
    }

    private static TrainedLayeredModel fit(List<String> answers, List<Example> examples) {
        return new LayeredModelTrainer(answers, LEAST_COUNT).train(examples);
    }

    private List<Example> examples(
            List<ListedPaper> papers,
            List<TrainedNameTagger> taggers,
            NameClues names,
            ToIntBiFunction<EntityLabels, Set<String>> answer) {
        List<NameFinder> finders = new ArrayList<>();
        taggers.forEach(tagger -> finders.add(CrfNameFinder.eager(tagger.model())));
        List<Example> examples = new ArrayList<>();
        for (int i = 0; i < papers.size(); i++) {
            PaperText text = analyzer.analyze(papers.get(i).paper());
            EntityLabels labels = new EntityLabels(papers.get(i));
            names.read(text, finders.get(i % finders.size()).find(text, LinkFindings.NONE), (surfaces, writer) -> {
                NamedClues clues = new NamedClues();
                writer.accept(clues);
                examples.add(new Example(clues, answer.applyAsInt(labels, surfaces), 1));
            });
        }
        return examples;
    }
}

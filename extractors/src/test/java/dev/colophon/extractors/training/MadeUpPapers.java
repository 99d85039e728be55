package dev.colophon.extractors.training;

import dev.colophon.Paper;
import dev.colophon.spi.EntityKind;
import dev.colophon.text.TextAnalyzer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Papers about nothing, for training in a test: each names a method, a dataset, a task and a metric. */
public final class MadeUpPapers {

    private static final List<String> METHODS =
            List.of("FooNet", "BarFormer", "QuxGAN", "ZipLoRA", "Wug-Large", "DaxNet", "BlickFormer", "TomaNet");
    private static final List<String> DATASETS =
            List.of("GreenSet", "Stone-10K", "RiverBench", "HillQA", "LakeSet", "MoorBench", "FenSet", "DaleQA");
    private static final List<String> TASKS = List.of("leaf counting", "cloud naming", "rock sorting", "tide reading");
    private static final List<String> METRICS = List.of("accuracy", "F1 score", "recall");

    private MadeUpPapers() {}

    public static List<AnnotatedPaper> annotated() {
        NameLocator locator = new NameLocator(TextAnalyzer.standard());
        List<AnnotatedPaper> papers = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            papers.add(locator.locate(
                    paper(i),
                    Map.of(
                            EntityKind.METHOD, Set.of(METHODS.get(i % 8)),
                            EntityKind.DATASET, Set.of(DATASETS.get(i * 3 % 8)),
                            EntityKind.TASK, Set.of(TASKS.get(i % 4)),
                            EntityKind.METRIC, Set.of(METRICS.get(i % 3)))));
        }
        return papers;
    }

    static Stream<Paper> unannotated() {
        return Stream.iterate(0, i -> i < 200, i -> i + 1)
                .map(i -> Paper.of("Notes, part " + i, paper(i).abstractText()));
    }

    public static Paper paper(int i) {
        String method = METHODS.get(i % 8);
        String dataset = DATASETS.get(i * 3 % 8);
        String task = TASKS.get(i % 4);
        String metric = METRICS.get(i % 3);
        String opening =
                i % 2 == 0 ? "We propose " + method + ", a model for " : "This paper introduces " + method + " for ";
        return Paper.of(
                method + ": a new look at " + task,
                opening + task + ". On the " + dataset + " dataset, " + method + " improves the " + metric + " by "
                        + (i % 7 + 1) + "%. It is fast, and the code is short.");
    }
}

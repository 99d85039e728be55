package dev.colophon.extractors.training;

import dev.colophon.Paper;
import dev.colophon.extractors.internal.join.NameClues;
import dev.colophon.extractors.internal.lexicon.NameKey;
import dev.colophon.extractors.internal.linear.ClueSink;
import dev.colophon.extractors.internal.tagger.CrfNameFinder;
import dev.colophon.extractors.internal.tagger.NameModel;
import dev.colophon.spi.LinkFindings;
import dev.colophon.text.PaperText;
import dev.colophon.text.TextAnalyzer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Learns from papers that nobody annotated how an abstract speaks of the paper's own method or dataset: a title that reads
 * "Name: …" tells its name, and the words of the abstract around that name are set against those around the others. Names that
 * the abstract announces besides are left out, for they may be the paper's own as well. Papers are read once, one by one; the
 * same papers in the same order give the same weights. Not thread-safe.
 */
public final class TitleGuessTrainer {

    /** The answers: not the title's name, a method that the title opens with, a dataset that it opens with. */
    private static final List<String> ANSWERS = List.of("other", "method", "dataset");

    private static final Pattern DATASET = Pattern.compile(
            "\\b(benchmark|benchmarking|data ?set|corpus|corpora|challenge|test ?bed|test suite|leaderboard)s?\\b",
            Pattern.CASE_INSENSITIVE);
    private static final int LONGEST_NAME = 3;
    private static final int LEAST_COUNT = 15;
    private static final double PENALTY = 4;
    private static final int ITERATIONS = 60;
    private static final double TOLERANCE = 1e-5;

    private final TextAnalyzer analyzer;
    private final CrfNameFinder tagger = CrfNameFinder.eager(NameModel.standard());
    /** The number of a clue by its hash, for the classifier could not tell two with the same hash apart. */
    private final Map<Integer, Integer> numbers = new HashMap<>();

    private final List<String> names = new ArrayList<>();
    private final List<LinearObjective.Row> rows = new ArrayList<>();

    /**
     * A trainer that asks the library's own tagger for names.
     *
     * @param analyzer what cuts texts into sentences and tokens
     */
    public TitleGuessTrainer(TextAnalyzer analyzer) {
        this.analyzer = analyzer;
    }

    /**
     * Fits the weights.
     *
     * @param papers papers that nobody annotated; read to the end, not closed
     * @return weights for another name, the title's method, the title's dataset
     */
    public TrainedLinearModel train(Stream<Paper> papers) {
        papers.forEachOrdered(this::read);
        int[] counts = new int[names.size()];
        rows.forEach(row -> Arrays.stream(row.clues()).forEach(clue -> counts[clue]++));
        List<String> kept = new ArrayList<>();
        int[] places = new int[counts.length];
        for (int i = 0; i < counts.length; i++) {
            places[i] = counts[i] < LEAST_COUNT ? -1 : kept.size();
            if (places[i] >= 0) {
                kept.add(names.get(i));
            }
        }
        rows.replaceAll(row -> renumbered(row, places));
        LinearObjective objective = new LinearObjective(ANSWERS.size(), rows, kept.size(), PENALTY);
        return TrainedLinearModel.of(ANSWERS, kept, new LimitedMemoryBfgs(objective, ITERATIONS, TOLERANCE).minimize());
    }

    private void read(Paper paper) {
        int colon = paper.title().indexOf(": ");
        String key = colon < 0 ? "" : NameKey.of(paper.title().substring(0, colon));
        if (key.length() < 2 || paper.title().substring(0, colon).split(" ").length > LONGEST_NAME) {
            return;
        }
        int own = DATASET.matcher(paper.title().substring(colon)).find() ? 2 : 1;
        List<LinearObjective.Row> found = new ArrayList<>();
        PaperText text = analyzer.analyze(Paper.of("", paper.abstractText()));
        NameClues.readPlaces(text, tagger.find(text, LinkFindings.NONE), (surfaces, announced, clues) -> {
            boolean isOwn = isOneOf(surfaces, key);
            if (isOwn || !announced) {
                found.add(row(clues, isOwn ? own : 0));
            }
        });
        if (found.stream().anyMatch(row -> row.answer() > 0)) {
            rows.addAll(found);
        }
    }

    private static boolean isOneOf(Set<String> surfaces, String key) {
        return surfaces.stream().anyMatch(surface -> NameKey.of(surface).equals(key));
    }

    private LinearObjective.Row row(Consumer<ClueSink> writer, int answer) {
        NamedClues clues = new NamedClues();
        writer.accept(clues);
        int[] keys = new int[clues.sizes().size()];
        double[] sizes = new double[keys.length];
        int at = 0;
        for (Map.Entry<String, Double> clue : clues.sizes().entrySet()) {
            keys[at] = numbers.computeIfAbsent(clue.getKey().hashCode(), unused -> add(clue.getKey()));
            sizes[at++] = clue.getValue();
        }
        return new LinearObjective.Row(keys, sizes, answer, 1);
    }

    private int add(String name) {
        names.add(name);
        return names.size() - 1;
    }

    private static LinearObjective.Row renumbered(LinearObjective.Row row, int[] places) {
        List<Integer> kept = new ArrayList<>();
        for (int i = 0; i < row.clues().length; i++) {
            if (places[row.clues()[i]] >= 0) {
                kept.add(i);
            }
        }
        int[] clues = kept.stream().mapToInt(i -> places[row.clues()[i]]).toArray();
        double[] sizes = kept.stream().mapToDouble(i -> row.sizes()[i]).toArray();
        return new LinearObjective.Row(clues, sizes, row.answer(), row.weight());
    }
}

package dev.colophon.extractors.training;

import dev.colophon.Paper;
import dev.colophon.extractors.internal.context.NameSpan;
import dev.colophon.extractors.internal.context.Trait;
import dev.colophon.extractors.internal.lexicon.NameKey;
import dev.colophon.extractors.internal.lexicon.NameLexicon;
import dev.colophon.extractors.internal.name.NameGroup;
import dev.colophon.extractors.internal.name.NameGroups;
import dev.colophon.extractors.internal.name.RuleNameFinder;
import dev.colophon.text.TextAnalyzer;
import java.io.IOException;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Counts in how many papers each name stands and what the rules take it for there. Papers are read once, one by one. Not
 * thread-safe.
 */
public final class SeenNameMiner {

    private static final int LEAST_PAPERS = 3;
    private static final int LEAST_PAPERS_OF_TAILS = 10;
    private static final String TAIL = "… ";
    private static final int[] PAPER_STEPS = {5, 10, 30, 100};
    private static final double[] NEW_STEPS = {1e-9, 0.1, 0.3};

    private final TextAnalyzer analyzer;
    private final RuleNameFinder rules = new RuleNameFinder();
    private final SortedMap<String, Tally> tallies = new TreeMap<>();

    /**
     * A miner.
     *
     * @param analyzer what cuts texts into sentences and tokens
     */
    public SeenNameMiner(TextAnalyzer analyzer) {
        this.analyzer = analyzer;
    }

    /**
     * Reads papers.
     *
     * @param papers papers that nobody annotated; read to the end, not closed
     */
    public void read(Stream<Paper> papers) {
        papers.forEachOrdered(this::read);
    }

    private void read(Paper paper) {
        for (NameGroup group : NameGroups.of(analyzer.analyze(paper), NameLexicon.standard())) {
            double[] probabilities = rules.probabilities(group);
            Set<String> keys = new HashSet<>();
            for (NameSpan span : group.candidates()) {
                keys.add(NameKey.of(span.surface()));
                if (span.last() - span.first() > 1) {
                    keys.add(TAIL + span.reading().token(span.last() - 1).lower());
                }
            }
            keys.forEach(key ->
                    tallies.computeIfAbsent(key, unused -> new Tally()).add(group, probabilities[1], probabilities[2]));
        }
    }

    /**
     * Writes the names of three papers or more, as keys in order: the key, a tab, four digits.
     *
     * @param out where to; neither flushed nor closed
     * @throws IOException if writing fails
     */
    public void write(Appendable out) throws IOException {
        out.append(
                        "# Names that unannotated papers use, as keys (small letters, no spaces or hyphens), and four digits: in how\n")
                .append(
                        "# many papers (0 few ... 4 many), how sure the rules are there that it names a method, and a dataset\n")
                .append(
                        "# (0 ... 9), how often it is new there (0 ... 3). Behind an ellipsis the last words of longer names.\n");
        for (Map.Entry<String, Tally> entry : tallies.entrySet()) {
            String key = entry.getKey();
            int least = key.startsWith(TAIL) ? LEAST_PAPERS_OF_TAILS : LEAST_PAPERS;
            if (entry.getValue().papers >= least && !key.isEmpty() && key.charAt(0) != '#') {
                out.append(key).append('\t').append(entry.getValue().digits()).append('\n');
            }
        }
    }

    private static final class Tally {

        private int papers;
        private double method;
        private double dataset;
        private int isNew;

        private void add(NameGroup group, double asMethod, double asDataset) {
            papers++;
            method += asMethod;
            dataset += asDataset;
            isNew += group.clues().has(Trait.HEADS_TITLE) ? 1 : 0;
            isNew += group.clues().announced() ? 1 : 0;
        }

        private String digits() {
            int size = 0;
            while (size < PAPER_STEPS.length && papers >= PAPER_STEPS[size]) {
                size++;
            }
            int fresh = 0;
            while (fresh < NEW_STEPS.length && (double) isNew / papers >= NEW_STEPS[fresh]) {
                fresh++;
            }
            return "" + size + tenths(method) + tenths(dataset) + fresh;
        }

        private int tenths(double sum) {
            return Math.min(9, (int) (10 * sum / papers));
        }
    }
}

package dev.colophon.extractors.training;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What the finder of tasks or that of metrics knows, as the lines of its two tables.
 *
 * @param cues cue, tab, weight, tab, weight where a tagger is heard too
 * @param priors phrase, tab, level of its surroundings, tab, level of words and surroundings together
 */
public record PhraseWeights(List<String> cues, List<String> priors) {

    private static final List<String> CUES_HEADER = List.of(
            "# How much each cue speaks for a candidate: cue, tab, weight, tab, weight where a tagger is heard too.",
            "# Fitted on annotated abstracts by the command train-phrases; CueTable says what a cue is.");
    private static final List<String> PRIORS_HEADER = List.of(
            "# What unannotated abstracts say of a phrase: phrase (* stands for any words before it), tab, how much its",
            "# surroundings speak for it, tab, how much words and surroundings do: twice the log odds of the mean.",
            "# Made by the command train-phrases.");

    public PhraseWeights {
        cues = List.copyOf(cues);
        priors = List.copyOf(priors);
    }

    /**
     * Writes the tables as the finders read them.
     *
     * @param folder where {@code cues.tsv} and {@code priors.tsv} go; made if it is not there
     * @throws IOException if that fails
     */
    public void writeTo(Path folder) throws IOException {
        Files.createDirectories(folder);
        write(folder.resolve("cues.tsv"), CUES_HEADER, cues);
        write(folder.resolve("priors.tsv"), PRIORS_HEADER, priors);
    }

    private static void write(Path file, List<String> header, List<String> lines) throws IOException {
        List<String> all = new ArrayList<>(header);
        all.addAll(lines);
        Files.write(file, all, StandardCharsets.UTF_8);
    }
}

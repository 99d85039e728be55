package dev.colophon.extractors.internal.name;

import dev.colophon.extractors.internal.context.ClueSet;
import dev.colophon.extractors.internal.context.NameSpan;
import dev.colophon.extractors.internal.context.Trait;
import dev.colophon.extractors.internal.lexicon.ResourceTable;
import java.util.ArrayList;
import java.util.List;

/** What the end of a name says: "-Net" and "-Former" end methods, "-Bench" and "QA" datasets. */
final class NameWords {

    private static final WordEndings METHOD = new WordEndings(suffixes("METHOD"));
    private static final WordEndings DATASET = new WordEndings(suffixes("DATASET"));

    private NameWords() {}

    static void addEnding(NameSpan candidate, ClueSet clues) {
        String surface = candidate.surface();
        if (DATASET.end(surface)) {
            clues.add(Trait.DATASET_SUFFIX);
        } else if (METHOD.end(surface)) {
            clues.add(Trait.METHOD_SUFFIX);
        }
    }

    private static List<String> suffixes(String kind) {
        List<String> suffixes = new ArrayList<>();
        for (List<String> row : ResourceTable.rows(NameWords.class, "suffixes.tsv")) {
            if (row.get(0).equals(kind)) {
                suffixes.addAll(ResourceTable.phrases(row.get(1)));
            }
        }
        return suffixes;
    }
}

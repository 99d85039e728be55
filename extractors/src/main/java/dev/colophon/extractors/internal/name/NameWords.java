package dev.colophon.extractors.internal.name;

import dev.colophon.extractors.internal.context.ClueSet;
import dev.colophon.extractors.internal.context.NameSpan;
import dev.colophon.extractors.internal.context.Trait;
import dev.colophon.extractors.internal.lexicon.ResourceTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What the end of a name says: "-Net" and "-Former" end methods, "-Bench" and "QA" datasets. */
final class NameWords {

    private static final List<String> METHOD = suffixes("METHOD");
    private static final List<String> DATASET = suffixes("DATASET");

    private NameWords() {}

    static void addTail(NameSpan candidate, ClueSet clues) {
        String surface = candidate.surface().toLowerCase(Locale.ROOT);
        if (endsWithAny(surface, DATASET)) {
            clues.add(Trait.DATASET_SUFFIX);
        } else if (endsWithAny(surface, METHOD)) {
            clues.add(Trait.METHOD_SUFFIX);
        }
        if (candidate.last() - candidate.first() > 1) {
            candidate.reading().addTail(candidate.last() - 1, clues);
        }
    }

    private static boolean endsWithAny(String surface, List<String> suffixes) {
        for (String suffix : suffixes) {
            if (surface.endsWith(suffix) && surface.length() > suffix.length()) {
                return true;
            }
        }
        return false;
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

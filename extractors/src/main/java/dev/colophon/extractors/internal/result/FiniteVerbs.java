package dev.colophon.extractors.internal.result;

import dev.colophon.extractors.internal.lexicon.ResourceTable;
import dev.colophon.extractors.internal.result.Item.Kind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Tells verbs that have a subject from nouns: the words of {@code verbs.tsv} count where somebody stands before them. */
final class FiniteVerbs {

    /** Each form, and whether it is the one after "it". */
    private static final Map<String, Boolean> FORMS = load();

    private FiniteVerbs() {}

    /** Whether an item is a verb: "reaches" anywhere, "suffers" in "FooNet suffers", "agree" in "raters agree". */
    static boolean isVerb(Frame frame, int index) {
        Item item = frame.at(index);
        if (item.kind() != Kind.WORD || item.has(Cue.FOREIGN) || item.has(Cue.BASELINE_WORD)) {
            return false;
        }
        return item.has(Cue.VERB) || isSaidOf(item, frame, index - 1);
    }

    private static boolean isSaidOf(Item verb, Frame frame, int before) {
        Boolean third = FORMS.get(verb.lower());
        if (third == null) {
            return false;
        }
        int i = before;
        while (NounPhrase.isAdverb(frame.at(i))) {
            i--;
        }
        return third ? isOne(frame.at(i)) : isSeveral(frame.at(i));
    }

    private static boolean isOne(Item item) {
        Party party = Party.of(item);
        return party == Party.METHOD
                || party == Party.IT
                || party == Party.GENERIC
                || item.kind() == Kind.CLOSE
                || item.is("which")
                || item.is("that")
                || item.has(Cue.GENERIC_METHOD);
    }

    private static boolean isSeveral(Item item) {
        return switch (Party.of(item)) {
            case WE, THEY, PEOPLE, MODELS, BASELINE, METHOD -> true;
            default -> item.kind() == Kind.CLOSE || item.is("which") || item.is("that");
        };
    }

    private static Map<String, Boolean> load() {
        Map<String, Boolean> forms = new HashMap<>();
        for (List<String> row : ResourceTable.rows(FiniteVerbs.class, "verbs.tsv")) {
            forms.put(row.get(0), false);
            forms.put(row.get(1), true);
        }
        return forms;
    }
}

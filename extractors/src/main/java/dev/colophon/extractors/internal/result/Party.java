package dev.colophon.extractors.internal.result;

import dev.colophon.extractors.internal.lexicon.ResourceTable;
import dev.colophon.extractors.internal.result.Item.Kind;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Whom a noun phrase speaks of. Of several words in a phrase, the first constant counts. */
enum Party {
    /** A named method. */
    METHOD,
    /** "our framework", "the proposed scheme". */
    OWN,
    WE,
    IT,
    THEY,
    PEOPLE,
    /** "the strongest model", "existing systems". */
    FOREIGN,
    BASELINE,
    /** "models", "agents". */
    MODELS,
    /** "the framework". */
    GENERIC,
    METRIC,
    DATASET,
    /** "experiments". */
    FINDINGS,
    /** Another word. */
    OTHER,
    NONE;

    private static final Map<String, Party> WORDS = load();

    /** Whom a word or name speaks of. */
    static Party of(Item item) {
        if (item.kind() == Kind.WORD) {
            @Nullable Party party = WORDS.get(item.lower());
            return party == null ? item.has(Cue.STOP) ? NONE : OTHER : party;
        }
        return switch (item.kind()) {
            case METHOD -> METHOD;
            case METRIC -> METRIC;
            case DATASET -> DATASET;
            case TASK -> OTHER;
            default -> NONE;
        };
    }

    private static Map<String, Party> load() {
        Map<String, Party> words = new HashMap<>();
        for (List<String> row : ResourceTable.rows(Party.class, "party-words.tsv")) {
            words.put(row.get(0), valueOf(row.get(1).toUpperCase(Locale.ROOT)));
        }
        return words;
    }
}

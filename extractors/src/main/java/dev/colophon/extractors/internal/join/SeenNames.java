package dev.colophon.extractors.internal.join;

import dev.colophon.extractors.internal.context.NameSpan;
import dev.colophon.extractors.internal.lexicon.NameKey;
import dev.colophon.extractors.internal.lexicon.ResourceTable;
import dev.colophon.extractors.internal.linear.ClueSink;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How many other papers use a name, and what for: a name that nobody else uses is likely the paper's own. Immutable. */
final class SeenNames {

    private static final String[] DIGITS = {"0", "1", "2", "3", "4", "5", "6", "7", "8", "9"};

    private final Map<String, String> byKey = new HashMap<>();

    SeenNames() {
        for (List<String> row : ResourceTable.rows(SeenNames.class, "seen-names.tsv")) {
            byKey.put(row.get(0), row.get(1));
        }
    }

    void add(NameEvidence name, ClueSink out) {
        String most = null;
        String own = "";
        for (NameSpan span : name.spans()) {
            if (span.surface().equals(own)) {
                continue;
            }
            own = span.surface();
            String seen = byKey.get(NameKey.of(own));
            if (seen != null && (most == null || seen.charAt(0) > most.charAt(0))) {
                most = seen;
            }
        }
        if (most == null) {
            out.add("seen=no");
            return;
        }
        String papers = DIGITS[most.charAt(0) - '0'];
        out.add("seen=", papers);
        out.add("seen m=", DIGITS[most.charAt(1) - '0']);
        out.add("seen d=", DIGITS[most.charAt(2) - '0']);
        out.add("seen new=", DIGITS[most.charAt(3) - '0']);
        out.number("seen m", (most.charAt(1) - '0') / 9.0 - 0.5);
        out.number("seen d", (most.charAt(2) - '0') / 9.0 - 0.5);
        if (most.charAt(0) >= '2') {
            out.number("seen often m", (most.charAt(1) - '0') / 9.0 - 0.5);
            out.number("seen often d", (most.charAt(2) - '0') / 9.0 - 0.5);
            out.add("seen often new=", DIGITS[most.charAt(3) - '0']);
        }
    }
}

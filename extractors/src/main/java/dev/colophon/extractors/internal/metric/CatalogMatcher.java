package dev.colophon.extractors.internal.metric;

import dev.colophon.extractors.MetricCatalog;
import dev.colophon.extractors.MetricDefinition;
import dev.colophon.extractors.internal.lexicon.IntTable;
import dev.colophon.extractors.internal.lexicon.WordSet;
import dev.colophon.text.TextHash;
import dev.colophon.text.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the names of a list of measures in tokens, whatever their hyphens. Immutable. */
final class CatalogMatcher {

    private final IntTable names = new IntTable(1024);
    private final List<Entry> entries = new ArrayList<>();
    private final WordSet beginnings;
    private final WordSet firsts;

    CatalogMatcher(MetricCatalog catalog) {
        Map<String, Entry> byKey = new HashMap<>();
        Set<String> starts = new HashSet<>();
        for (MetricDefinition metric : catalog.metrics()) {
            for (String alias : metric.aliases()) {
                add(alias, byKey, starts);
            }
            add(metric.name(), byKey, starts);
        }
        beginnings = WordSet.of(starts);
        for (Map.Entry<String, Entry> name : byKey.entrySet()) {
            starts.add(name.getKey());
            starts.add(name.getKey() + "s");
            entries.add(name.getValue().of(catalog.find(name.getValue().name).orElse(null)));
            names.put(TextHash.of(name.getKey()), entries.size());
        }
        firsts = WordSet.of(starts);
    }

    private static void add(String name, Map<String, Entry> byKey, Set<String> starts) {
        byKey.put(MetricKeys.of(name), new Entry(name, null));
        for (int i = 0; i < name.length(); i++) {
            if (name.charAt(i) == ' ' || MetricKeys.isJoint(name.charAt(i))) {
                starts.add(MetricKeys.of(name.substring(0, i)));
            }
        }
    }

    /** The longest name that starts with a token, or null. */
    @Nullable
    Match match(List<Token> tokens, int start) {
        Token first = tokens.get(start);
        return firsts.has(first) || holdsSign(first) ? matchFrom(first, tokens, start) : null;
    }

    /** Whether a token holds what keeps a known word from being seen at once: "top-1", "recall@10". */
    private static boolean holdsSign(Token token) {
        String lower = token.lower();
        for (int i = token.isPlain() ? lower.length() : 0; i < lower.length(); i++) {
            if (lower.charAt(i) == '@' || MetricKeys.isJoint(lower.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Match matchFrom(Token first, List<Token> tokens, int start) {
        Match found = null;
        MetricKey key = new MetricKey();
        for (int end = start + 1; ; end++) {
            key.add(tokens.get(end - 1));
            Entry entry = look(key, tokens, start, end);
            if (entry != null && entry.metric != null && !(entry.acronym && !MetricKeys.hasCapitals(first.text()))) {
                found = new Match(end, entry.metric);
            }
            if (end == tokens.size() || !beginnings.has(key.hash())) {
                return found;
            }
        }
    }

    private @Nullable Entry look(MetricKey key, List<Token> tokens, int start, int end) {
        int place = names.get(key.hash());
        if (place == 0 && key.isPlural()) {
            place = names.get(key.singular());
        }
        if (place == 0 && key.hasDepth()) {
            place = names.get(withoutDepth(tokens.subList(start, end)));
        }
        return place == 0 ? null : entries.get(place - 1);
    }

    /** The key of "recall@k" for "recall@10"; that of no name where no depth follows. */
    private static long withoutDepth(List<Token> tokens) {
        StringBuilder keys = new StringBuilder();
        tokens.forEach(token -> keys.append(MetricKey.of(token)));
        String key = keys.toString();
        int at = key.indexOf('@');
        return at > 0 && isDepth(key, at + 1) ? TextHash.of(key.substring(0, at) + "@k") : TextHash.EMPTY;
    }

    /** "10", "0.5" and "k" of "recall@10", "mAP@0.5" and "pass@k". */
    private static boolean isDepth(String key, int start) {
        boolean depth = start < key.length();
        for (int i = start; i < key.length(); i++) {
            char c = key.charAt(i);
            depth &= c == '.'
                    || c == ':'
                    || c == '%'
                    || (c >= '0' && c <= '9')
                    || ((c == 'k' || c == 'n') && i == start);
        }
        return depth;
    }

    /** A name that was found. */
    record Match(int end, MetricDefinition metric) {}

    /** A name of the list. */
    private static final class Entry {
        final String name;
        final boolean acronym;
        final @Nullable MetricDefinition metric;

        Entry(String name, @Nullable MetricDefinition metric) {
            this.name = name;
            this.metric = metric;
            acronym = MetricKeys.isShortAcronym(name);
        }

        Entry of(@Nullable MetricDefinition meant) {
            return new Entry(name, meant);
        }
    }
}

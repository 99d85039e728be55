package dev.colophon.extractors.internal.metric;

import dev.colophon.extractors.MetricCatalog;
import dev.colophon.extractors.MetricDefinition;
import dev.colophon.extractors.internal.lexicon.WordSet;
import dev.colophon.text.Token;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the names of a list of measures in tokens, whatever their hyphens. Immutable. */
final class CatalogMatcher {

    private final Map<String, Entry> names = new HashMap<>();
    private final Set<String> beginnings = new HashSet<>();
    private final WordSet firsts;

    CatalogMatcher(MetricCatalog catalog) {
        for (MetricDefinition metric : catalog.metrics()) {
            for (String alias : metric.aliases()) {
                add(alias);
            }
            add(metric.name());
        }
        firsts = firsts();
        for (Map.Entry<String, Entry> name : names.entrySet()) {
            name.setValue(name.getValue().of(catalog.find(name.getValue().name).orElse(null)));
        }
    }

    private WordSet firsts() {
        Set<String> keys = new HashSet<>(beginnings);
        for (String key : names.keySet()) {
            keys.add(key);
            keys.add(key + "s");
        }
        return WordSet.of(keys);
    }

    private void add(String name) {
        String key = MetricKeys.of(name);
        names.put(key, new Entry(name, null));
        for (int i = 0; i < name.length(); i++) {
            if (name.charAt(i) == ' ' || MetricKeys.isJoint(name.charAt(i))) {
                beginnings.add(MetricKeys.of(name.substring(0, i)));
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
        String key = key(first);
        for (int end = start + 1; ; end++) {
            MetricDefinition metric = look(key, first);
            if (metric != null) {
                found = new Match(end, metric);
            }
            if (end == tokens.size() || !beginnings.contains(key)) {
                return found;
            }
            key += key(tokens.get(end));
        }
    }

    private static String key(Token token) {
        String lower = token.lower();
        for (int i = 0; i < lower.length(); i++) {
            if (MetricKeys.isJoint(lower.charAt(i))) {
                return MetricKeys.of(lower);
            }
        }
        return lower;
    }

    private @Nullable MetricDefinition look(String key, Token first) {
        Entry entry = names.get(key);
        if (entry == null && key.length() > 3 && key.endsWith("s")) {
            entry = names.get(key.substring(0, key.length() - 1));
        }
        int at = entry == null ? key.indexOf('@') : -1;
        if (at > 0 && isDepth(key, at + 1)) {
            entry = names.get(key.substring(0, at) + "@k");
        }
        return entry == null || (entry.acronym && !MetricKeys.hasCapitals(first.text())) ? null : entry.metric;
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

package dev.colophon.extractors.internal.lexicon;

import dev.colophon.extractors.internal.lexicon.KnownName.Kind;
import dev.colophon.text.Token;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Names that many papers use, with their spellings. A spelling with small letters only is found in any case; one that is also
 * a word ("Adam") or a short acronym only as it is written; any other in any case and with or without its hyphens.
 */
public final class NameLexicon {

    private static final NameLexicon STANDARD = new NameLexicon();

    private final PhraseTrie<KnownName> phrases = new PhraseTrie<>();
    private final Map<String, KnownName> byKey = new HashMap<>();
    private final WordFilter keys;

    private NameLexicon() {
        read("generic.tsv", Kind.GENERIC);
        read("methods.tsv", Kind.METHOD);
        read("datasets.tsv", Kind.DATASET);
        keys = WordFilter.of(byKey.keySet());
    }

    /** The lexicon that comes with the library.
     *
     * @return the shared instance
     */
    public static NameLexicon standard() {
        return STANDARD;
    }

    /**
     * The longest known name that starts at a token.
     *
     * @param tokens the tokens
     * @param from where the name starts
     * @param to where it has to end at the latest
     * @return the name and its number of tokens, or null
     */
    public PhraseTrie.@Nullable Found<KnownName> longestAt(List<Token> tokens, int from, int to) {
        PhraseTrie.Found<KnownName> found = phrases.longestAt(tokens, from, to);
        if (found == null || !found.value().exact()) {
            return found;
        }
        int start = tokens.get(from).start();
        int end = tokens.get(from + found.length() - 1).end();
        String surface = found.value().surface();
        if (surface.length() != end - start
                || !surface.startsWith(tokens.get(from).text())) {
            return null;
        }
        return surface.endsWith(tokens.get(from + found.length() - 1).text()) ? found : null;
    }

    /**
     * The known name that a text spells.
     *
     * @param surface a name as a text has it
     * @return the entry, or null
     */
    public @Nullable KnownName find(String surface) {
        return find(surface, NameKey.of(surface));
    }

    /**
     * The known name that a text with a known key spells.
     *
     * @param surface a name as a text has it
     * @param key its {@linkplain NameKey key}
     * @return the entry, or null
     */
    public @Nullable KnownName find(String surface, String key) {
        KnownName known = keys.passes(key) ? byKey.get(key) : null;
        return known == null || (known.exact() && !sameButPlural(known.surface(), surface)) ? null : known;
    }

    /**
     * The known name that a part of a text spells; where it spells none, no string is made.
     *
     * @param text a text
     * @param start where the part starts
     * @param end the offset after its last character
     * @return the entry, or null
     */
    public @Nullable KnownName find(String text, int start, int end) {
        return keys.passes(NameKey.hash(text, start, end)) ? find(text.substring(start, end)) : null;
    }

    private static boolean sameButPlural(String known, String surface) {
        return surface.startsWith(known) && surface.length() <= known.length() + 1;
    }

    private void read(String file, Kind kind) {
        for (List<String> row : ResourceTable.rows(NameLexicon.class, file)) {
            for (String surface : row) {
                add(new KnownName(row.get(0), kind, surface, isExact(surface)));
            }
        }
    }

    private void add(KnownName name) {
        String surface = name.surface();
        byKey.putIfAbsent(NameKey.of(surface), name);
        phrases.add(surface, name);
        if (name.exact()) {
            return;
        }
        phrases.add(surface + "s", name);
        if (surface.indexOf('-') >= 0) {
            phrases.add(surface.replace('-', ' '), name);
            phrases.add(surface.replace("-", ""), name);
        }
        if (surface.indexOf(' ') >= 0) {
            phrases.add(surface.replace(' ', '-'), name);
        }
    }

    private static boolean isExact(String surface) {
        if (Character.isLowerCase(surface.charAt(0)) && surface.length() > 1) {
            return false;
        }
        int start = 0;
        for (int space = surface.indexOf(' '); space >= 0; space = surface.indexOf(' ', start)) {
            if (!isAlsoWord(surface.substring(start, space))) {
                return false;
            }
            start = space + 1;
        }
        return isAlsoWord(surface.substring(start));
    }

    private static boolean isAlsoWord(String word) {
        WordShape shape = WordShape.of(word);
        return shape == WordShape.CAPITALISED || (shape == WordShape.ACRONYM && word.length() <= 5);
    }
}

package dev.colophon.extractors.internal.lexicon;

import dev.colophon.extractors.internal.lexicon.KnownName.Kind;
import dev.colophon.text.TextHash;
import dev.colophon.text.Token;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Names that many papers use, with their spellings. A spelling with small letters only is found in any case; one that is also
 * a word ("Adam") or a short acronym only as it is written; any other in any case and with or without its hyphens.
 */
public final class NameLexicon {

    private static final NameLexicon STANDARD = new NameLexicon();

    private final PhraseTrie<KnownName> phrases = new PhraseTrie<>(4096);
    private final List<KnownName> names = new ArrayList<>();
    /** For each key the place of the first name that has it, counted from 1. */
    private final IntTable keys = new IntTable(4096);

    private NameLexicon() {
        read("generic.tsv", Kind.GENERIC);
        read("methods.tsv", Kind.METHOD);
        read("datasets.tsv", Kind.DATASET);
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
        return find(surface, 0, surface.length());
    }

    /**
     * The known name that a text with a known key spells.
     *
     * @param surface a name as a text has it
     * @param key its {@linkplain NameKey key}
     * @return the entry, or null
     */
    public @Nullable KnownName find(String surface, String key) {
        return find(TextHash.of(key), surface, 0, surface.length());
    }

    /**
     * The known name that a part of a text spells.
     *
     * @param text a text
     * @param start where the part starts
     * @param end the offset after its last character
     * @return the entry, or null
     */
    public @Nullable KnownName find(String text, int start, int end) {
        return find(NameKey.hash(text, start, end), text, start, end);
    }

    private @Nullable KnownName find(long key, String text, int start, int end) {
        int number = keys.get(key);
        KnownName known = number == 0 ? null : names.get(number - 1);
        return known == null || (known.exact() && !isSameButPlural(known.surface(), text, start, end)) ? null : known;
    }

    private static boolean isSameButPlural(String known, String text, int start, int end) {
        int more = end - start - known.length();
        return (more == 0 || more == 1) && text.startsWith(known, start);
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
        long key = NameKey.hash(surface, 0, surface.length());
        if (keys.get(key) == 0) {
            names.add(name);
            keys.put(key, names.size());
        }
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

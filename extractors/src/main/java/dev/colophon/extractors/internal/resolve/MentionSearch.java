package dev.colophon.extractors.internal.resolve;

import dev.colophon.extractors.internal.context.FieldReading;
import dev.colophon.extractors.internal.context.NameSpan;
import dev.colophon.extractors.internal.lexicon.WordShape;
import dev.colophon.text.Token;
import dev.colophon.text.TokenKind;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Finds every further place where a name stands: by its tokens in any case, singular or plural; a name of one word that is
 * also a word ("Routine", "MATH") only in its own case. Names of several groups are looked for in one pass; in each group the
 * longest at each token counts.
 */
final class MentionSearch {

    private final WordTrie words = new WordTrie();
    private final int groups;
    /** For each node of the trie what each group looks for there. */
    private @Nullable Wanted[] wanted;

    private MentionSearch(int groups) {
        this.groups = groups;
        this.wanted = new Wanted[groups * 64];
    }

    /** Adds to the drafts of some groups, by group, all places of their names. */
    static void find(List<List<EntityDraft>> groups, List<FieldReading> readings) {
        MentionSearch search = new MentionSearch(groups.size());
        for (int group = 0; group < groups.size(); group++) {
            for (EntityDraft draft : groups.get(group)) {
                search.add(group, draft);
            }
        }
        for (FieldReading reading : readings) {
            search.find(reading);
        }
    }

    private void add(int group, EntityDraft draft) {
        String before = "";
        for (NameSpan span : draft.spans()) {
            if (!span.surface().equals(before)) {
                add(group, draft, span);
                before = span.surface();
            }
        }
    }

    private void add(int group, EntityDraft draft, NameSpan span) {
        int node = WordTrie.ROOT;
        int last = span.last() - 1;
        for (int i = span.first(); i < last; i++) {
            node = words.add(node, span.reading().token(i).lower());
        }
        boolean exact = last == span.first() && isAlsoWord(span.surface());
        Wanted name = new Wanted(draft, exact ? span.surface() : null, span.last() - span.first());
        String word = lastWord(span.reading().token(last), span.end());
        put(words.add(node, word), group, name);
        put(words.add(node, otherNumber(word)), group, name);
    }

    /** The last word of a name, without what is joined to it: "clip" of "CLIP-based". */
    private static String lastWord(Token token, int end) {
        int length = end - token.start();
        return length > 0 && length < token.text().length()
                ? token.text().substring(0, length).toLowerCase(Locale.ROOT)
                : token.lower();
    }

    /** The singular of a plural, else the plural. */
    private static String otherNumber(String word) {
        boolean plural = word.length() > 3 && word.endsWith("s") && !word.endsWith("ss");
        return plural ? word.substring(0, word.length() - 1) : word + "s";
    }

    /** The first name that a place is given stays. */
    private void put(int node, int group, Wanted name) {
        int place = node * groups + group;
        if (place >= wanted.length) {
            wanted = Arrays.copyOf(wanted, Math.max(2 * wanted.length, place + 1));
        }
        wanted[place] = wanted[place] == null ? name : wanted[place];
    }

    private static boolean isAlsoWord(String surface) {
        WordShape shape = WordShape.of(surface);
        return shape == WordShape.CAPITALISED || shape == WordShape.ACRONYM || shape == WordShape.PLAIN;
    }

    private void find(FieldReading reading) {
        @Nullable Wanted[] longest = new Wanted[groups];
        for (int i = 0; i < reading.size(); i++) {
            int node = words.next(WordTrie.ROOT, reading.token(i).lower());
            if (node != WordTrie.NONE && reading.token(i).kind() != TokenKind.ADDRESS) {
                readLongest(reading, i, node, longest);
                take(reading, i, longest);
            }
        }
    }

    /** The longest name of each group that starts at a token, whose node is given. */
    private void readLongest(FieldReading reading, int from, int first, @Nullable Wanted[] longest) {
        int end = reading.sentenceEnd(from);
        int node = first;
        for (int i = from + 1; node != WordTrie.NONE; i++) {
            for (int group = 0; group < groups; group++) {
                int place = node * groups + group;
                Wanted name = place < wanted.length ? wanted[place] : null;
                longest[group] = name == null ? longest[group] : name;
            }
            node = i < end ? words.next(node, reading.token(i).lower()) : WordTrie.NONE;
        }
    }

    private void take(FieldReading reading, int at, @Nullable Wanted[] longest) {
        for (int group = 0; group < groups; group++) {
            Wanted name = longest[group];
            if (name != null && name.accepts(reading.token(at).text())) {
                name.draft().addMention(NameSpan.of(reading, at, at + name.length()));
            }
            longest[group] = null;
        }
    }

    private record Wanted(EntityDraft draft, @Nullable String exact, int length) {

        boolean accepts(String first) {
            return exact == null
                    || first.startsWith(exact)
                    || (exact.startsWith(first) && exact.length() == first.length() + 1);
        }
    }
}

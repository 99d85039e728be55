package dev.colophon.extractors.internal.resolve;

import dev.colophon.extractors.internal.context.FieldReading;
import dev.colophon.extractors.internal.context.NameSpan;
import dev.colophon.extractors.internal.lexicon.PhraseTrie;
import dev.colophon.extractors.internal.lexicon.WordShape;
import dev.colophon.text.Token;
import dev.colophon.text.TokenKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds every further place where a name stands: by its tokens in any case, singular or plural; a name of one word that is
 * also a word ("Routine", "MATH") only in its own case.
 */
final class MentionSearch {

    private final PhraseTrie<Wanted> wanted = new PhraseTrie<>();

    /** Looks for all spellings of a name from now on. */
    void add(EntityDraft draft) {
        String before = "";
        for (NameSpan span : draft.spans()) {
            if (!span.surface().equals(before)) {
                add(draft, span);
                before = span.surface();
            }
        }
    }

    private void add(EntityDraft draft, NameSpan span) {
        List<String> words = new ArrayList<>();
        for (int i = span.first(); i < span.last(); i++) {
            Token token = span.reading().token(i);
            words.add(
                    i == span.last() - 1
                            ? cut(token.text(), span.end() - token.start()).toLowerCase(Locale.ROOT)
                            : token.lower());
        }
        String surface = span.surface();
        boolean exact = words.size() == 1 && isAlsoWord(surface);
        Wanted name = new Wanted(draft, exact ? surface : null);
        wanted.add(words, name);
        String last = words.get(words.size() - 1);
        boolean plural = last.length() > 3 && last.endsWith("s") && !last.endsWith("ss");
        words.set(words.size() - 1, plural ? last.substring(0, last.length() - 1) : last + "s");
        wanted.add(words, name);
    }

    private static String cut(String text, int length) {
        return length > 0 && length < text.length() ? text.substring(0, length) : text;
    }

    private static boolean isAlsoWord(String surface) {
        WordShape shape = WordShape.of(surface);
        return shape == WordShape.CAPITALISED || shape == WordShape.ACRONYM || shape == WordShape.PLAIN;
    }

    /** All places of one text, the longest at each token. */
    void find(FieldReading reading, Map<EntityDraft, List<NameSpan>> found) {
        for (int i = 0; i < reading.size(); i++) {
            if (reading.token(i).kind() == TokenKind.ADDRESS) {
                continue;
            }
            PhraseTrie.Found<Wanted> hit = wanted.longestAt(reading.tokens(), i, reading.sentenceEnd(i));
            if (hit != null && hit.value().accepts(reading.token(i).text())) {
                found.computeIfAbsent(hit.value().draft(), unused -> new ArrayList<>())
                        .add(NameSpan.of(reading, i, i + hit.length()));
            }
        }
    }

    private record Wanted(EntityDraft draft, @Nullable String exact) {

        boolean accepts(String first) {
            return exact == null
                    || first.startsWith(exact)
                    || (exact.startsWith(first) && exact.length() == first.length() + 1);
        }
    }
}

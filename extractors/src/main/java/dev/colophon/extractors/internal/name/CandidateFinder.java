package dev.colophon.extractors.internal.name;

import dev.colophon.PaperField;
import dev.colophon.extractors.internal.context.AcronymPair;
import dev.colophon.extractors.internal.context.FieldReading;
import dev.colophon.extractors.internal.context.NameSpan;
import dev.colophon.extractors.internal.lexicon.KnownName;
import dev.colophon.extractors.internal.lexicon.NameLexicon;
import dev.colophon.extractors.internal.lexicon.PhraseTrie;
import dev.colophon.extractors.internal.lexicon.WordShape;
import dev.colophon.text.TokenKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Finds the places of one text that may hold a name: known names, words with the shape of a name, runs of capitalised words,
 * and what follows "called". Each token is in one candidate at most.
 */
final class CandidateFinder {

    private static final int LONGEST = 9;
    private static final int LONGEST_CALLED = 4;
    private static final Set<String> LINKS =
            Set.of("of", "for", "in", "to", "the", "via", "with", "from", "on", "as", "by", "at");

    private final FieldReading reading;
    private final NameLexicon lexicon;
    private final boolean[] taken;
    private final List<NameSpan> candidates = new ArrayList<>();

    CandidateFinder(FieldReading reading, NameLexicon lexicon) {
        this.reading = reading;
        this.lexicon = lexicon;
        this.taken = new boolean[reading.size()];
    }

    /**
     * All candidates but those of the pairs, which are given.
     */
    List<NameSpan> find(List<AcronymPair> pairs) {
        for (AcronymPair pair : pairs) {
            take(pair.longForm().first(), pair.longForm().last());
            take(pair.acronym().first(), pair.acronym().last());
        }
        for (int i = 0; i < reading.size(); i++) {
            if (!taken[i] && reading.token(i).kind() != TokenKind.ADDRESS) {
                i = Math.max(i, readAt(i) - 1);
            }
        }
        return candidates;
    }

    private void take(int first, int last) {
        java.util.Arrays.fill(taken, first, last, true);
    }

    private int readAt(int at) {
        int end = reading.sentenceEnd(at);
        PhraseTrie.Found<KnownName> known = lexicon.longestAt(reading.tokens(), at, end);
        int knownEnd = known == null ? at : at + known.length();
        int runEnd = runEnd(at, end);
        int last = Math.max(knownEnd, runEnd);
        if (last > at) {
            add(at, last);
            return last;
        }
        if (NameRules.announcesName(reading, at)) {
            return readCalled(at, end);
        }
        return at;
    }

    private void add(int first, int last) {
        for (int i = first; i < last; i++) {
            if (taken[i]) {
                return;
            }
        }
        candidates.add(NameSpan.of(reading, first, last));
    }

    /** The end of the run of name words that starts here, or {@code at}. */
    private int runEnd(int at, int end) {
        if (!NameRules.startsRun(reading, at)) {
            return at;
        }
        boolean words = reading.shape(at) == WordShape.CAPITALISED;
        int last = at + 1;
        while (last < end && last - at < LONGEST && !taken[last]) {
            int next = nextPart(last, end, words);
            if (next == last) {
                break;
            }
            last = next;
            words &=
                    reading.shape(last - 1) == WordShape.CAPITALISED || reading.shape(last - 1) == WordShape.HYPHENATED;
        }
        while (last < end && NameRules.isAdjacentSign(reading, last)) {
            last++;
        }
        if (last > at + 1 && at == reading.sentenceStart(at) && isGenericWord(at)) {
            return at;
        }
        return NameRules.isName(reading, at, last) ? last : at;
    }

    /** "[While] GPT-4 fails": an ordinary word before the name, with a capital because it starts the sentence. */
    private boolean isGenericWord(int at) {
        if (reading.shape(at) != WordShape.CAPITALISED || !reading.shape(at + 1).isNameLike()) {
            return false;
        }
        KnownName known = lexicon.find(reading.token(at).text());
        return known != null && known.kind() == KnownName.Kind.GENERIC;
    }

    private int nextPart(int at, int end, boolean words) {
        WordShape shape = reading.shape(at);
        if (shape != WordShape.PLAIN) {
            return at + 1;
        }
        if (NameRules.isVersion(reading.token(at))) {
            return at + 1;
        }
        boolean link = words
                && reading.field() != PaperField.TITLE
                && LINKS.contains(reading.token(at).text());
        int next = at + 1;
        if (link && reading.is(next, "the")) {
            next++;
        }
        boolean wordFollows = next < end
                && !taken[next]
                && (reading.shape(next) == WordShape.CAPITALISED || reading.shape(next) == WordShape.HYPHENATED);
        return link && wordFollows ? next + 1 : at;
    }

    /** "a method called [deep ranking]": small words up to the next cue. */
    private int readCalled(int at, int end) {
        int last = at;
        while (last < end && last - at < LONGEST_CALLED && NameRules.isPlainWord(reading, last) && !taken[last]) {
            last++;
        }
        if (last > at) {
            add(at, last);
        }
        return last;
    }
}

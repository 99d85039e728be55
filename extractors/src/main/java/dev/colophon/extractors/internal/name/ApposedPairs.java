package dev.colophon.extractors.internal.name;

import dev.colophon.extractors.internal.context.AcronymPair;
import dev.colophon.extractors.internal.context.FieldReading;
import dev.colophon.extractors.internal.context.NameSpan;
import dev.colophon.extractors.internal.lexicon.WordShape;
import dev.colophon.text.TokenKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Finds long forms that follow their acronym without brackets: "GVD: Guiding Video Diffusion", "we propose LFINet, a Laplacian
 * Frequency Interaction Network". The letters of the acronym have to come, in order, from the words behind it; the long form
 * ends where most of them start a word.
 */
final class ApposedPairs {

    private static final Set<String> ARTICLES = Set.of("a", "an", "the");
    private static final Set<String> LINKS =
            Set.of("with", "for", "in", "of", "to", "by", "via", "and", "on", "from", "using");
    private static final int MOST_WORDS = 12;
    private static final int LONGEST_ACRONYM = 16;
    private static final int LONGEST_WORD = 40;

    private final FieldReading reading;
    private final List<AcronymPair> pairs = new ArrayList<>();

    private ApposedPairs(FieldReading reading) {
        this.reading = reading;
    }

    /** The pairs of a text, in text order. */
    static List<AcronymPair> find(FieldReading reading) {
        ApposedPairs found = new ApposedPairs(reading);
        for (int i = 1; i + 2 < reading.size(); i++) {
            boolean colon = reading.is(i, ':');
            if ((colon || reading.is(i, ',')) && reading.sentenceStart(i) < i && isAcronym(reading, i - 1)) {
                found.read(i, colon);
            }
        }
        return found.pairs;
    }

    private static boolean isAcronym(FieldReading reading, int at) {
        return reading.shape(at).isNameLike()
                && reading.token(at).text().length() <= LONGEST_ACRONYM
                && letters(reading.token(at).text()).length() > 2;
    }

    private void read(int mark, boolean colon) {
        int first = mark + 1;
        if (ARTICLES.contains(reading.token(first).lower())) {
            first++;
        } else if (!colon && reading.shape(first) == WordShape.PLAIN) {
            return;
        }
        String letters = letters(reading.token(mark - 1).text());
        int end = Math.min(reading.sentenceEnd(mark), first + Math.min(MOST_WORDS, letters.length() + 3));
        int last = first;
        while (last < end && isWord(last)) {
            last++;
        }
        int[] best = new int[last - first + 1];
        count(letters, first, last, best);
        int most = 0;
        for (int i = 1; i < best.length; i++) {
            boolean isBetter = best[i] > best[most] && 2 * best[i] - i >= 2 * best[most] - most;
            most = isBetter ? i : most;
        }
        if (most > 0 && 5 * best[most] >= 3 * letters.length()) {
            NameSpan longForm = NameSpan.of(reading, first, first + most + 1);
            pairs.add(new AcronymPair(longForm, NameSpan.of(reading, mark - 1, mark)));
        }
    }

    private boolean isWord(int at) {
        return reading.token(at).kind() == TokenKind.WORD
                && reading.token(at).text().length() <= LONGEST_WORD;
    }

    /**
     * How many of the letters can start a word, or a part of one, where all come in order, the first at the start of the first
     * word and the last in each word; 0 where they do not come so.
     */
    private void count(String letters, int first, int last, int[] best) {
        int[] most = new int[letters.length()];
        for (int i = first; i < last; i++) {
            String word = reading.token(i).lower();
            for (int at = 0; at < word.length(); at++) {
                int worth = at == 0 || word.charAt(at - 1) == '-' ? 1 : 0;
                for (int k = letters.length() - 1; k > 0; k--) {
                    if (most[k - 1] > 0 && letters.charAt(k) == word.charAt(at)) {
                        int now = most[k - 1] + worth;
                        most[k] = Math.max(most[k], now);
                        if (k == letters.length() - 1 && !LINKS.contains(word)) {
                            best[i - first] = Math.max(best[i - first], now);
                        }
                    }
                }
                if (i == first && at == 0 && letters.charAt(0) == word.charAt(0)) {
                    most[0] = 1;
                }
            }
        }
    }

    /** The letters and digits in lower case. */
    private static String letters(String acronym) {
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < acronym.length(); i++) {
            char c = acronym.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                letters.append(Character.toLowerCase(c));
            }
        }
        return letters.toString();
    }
}

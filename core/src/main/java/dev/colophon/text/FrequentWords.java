package dev.colophon.text;

import org.jspecify.annotations.Nullable;

/**
 * The words that most tokens are, made once: three tokens of four share one of them instead of strings of their own. Found by
 * hashing with open places, without making a string to look up. Their strings are interned, so a list whose words are interned too
 * finds them by identity.
 */
final class FrequentWords {

    private static final int PLACES = 1 << 12;
    private static final int LONGEST = 20;
    private static final @Nullable Word[] TABLE = load();

    private FrequentWords() {}

    /** The word that a part of a text is, a shared one where it is frequent. */
    static Word at(String text, int start, int end) {
        int length = end - start;
        if (length <= LONGEST) {
            int place = place(text, start, end);
            for (Word word = TABLE[place]; word != null; word = TABLE[place]) {
                if (word.text().length() == length && text.startsWith(word.text(), start)) {
                    return word;
                }
                place = next(place);
            }
        }
        return Word.of(text.substring(start, end));
    }

    /** Four characters and the length tell nearly as many words apart as all characters. */
    private static int place(String text, int start, int end) {
        int length = end - start;
        int hash = text.charAt(start);
        hash = 31 * hash + text.charAt(start + (length >> 2));
        hash = 31 * hash + text.charAt(start + (length >> 1));
        hash = 31 * hash + text.charAt(end - 1);
        hash = 31 * hash + length;
        return (hash ^ hash >>> 13) & PLACES - 1;
    }

    private static int next(int place) {
        return place + 1 & PLACES - 1;
    }

    private static @Nullable Word[] load() {
        @Nullable Word[] table = new Word[PLACES];
        for (String[] line : ResourceLines.read("frequent-words.txt")) {
            int place = place(line[0], 0, line[0].length());
            while (table[place] != null) {
                place = next(place);
            }
            table[place] = Word.shared(line[0]);
        }
        return table;
    }
}

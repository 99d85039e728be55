package dev.colophon.extractors.internal.name;

import java.util.ArrayList;
import java.util.List;

/** Tells whether a word has one of many endings, in any case; only those that share its last character are compared. */
final class WordEndings {

    private static final int ASCII = 128;

    private final List<List<String>> byLast = new ArrayList<>();

    /** Endings in small letters; the last one of each is ASCII. */
    WordEndings(List<String> endings) {
        for (int i = 0; i < ASCII; i++) {
            byLast.add(new ArrayList<>());
        }
        for (String ending : endings) {
            byLast.get(ending.charAt(ending.length() - 1)).add(ending);
        }
    }

    /** Whether one of the endings ends the word and is not all of it. */
    boolean end(String word) {
        char last = lower(word, word.length() - 1);
        List<String> endings = last < ASCII ? byLast.get(last) : List.of();
        for (int i = 0; i < endings.size(); i++) {
            if (endsWith(word, endings.get(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean endsWith(String word, String ending) {
        int start = word.length() - ending.length();
        if (start <= 0) {
            return false;
        }
        int i = ending.length() - 1;
        while (i >= 0 && lower(word, start + i) == ending.charAt(i)) {
            i--;
        }
        return i < 0;
    }

    private static char lower(String word, int at) {
        return Character.toLowerCase(word.charAt(at));
    }
}

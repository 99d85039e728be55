package dev.colophon.extractors.internal.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Tells whether a word has one of many endings; only those that share its last character are compared. */
final class WordEndings {

    private final Map<Character, List<String>> byLast = new HashMap<>();

    WordEndings(List<String> endings) {
        for (String ending : endings) {
            byLast.computeIfAbsent(last(ending), unused -> new ArrayList<>()).add(ending);
        }
    }

    /** Whether one of the endings ends the word and is not all of it. */
    boolean end(String word) {
        List<String> endings = byLast.get(last(word));
        if (endings != null) {
            for (String ending : endings) {
                if (word.length() > ending.length() && word.endsWith(ending)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static char last(String word) {
        return word.charAt(word.length() - 1);
    }
}

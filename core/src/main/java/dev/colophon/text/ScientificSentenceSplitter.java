package dev.colophon.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Splits scientific text into sentences. It knows abbreviations ("et al.", "Fig. 3", "e.g."), initials, decimals, addresses, list
 * marks ("1. Foo"), brackets and quotes that close after the stop, and stops without white space ("on FooNet.We show"). A colon or
 * semicolon ends nothing; a paragraph break does. Stateless; one pass.
 */
public final class ScientificSentenceSplitter implements SentenceSplitter {

    /** For all of ASCII: that a character is none is foreseen better than that it lies above the last that is one. */
    private static final boolean[] MAY_END = mayEnd();

    @Override
    public List<TextRange> split(String text) {
        List<TextRange> sentences = new ArrayList<>();
        SentenceBoundary boundary = new SentenceBoundary(text);
        int start = 0;
        int i = 0;
        int length = text.length();
        while (i < length) {
            char c = text.charAt(i);
            if (c >= MAY_END.length || !MAY_END[c]) {
                i++;
                continue;
            }
            if (c == ':') {
                i = text.startsWith("://", i) ? boundary.insideAddress(i) : i + 1;
                continue;
            }
            int end = c == '\n' ? i + 1 : boundary.end(start, i);
            if (end > 0) {
                add(text, start, end, sentences);
                start = end;
            }
            i = end > 0 ? end : ~end;
        }
        add(text, start, length, sentences);
        return sentences;
    }

    private static void add(String text, int from, int to, List<TextRange> sentences) {
        TextRange range = TextRange.trimmed(text, from, to);
        if (range != null) {
            sentences.add(range);
        }
    }

    private static boolean[] mayEnd() {
        boolean[] mayEnd = new boolean[128];
        for (char c : ".?!:\n".toCharArray()) {
            mayEnd[c] = true;
        }
        return mayEnd;
    }
}

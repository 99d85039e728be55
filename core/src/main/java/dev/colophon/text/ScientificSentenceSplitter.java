package dev.colophon.text;

import java.util.ArrayList;
import java.util.List;

/** Splits after a full stop, question mark or exclamation mark before white space and a capital. Stateless. */
public final class ScientificSentenceSplitter implements SentenceSplitter {

    @Override
    public List<TextRange> split(String text) {
        List<TextRange> sentences = new ArrayList<>();
        int start = 0;
        for (int i = 0; i + 2 < text.length(); i++) {
            char c = text.charAt(i);
            if ((c == '.' || c == '?' || c == '!')
                    && Character.isWhitespace(text.charAt(i + 1))
                    && !Character.isLowerCase(text.charAt(i + 2))) {
                add(text, start, i + 1, sentences);
                start = i + 1;
            }
        }
        add(text, start, text.length(), sentences);
        return sentences;
    }

    private static void add(String text, int from, int to, List<TextRange> sentences) {
        int start = from;
        int end = to;
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (start < end && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        if (start < end) {
            sentences.add(new TextRange(start, end));
        }
    }
}

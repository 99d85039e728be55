package dev.colophon.extractors.opennlp;

import dev.colophon.Paper;
import dev.colophon.PaperField;
import dev.colophon.text.FieldText;
import dev.colophon.text.PaperText;
import dev.colophon.text.TextAnalyzer;
import dev.colophon.text.TextRange;
import dev.colophon.text.Token;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Sentences that somebody else cut into tokens, as the text of a paper that is cut in the same way. Immutable. */
final class TokenText {

    /** A character that no text holds, between two sentences. */
    private static final char END = '\uE000';

    private static final TextAnalyzer AS_GIVEN =
            new TextAnalyzer(text -> parts(text, END), sentence -> parts(sentence, ' '));

    private final PaperText text;
    private final PaperField lastField;
    private final int[] lastStarts;

    private TokenText(PaperText text, PaperField lastField, int[] lastStarts) {
        this.text = text;
        this.lastField = lastField;
        this.lastStarts = lastStarts;
    }

    /**
     * The text of some sentences.
     *
     * @param sentences the tokens of each sentence, at least one sentence
     * @param titled whether the first one is the paper's title
     */
    static TokenText of(List<String[]> sentences, boolean titled) {
        StringBuilder title = new StringBuilder();
        StringBuilder rest = new StringBuilder();
        int[] starts = new int[0];
        for (int s = 0; s < sentences.size(); s++) {
            starts = append(sentences.get(s), titled && s == 0 ? title : rest);
        }
        PaperText text = AS_GIVEN.analyze(Paper.of(title.toString(), rest.toString()));
        return new TokenText(text, titled && sentences.size() == 1 ? PaperField.TITLE : PaperField.ABSTRACT, starts);
    }

    private static int[] append(String[] tokens, StringBuilder text) {
        int[] starts = new int[tokens.length + 1];
        text.append(text.length() == 0 ? "" : END);
        for (int i = 0; i < tokens.length; i++) {
            starts[i] = text.length();
            text.append(tokens[i]).append(' ');
        }
        starts[tokens.length] = text.length();
        return starts;
    }

    PaperText text() {
        return text;
    }

    /** The field that the last sentence stands in. */
    FieldText lastField() {
        return text.field(lastField);
    }

    /** The place of a token of the last sentence among the tokens of its field, or -1 where cleaning left nothing of it. */
    int place(int token) {
        List<Token> found =
                lastField().tokens(new dev.colophon.Span(lastField, lastStarts[token], lastStarts[token + 1]));
        return found.isEmpty() ? -1 : found.get(0).index();
    }

    /** The token of the last sentence that holds an original position. */
    int tokenAt(int position) {
        int low = 0;
        int high = lastStarts.length - 1;
        while (low + 1 < high) {
            int middle = (low + high) >>> 1;
            if (lastStarts[middle] <= position) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static List<TextRange> parts(String text, char separator) {
        List<TextRange> parts = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean between =
                    i == text.length() || text.charAt(i) == separator || Character.isWhitespace(text.charAt(i));
            if (!between && start < 0) {
                start = i;
            }
            boolean ends = i == text.length() || text.charAt(i) == separator || (separator == ' ' && between);
            if (ends && start >= 0) {
                parts.add(new TextRange(start, end(text, start, i)));
                start = -1;
            }
        }
        return Collections.unmodifiableList(parts);
    }

    private static int end(String text, int start, int stop) {
        int end = stop;
        while (end > start + 1 && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }
}

package dev.colophon.testing;

import java.util.ArrayList;
import java.util.List;

/**
 * A text with marks inside, so that a test case reads as prose: {@code We propose ⟦method:proposed FooNet⟧.} A mark is an
 * opening bracket, a label without spaces, one space, the marked text, and a closing bracket. Marks may stand inside others.
 *
 * @param text the text without the marks
 * @param marks the marks in the order of their closing brackets, in offsets of {@code text}
 */
public record MarkedText(String text, List<Mark> marks) {

    private static final char OPEN = '⟦';
    private static final char CLOSE = '⟧';

    public MarkedText {
        marks = List.copyOf(marks);
    }

    /**
     * One mark.
     *
     * @param label what the mark says, for example {@code method:proposed}
     * @param start where the marked text starts
     * @param end the offset after its last character
     * @param text the marked text
     */
    public record Mark(String label, int start, int end, String text) {

        /**
         * The label up to its first colon.
         *
         * @return for example {@code method}
         */
        public String kind() {
            int colon = label.indexOf(':');
            return colon < 0 ? label : label.substring(0, colon);
        }

        /**
         * The label after its first colon.
         *
         * @return for example {@code proposed}; empty where the label has no colon
         */
        public String detail() {
            int colon = label.indexOf(':');
            return colon < 0 ? "" : label.substring(colon + 1);
        }
    }

    private record Opening(String label, int start) {}

    /**
     * Reads a text with marks.
     *
     * @param marked the text with marks
     * @return the text and its marks
     * @throws IllegalArgumentException if a bracket has no partner or a mark has no label
     */
    public static MarkedText parse(String marked) {
        StringBuilder text = new StringBuilder();
        List<Mark> marks = new ArrayList<>();
        List<Opening> open = new ArrayList<>();
        for (int i = 0; i < marked.length(); i++) {
            char c = marked.charAt(i);
            if (c == OPEN) {
                int space = marked.indexOf(' ', i);
                if (space <= i + 1) {
                    throw new IllegalArgumentException("a mark without a label at " + i + ": " + marked);
                }
                open.add(new Opening(marked.substring(i + 1, space), text.length()));
                i = space;
            } else if (c == CLOSE) {
                if (open.isEmpty()) {
                    throw new IllegalArgumentException(
                            "a closing bracket without an opening one at " + i + ": " + marked);
                }
                Opening opening = open.remove(open.size() - 1);
                marks.add(new Mark(opening.label, opening.start, text.length(), text.substring(opening.start)));
            } else {
                text.append(c);
            }
        }
        if (!open.isEmpty()) {
            throw new IllegalArgumentException("a mark that is not closed: " + marked);
        }
        return new MarkedText(text.toString(), marks);
    }

    /**
     * The marks of one kind.
     *
     * @param kind the label up to its first colon
     * @return the marks, in order
     */
    public List<Mark> marks(String kind) {
        return marks.stream().filter(mark -> mark.kind().equals(kind)).toList();
    }

    /**
     * The text with marks at the given places: what a failing test shows beside the expectation.
     *
     * @param text the text
     * @param marks marks that do not overlap, in any order
     * @return the text with marks
     */
    public static String render(String text, List<Mark> marks) {
        StringBuilder marked = new StringBuilder(text);
        marks.stream()
                .sorted((first, second) -> Integer.compare(second.start, first.start))
                .forEach(mark -> marked.insert(mark.end, CLOSE).insert(mark.start, OPEN + mark.label + ' '));
        return marked.toString();
    }
}

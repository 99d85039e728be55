package dev.colophon.examples.benchmarks;

import dev.colophon.Paper;
import java.util.List;

/** Makes any number of different papers of a few: words get endings that no other paper has. */
final class PaperVariants {

    private static final int LONG_WORD = 7;
    private static final int ONE_IN = 4;

    private final List<AnnotatedPaper> papers;

    PaperVariants(List<AnnotatedPaper> papers) {
        this.papers = papers;
    }

    /** The paper of a number, from 0: always the same one, and no other number's. */
    Paper get(int number) {
        Paper paper = papers.get(number % papers.size()).paper();
        String ending = Integer.toString(number, Character.MAX_RADIX);
        return new Paper(paper.id() + '-' + ending, vary(paper.title(), ending), vary(paper.abstractText(), ending));
    }

    /** Every fourth long word, "recognition", becomes a word of its own, "recognition3k". */
    private static String vary(String text, String ending) {
        StringBuilder varied = new StringBuilder(text.length() * 5 / 4);
        int length = 0;
        int longWords = 0;
        for (int i = 0; i <= text.length(); i++) {
            boolean letter = i < text.length() && Character.isLetter(text.charAt(i));
            if (!letter && length >= LONG_WORD && longWords++ % ONE_IN == 0) {
                varied.append(ending);
            }
            length = letter ? length + 1 : 0;
            if (i < text.length()) {
                varied.append(text.charAt(i));
            }
        }
        return varied.toString();
    }
}

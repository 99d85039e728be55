package dev.colophon.read;

import java.util.regex.Pattern;

/** Tells abstracts, titles and other lines apart by their length and shape, whatever their language. */
final class ParagraphShape {

    private static final int ABSTRACT_WIDTH = 250;
    private static final int SHORT_ABSTRACT_WIDTH = 120;
    private static final int SENTENCES_OF_A_SHORT_ABSTRACT = 2;
    private static final int IDEOGRAPH_WIDTH = 3;
    private static final double FULL_TITLE_WIDTH = 80;
    private static final int WORDS_OF_A_NAME = 5;
    private static final double NAME_SHARE = 0.9;
    private static final double NUMBER_SHARE = 0.25;
    private static final double COST_OF_A_WRONG_SHAPE = 1;

    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern LIST_SEPARATOR = Pattern.compile("[,;·]");
    private static final Pattern NUMBER = Pattern.compile("[\\p{P}\\p{S}]*\\d[\\d\\p{P}]*");

    private ParagraphShape() {}

    static boolean isAbstract(String text) {
        int width = width(text);
        if (width < SHORT_ABSTRACT_WIDTH || isNameList(text)) {
            return false;
        }
        return width >= ABSTRACT_WIDTH || sentenceEnds(text) >= SENTENCES_OF_A_SHORT_ABSTRACT;
    }

    /** How much a short line looks like a title: up to 1 for its length, less for counters, dates and lists of names. */
    static double titleScore(String text) {
        double score = Math.min(width(text), FULL_TITLE_WIDTH) / FULL_TITLE_WIDTH;
        return isCounter(text) || isNameList(text) ? score - COST_OF_A_WRONG_SHAPE : score;
    }

    private static int width(String text) {
        return text.codePoints()
                .map(c -> Character.isIdeographic(c) ? IDEOGRAPH_WIDTH : 1)
                .sum();
    }

    /** "Upvote 12", "Mar 11", "Published on 3 May 2024": much of it is numbers. */
    private static boolean isCounter(String text) {
        long words = SPACE.splitAsStream(text).count();
        long numbers = SPACE.splitAsStream(text)
                .filter(word -> NUMBER.matcher(word).matches())
                .count();
        return numbers >= NUMBER_SHARE * words;
    }

    /** "Ada Example, Bo van Sample, Cy D. Third": items of a few words each, where prose has long ones and titles single words. */
    private static boolean isNameList(String text) {
        long items = LIST_SEPARATOR.splitAsStream(text).count();
        long names = LIST_SEPARATOR
                .splitAsStream(text)
                .filter(ParagraphShape::isAsLongAsAName)
                .count();
        return items > 1 && names >= NAME_SHARE * items;
    }

    private static boolean isAsLongAsAName(String item) {
        long words = SPACE.splitAsStream(item.strip()).count();
        return words > 1 && words <= WORDS_OF_A_NAME;
    }

    private static int sentenceEnds(String text) {
        int ends = 0;
        for (int i = 0; i < text.length(); i++) {
            boolean last = i + 1 == text.length();
            if (".!?".indexOf(text.charAt(i)) >= 0 && (last || Character.isWhitespace(text.charAt(i + 1)))) {
                ends++;
            }
        }
        return ends;
    }
}

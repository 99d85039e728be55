package dev.colophon.text;

/**
 * Makes white space one space, a paragraph break one line feed, and joins words that were cut at the end of a line:
 * "con-", "volutional" is "convolutional", but "state-of-", "the-art" keeps its hyphen.
 */
final class LineJoiner implements CleaningStep {

    static final String JOINED = "line-hyphen-joined";

    @Override
    public MappedText clean(MappedText text, CleaningLog log) {
        MappedTextBuilder out = new MappedTextBuilder(text, log);
        char[] chars = text.chars();
        int length = text.length();
        int run = 0;
        int i = 0;
        while (i < length) {
            char c = chars[i];
            if ((c > ' ' && c < 128) || !Character.isWhitespace(c)) {
                i++;
                continue;
            }
            int end = endOfSpace(chars, i, length);
            if (end == i + 1 && chars[i] == ' ' && i > 0 && end < length) {
                i = end;
                continue;
            }
            int lines = lineFeeds(chars, i, end);
            if (lines > 0 && LineHyphen.isCut(chars, i, end, length)) {
                boolean dropHyphen = LineHyphen.isSoft(chars, i, end, length);
                out.copy(run, dropHyphen ? i - 1 : i);
                out.drop(dropHyphen ? i - 1 : i, end);
                out.note(JOINED, i - 1, end);
            } else {
                out.copy(run, i);
                space(out, chars, i, end, length, lines);
            }
            i = end;
            run = end;
        }
        out.copy(run, length);
        return out.build();
    }

    private static void space(MappedTextBuilder out, char[] chars, int from, int to, int length, int lines) {
        if (from == 0 || to == length) {
            out.drop(from, to);
        } else {
            boolean paragraph = lines > 1 && !Character.isLowerCase(chars[to]);
            out.put(paragraph ? '\n' : ' ', from, to);
        }
    }

    private static int endOfSpace(char[] chars, int from, int length) {
        int end = from;
        while (end < length && Character.isWhitespace(chars[end])) {
            end++;
        }
        return end;
    }

    private static int lineFeeds(char[] chars, int from, int to) {
        int count = 0;
        for (int i = from; i < to; i++) {
            boolean afterReturn = chars[i] == '\n' && i > from && chars[i - 1] == '\r';
            if ((chars[i] == '\n' || chars[i] == '\r') && !afterReturn) {
                count++;
            }
        }
        return count;
    }
}

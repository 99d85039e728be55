package dev.colophon.text;

import java.text.Normalizer;

/**
 * Gives characters their plain form: ligatures, full-width and mathematical letters (NFKC), typographic quotes, hyphens and the
 * minus sign, spaces of all widths; takes out what cannot be seen. A superscript number keeps its meaning ("R²" is "R^2",
 * "10⁻³" is "10^{-3}"); a subscript is a plain digit ("CO₂" is "CO2"). An en dash between numbers is a hyphen.
 */
final class CharacterNormalizer implements CleaningStep {

    static final String INVISIBLE = "invisible-removed";

    @Override
    public MappedText clean(MappedText text, CleaningLog log) {
        MappedTextBuilder out = new MappedTextBuilder(text, log);
        char[] chars = text.chars();
        int length = text.length();
        int run = 0;
        int i = 0;
        while (i < length) {
            if (PlainCharacters.isPlain(chars[i])) {
                i++;
                continue;
            }
            out.copy(run, i);
            i = special(chars, i, length, out);
            run = i;
        }
        out.copy(run, length);
        return out.build();
    }

    private static int special(char[] chars, int i, int length, MappedTextBuilder out) {
        char c = chars[i];
        if (PlainCharacters.isInvisible(c)) {
            out.drop(INVISIBLE, i, i + 1);
            return i + 1;
        }
        if (Superscripts.isSuperscript(c)) {
            return Superscripts.write(chars, i, length, out);
        }
        if (c == '\u2013') {
            return enDash(chars, i, length, out);
        }
        char plain = PlainCharacters.plain(c);
        if (plain != c) {
            out.put(plain, i, i + 1);
            return i + 1;
        }
        if (Character.getType(c) == Character.NON_SPACING_MARK) {
            return combine(chars, i, out);
        }
        return compatible(chars, i, length, out);
    }

    /** "2–6x": a range of numbers has a hyphen; any other en dash stays. */
    private static int enDash(char[] chars, int i, int length, MappedTextBuilder out) {
        boolean afterNumber = i > 0 && (Character.isDigit(chars[i - 1]) || "%x×KMBG".indexOf(chars[i - 1]) >= 0);
        boolean beforeNumber = i + 1 < length && (Character.isDigit(chars[i + 1]) || chars[i + 1] == '.');
        if (afterNumber && beforeNumber) {
            out.put('-', i, i + 1);
        } else {
            out.copy(i, i + 1);
        }
        return i + 1;
    }

    /** A letter and an accent of its own are the accented letter where there is one. */
    private static int combine(char[] chars, int i, MappedTextBuilder out) {
        char composed = Character.isLetter(out.last()) ? compose(out.last(), chars[i]) : 0;
        if (composed != 0) {
            out.replaceLast(composed);
            out.extendLast(i + 1);
        } else {
            out.copy(i, i + 1);
        }
        return i + 1;
    }

    private static char compose(char letter, char mark) {
        String composed = Normalizer.normalize(new String(new char[] {letter, mark}), Normalizer.Form.NFC);
        return composed.length() == 1 ? composed.charAt(0) : 0;
    }

    private static int compatible(char[] chars, int i, int length, MappedTextBuilder out) {
        boolean pair = Character.isHighSurrogate(chars[i]) && i + 1 < length && Character.isLowSurrogate(chars[i + 1]);
        int end = pair ? i + 2 : i + 1;
        if (pair || !Character.isSurrogate(chars[i])) {
            String character = new String(chars, i, end - i);
            String plain = Normalizer.normalize(character, Normalizer.Form.NFKC);
            if (!plain.equals(character) && !plain.startsWith(" ")) {
                out.put(plain.replace('\u2044', '/'), i, end);
                return end;
            }
        }
        out.copy(i, end);
        return end;
    }
}

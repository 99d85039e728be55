package dev.colophon.extractors.internal.phrase;

import dev.colophon.text.Token;
import dev.colophon.text.TokenKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What stands for words without cues of their own, by their ending or shape. */
enum WordForm {
    NONE,
    NUMBER,
    PERCENT,
    HYPHEN,
    CAPITALS,
    WORD,
    ING,
    ED,
    LY,
    ION,
    AL,
    IVE,
    ITY,
    S;

    static final List<WordForm> VALUES = List.of(values());

    private final String text = name().toLowerCase(Locale.ROOT);

    /** The names of all forms but the first, as a table of cues has them: {@code <ing>}. */
    static List<String> names() {
        List<String> names = new ArrayList<>();
        VALUES.subList(1, VALUES.size()).forEach(form -> names.add(form.inTable()));
        return names;
    }

    String inTable() {
        return "<" + text + ">";
    }

    /** The form of a token. */
    static WordForm of(Token token) {
        if (token.kind() == TokenKind.NUMBER) {
            return isPercent(token) ? PERCENT : NUMBER;
        }
        if (token.kind() != TokenKind.WORD) {
            return NONE;
        }
        boolean compound = !token.isPlain() && token.lower().lastIndexOf('-') > 0;
        return !compound && Capitals.areInside(token) ? CAPITALS : ofWord(token.lower());
    }

    static boolean isPercent(Token number) {
        return number.text().endsWith("%");
    }

    /** The form of a word in lower case. */
    static WordForm ofWord(String lower) {
        if (!Character.isLetter(lower.charAt(0))) {
            return NONE;
        }
        return lower.indexOf('-') > 0 ? HYPHEN : ofEnding(lower);
    }

    private static WordForm ofEnding(String lower) {
        return switch (lower.charAt(lower.length() - 1)) {
            case 's' -> S;
            case 'g' -> ifEnding(lower, ING);
            case 'd' -> ifEnding(lower, ED);
            case 'n' -> ifEnding(lower, ION);
            case 'l' -> ifEnding(lower, AL);
            case 'e' -> ifEnding(lower, IVE);
            case 'y' -> ifEnding(lower, LY) == LY ? LY : ifEnding(lower, ITY);
            default -> WORD;
        };
    }

    private static WordForm ifEnding(String lower, WordForm form) {
        return lower.endsWith(form.text) ? form : WORD;
    }
}

package dev.colophon.extractors.internal.name;

import dev.colophon.PaperField;
import dev.colophon.extractors.internal.context.FieldReading;
import dev.colophon.extractors.internal.lexicon.WordShape;
import dev.colophon.text.Token;
import dev.colophon.text.TokenKind;
import java.util.Set;

/** Small decisions about the words of a candidate. */
final class NameRules {

    private static final Set<String> SIGNS = Set.of("+", "*", "++", "#", "†");
    private static final Set<String> MARKS = Set.of("\"", "'", "“", "‘", "``", "`", "a", "an", "the", "*", "{");

    private NameRules() {}

    /** Whether a name may start with the word: it has the shape of one, and is no ordinary word at the start of a sentence. */
    static boolean startsRun(FieldReading reading, int at) {
        WordShape shape = reading.shape(at);
        if (shape == WordShape.PLAIN || shape == WordShape.SMALL_NUMBERED) {
            return false;
        }
        return shape != WordShape.CAPITALISED || !reading.isCue(at);
    }

    /** Whether the run of name words is more than a capital at a sentence's start or a title's style. */
    static boolean isName(FieldReading reading, int first, int last) {
        if (reading.shape(first) != WordShape.CAPITALISED) {
            String word = reading.token(first).text();
            return word.length() > 1 && !(last == first + 1 && isSize(word));
        }
        boolean shaped = false;
        for (int i = first; i < last; i++) {
            shaped |= reading.shape(i).isNameLike();
        }
        if (reading.field() == PaperField.TITLE && !shaped) {
            return last == first + 1 && reading.is(last, ':') && first == 0;
        }
        return true;
    }

    /** "70B", "3D", "1.5K": a number with a unit. */
    private static boolean isSize(String word) {
        int letters = 0;
        for (int i = 0; i < word.length(); i++) {
            letters += Character.isLetter(word.charAt(i)) ? 1 : 0;
        }
        return Character.isDigit(word.charAt(0)) && letters == 1;
    }

    /** "Llama [3.1]", "Claude [4]": a short number behind a name. */
    static boolean isVersion(Token token) {
        if (token.kind() != TokenKind.NUMBER || token.text().length() > 4) {
            return false;
        }
        for (int i = 0; i < token.text().length(); i++) {
            char c = token.text().charAt(i);
            if (c != '.' && !Character.isDigit(c)) {
                return false;
            }
        }
        return true;
    }

    /** "RRT[*]", "DQN[+]": a sign that touches the name. */
    static boolean isAdjacentSign(FieldReading reading, int at) {
        return SIGNS.contains(reading.token(at).text())
                && reading.token(at - 1).end() == reading.token(at).start()
                && (at + 1 == reading.size()
                        || reading.token(at + 1).start() > reading.token(at).end()
                        || reading.token(at + 1).kind() == TokenKind.PUNCTUATION);
    }

    /** Whether "called", "dubbed" or the like stands before the word. */
    static boolean announcesName(FieldReading reading, int at) {
        if (!reading.hasCall()) {
            return false;
        }
        int before = at - 1;
        while (before > reading.sentenceStart(at)
                && MARKS.contains(reading.token(before).lower())) {
            before--;
        }
        return before >= reading.sentenceStart(at) && reading.isCall(before) && isPlainWord(reading, at);
    }

    static boolean isPlainWord(FieldReading reading, int at) {
        return reading.token(at).kind() == TokenKind.WORD && !reading.isCue(at);
    }
}

package dev.colophon.extractors.internal.result;

import dev.colophon.text.Sentence;
import dev.colophon.text.Token;
import dev.colophon.text.TokenKind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the numbers of a sentence with sign, range and unit: "+11.16", "1.7x - 2.7x", "$29", "82.5 percent". Numbers inside
 * names ("ResNet-50"), spreads ("± 0.3"), sizes ("512 x 512") and versions ("1.2.3") are passed over. One pass, linear.
 */
final class QuantityScanner {

    private static final String[] ORDERS = {" orders of magnitude", " order of magnitude"};

    private final String text;
    private final int limit;
    private final NumberCharacters characters;
    private final int begin;
    private final List<Quantity> found = new ArrayList<>();

    private QuantityScanner(String text, int begin, int limit) {
        this.text = text;
        this.begin = begin;
        this.limit = limit;
        this.characters = new NumberCharacters(text, limit);
    }

    /** The numbers of a sentence, in order. */
    static List<Quantity> scan(String text, Sentence sentence) {
        QuantityScanner scanner = new QuantityScanner(text, sentence.start(), sentence.end());
        int done = sentence.start();
        for (Token token : sentence.tokens()) {
            if (token.kind() != TokenKind.ADDRESS) {
                done = scanner.scan(token, Math.max(done, token.start()));
            }
        }
        return scanner.found;
    }

    /** Reads the numbers that begin in a token from a place on and returns where the next may begin. */
    private int scan(Token token, int from) {
        int i = from;
        if (i == token.start() && Character.isLetter(text.charAt(i))) {
            return WordQuantities.isTrigger(token) ? word(i, token.end()) : token.end();
        }
        while (i < token.end()) {
            i = step(i);
        }
        return i;
    }

    private int word(int start, int tokenEnd) {
        Quantity word = WordQuantities.read(text, start, begin, limit);
        if (word == null) {
            return tokenEnd;
        }
        found.add(word);
        return word.end();
    }

    private int step(int i) {
        char c = text.charAt(i);
        if (c == ',' || c == '(' || c == ')') {
            return i + 1;
        }
        if (characters.isDigit(i) || (c == '.' && characters.isDigit(i + 1))) {
            return number(i);
        }
        return Character.isLetter(c) ? nameEnd(i) : i + 1;
    }

    private int number(int start) {
        Numeral numeral = NumeralReader.read(text, start, limit);
        if (numeral == null || isSpread(start)) {
            return skipNumber(start);
        }
        int sizeEnd = sizeEnd(numeral.end());
        if (sizeEnd > 0) {
            return sizeEnd;
        }
        Quantity quantity = quantity(start, numeral);
        if (quantity == null) {
            return nameEnd(numeral.end());
        }
        found.add(quantity);
        return Math.max(quantity.end(), numeral.end());
    }

    private @Nullable Quantity quantity(int start, Numeral numeral) {
        int orders = ordersEnd(numeral.end());
        if (orders > 0) {
            double factor = Math.pow(10, Math.min(numeral.value(), 20));
            return new Quantity(start, orders, factor, factor, Unit.FACTOR, numeral.form(), ' ');
        }
        UnitReader.Found unit = UnitReader.read(text, numeral.end(), limit);
        if (unit == null && isGluedToWord(numeral.end())) {
            return null;
        }
        Quantity single = single(start, numeral, unit);
        if (unit == null && characters.at(numeral.end()) == '/') {
            Quantity fraction = Fractions.read(text, single, numeral, limit);
            if (fraction != null) {
                return fraction;
            }
        }
        Quantity range = Ranges.read(text, begin, limit, single, numeral);
        return range == null ? withoutSpread(single, numeral) : range;
    }

    private Quantity single(int start, Numeral numeral, UnitReader.@Nullable Found unit) {
        int first = start;
        char sign = signBefore(start);
        if (sign != ' ') {
            first--;
        }
        Unit measure = unit == null ? null : unit.unit();
        if (measure == null && isMoney(first, numeral.end())) {
            first--;
            measure = Unit.DOLLARS;
        }
        int end = unit == null ? numeral.end() : unit.end();
        double value = scaled(sign == '-' ? -numeral.value() : numeral.value(), measure);
        return new Quantity(first, end, value, value, measure, numeral.form(), sign);
    }

    /** "2 orders of magnitude" multiplies with 100. */
    private int ordersEnd(int from) {
        for (String words : ORDERS) {
            if (text.startsWith(words, from)) {
                return from + words.length();
            }
        }
        return -1;
    }

    static double scaled(double value, @Nullable Unit unit) {
        return unit == null || unit.scale() == 0 ? value : value * Math.pow(10, unit.scale());
    }

    /** "0.8 ± 0.4 s" has its unit behind the spread. */
    private Quantity withoutSpread(Quantity single, Numeral numeral) {
        if (single.unit() != null) {
            return single;
        }
        int spread = Spreads.numberStart(text, numeral.end(), limit);
        Numeral width = spread < 0 ? null : NumeralReader.read(text, spread, limit);
        UnitReader.Found unit = width == null ? null : UnitReader.read(text, width.end(), limit);
        if (unit == null) {
            return single;
        }
        double value = scaled(single.low(), unit.unit());
        return new Quantity(single.start(), unit.end(), value, value, unit.unit(), single.form(), single.sign());
    }

    private boolean isSpread(int start) {
        return Spreads.endsBefore(text, start, begin);
    }

    /** "512 x 512", "5x6", "64 × 34 × 20". */
    private int sizeEnd(int from) {
        int i = from;
        int end = -1;
        while (true) {
            i = characters.skipMarkup(i);
            char c = characters.at(i);
            int sign = c == 'x' || c == 'X' || c == '\u00d7' ? 1 : text.startsWith("\\times", i) ? 6 : 0;
            int next = sign == 0 ? limit : characters.skipMarkup(i + sign);
            if (!characters.isDigit(next) || ((sign == 6 || c == '\u00d7') && text.startsWith("10^", next))) {
                return end;
            }
            Numeral numeral = NumeralReader.read(text, next, limit);
            if (numeral == null) {
                return end;
            }
            i = numeral.end();
            end = i;
        }
    }

    private char signBefore(int start) {
        char c = start > begin ? text.charAt(start - 1) : ' ';
        if (c != '+' && c != '-' && c != '\u2212' && c != '\u2013') {
            return ' ';
        }
        char before = start - 1 > begin ? text.charAt(start - 2) : ' ';
        if (Character.isLetterOrDigit(before) || before == ')' || before == c || before == '%') {
            return ' ';
        }
        return c == '+' ? '+' : '-';
    }

    /** A dollar sign that opens no formula: "$29" but not "$29\%$". */
    private boolean isMoney(int start, int end) {
        char before = start > begin ? text.charAt(start - 1) : ' ';
        if (before == '\u20ac' || before == '\u00a3') {
            return true;
        }
        int close = characters.skipMarkup(end);
        return before == '$' && characters.at(close) != '$' && characters.at(end) != '\\' && characters.at(end) != '^';
    }

    private boolean isGluedToWord(int end) {
        return Character.isLetter(characters.at(end)) || characters.at(end) == '_' || characters.at(end) == '^';
    }

    /** Passes over a name with its digits: "ViT-B/16", "top-1", "R^{2}". */
    private int nameEnd(int from) {
        int i = from;
        while (i < limit) {
            char c = text.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                i++;
            } else if ((c == '^' || c == '_') && characters.at(i + 1) == '{') {
                i += 2;
            } else if (isJoint(c) && Character.isLetterOrDigit(characters.at(i + 1))) {
                i += 2;
            } else {
                break;
            }
        }
        return Math.max(i, from + 1);
    }

    private static boolean isJoint(char c) {
        return c == '-' || c == '_' || c == '/' || c == '.' || c == '@' || c == '^' || c == '\u2011' || c == '+';
    }

    private int skipNumber(int from) {
        int i = from;
        while (i < limit && (characters.isDigit(i) || text.charAt(i) == '.' || text.charAt(i) == ',')) {
            i++;
        }
        return Math.max(i, from + 1);
    }
}

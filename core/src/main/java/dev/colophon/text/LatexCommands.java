package dev.colophon.text;

/** Reads what starts with a backslash. Methods return where it ends, as its complement where the text stays as it is. */
final class LatexCommands {

    private static final int LONGEST_ARGUMENT = 300;

    private final char[] chars;
    private final int length;
    private final MappedTextBuilder out;
    private final LatexGroups groups;
    private boolean formula;
    private char fractionSign = '/';

    LatexCommands(char[] chars, int length, MappedTextBuilder out, LatexGroups groups) {
        this.chars = chars;
        this.length = length;
        this.out = out;
        this.groups = groups;
    }

    /** Whether a formula of round or square brackets with backslashes is open. */
    boolean isFormula() {
        return formula;
    }

    char fractionSign() {
        return fractionSign;
    }

    int read(int i) {
        if (i + 1 >= length) {
            return ~length;
        }
        char next = chars[i + 1];
        return isAsciiLetter(next) ? word(i, i) : sign(i, next);
    }

    /** Continues an address after a part that stayed as it is: "\_", "\%" and "\~{}" are characters of it. */
    int addressEscape(int i) {
        boolean escape = i + 1 < length && chars[i] == '\\' && "_%#&~".indexOf(chars[i + 1]) >= 0;
        if (!escape) {
            return i;
        }
        out.put(chars[i + 1], i, i + 2);
        int end = i + 2;
        if (end + 1 < length && chars[end] == '{' && chars[end + 1] == '}') {
            out.drop(end, end + 2);
            end += 2;
        }
        int start = end;
        while (end < length && !Character.isWhitespace(chars[end]) && "{}<>\"\\$^`),;".indexOf(chars[end]) < 0) {
            end++;
        }
        out.copy(start, end);
        return end;
    }

    private int sign(int i, char next) {
        if (LatexAccents.isAccent(next)) {
            return accentSign(i, next);
        }
        return switch (next) {
            case '%', '_', '&', '#', '$', '{', '}' -> put(String.valueOf(next), i, i + 2);
            case '|' -> put("|", i, i + 2);
            case ',', ';', ':', ' ', '>', '\n', '\r', '\t' -> put(" ", i, i + 2);
            case '!', '-', '/', '@' -> remove(i, i + 2);
            case '(', '[', ')', ']' -> formula(i, next);
            case '\\' -> backslashes(i);
            default -> ~(i + 2);
        };
    }

    private int accentSign(int i, char sign) {
        if (sign == '\'' && LatexAccents.isContraction(chars, i, length)) {
            return put("'", i, i + 2);
        }
        int end = LatexAccents.write(chars, i, i + 2, length, LatexAccents.combining(sign), out);
        if (end < 0 && sign == '=') {
            return ~(i + 2);
        }
        if (end < 0) {
            boolean emptyBraces = i + 3 < length && chars[i + 2] == '{' && chars[i + 3] == '}';
            return put(String.valueOf(sign), i, emptyBraces ? i + 4 : i + 2);
        }
        return end;
    }

    private int formula(int i, char bracket) {
        formula = bracket == '(' || bracket == '[';
        return remove(i, i + 2);
    }

    /** A line break; but before a command that we know, a backslash that was escaped once too often. */
    private int backslashes(int i) {
        int end = endOfName(i + 2);
        boolean escaped = end > i + 2 && LatexCommand.named(name(i + 2, end)) != null;
        return escaped ? word(i, i + 1) : put(" ", i, i + 2);
    }

    /** Reads a command with a name; its text starts at {@code from}, its backslash at {@code backslash}. */
    private int word(int from, int backslash) {
        int end = endOfName(backslash + 1);
        String name = name(backslash + 1, end);
        LatexCommand command = LatexCommand.named(name);
        return command == null ? unknown(from, backslash, end, name) : known(command, from, end);
    }

    private int unknown(int from, int backslash, int end, String name) {
        boolean argument = end < length && chars[end] == '{';
        if (argument && end + 1 < length && chars[end + 1] == '}') {
            out.copy(from, end);
            return remove(end, end + 2);
        }
        if (argument) {
            return open(from, end, LatexGroups.PLAIN);
        }
        int lostFont = LatexCommand.lostFont(name);
        return lostFont > 0 ? remove(from, backslash + 1 + lostFont) : ~end;
    }

    private int known(LatexCommand command, int from, int end) {
        return switch (command.kind()) {
            case SYMBOL -> symbol(command.text(), from, end);
            case LETTER -> put(command.text(), from, endOfBlanks(emptyGroup(end)));
            case SPACE -> put(" ", from, emptyGroup(end));
            case OPERATOR -> operator(command.text(), from, end);
            case SWITCH -> remove(from, endOfBlanks(end));
            case FONT -> open(from, end, LatexGroups.PLAIN);
            case DROP_ARGUMENT -> remove(from, endOfArgument(endOfOptions(end)));
            case SECOND_ARGUMENT -> open(from, endOfArgument(endOfOptions(end)), LatexGroups.PLAIN);
            case URL -> open(from, end, LatexGroups.ADDRESS);
            case LINK -> open(from, end, LatexGroups.LINK);
            case FOOTNOTE -> footnote(from, end);
            case FRACTION -> fraction(command.text(), from, end);
            case UNICODE -> unicode(from, end);
            case ABBREVIATION -> abbreviation(command.text(), from, end);
            case ACCENT -> accent(command.text().charAt(0), from, end);
        };
    }

    private int symbol(String text, int from, int end) {
        int to = emptyGroup(end);
        out.note(LatexCleaner.REMOVED, from, to);
        return put(text, from, to);
    }

    private int operator(String text, int from, int end) {
        out.note(LatexCleaner.REMOVED, from, end);
        if (Character.isLetterOrDigit(out.last())) {
            out.put(' ', from, end);
        }
        return put(text, from, end);
    }

    private int footnote(int from, int end) {
        boolean spaced = Character.isWhitespace(out.last());
        int next = open(from, endOfOptions(end), LatexGroups.PLAIN);
        if (!spaced) {
            out.put(' ', from, next);
        }
        return next;
    }

    private int fraction(String sign, int from, int end) {
        fractionSign = sign.charAt(0);
        return open(from, end, LatexGroups.FRACTION);
    }

    private int unicode(int from, int end) {
        int close = endOfArgument(end);
        String digits = close > end + 2 ? new String(chars, end + 1, close - end - 2) : "";
        boolean hexadecimal = digits.startsWith("x");
        String character = CodePoints.parse(hexadecimal ? digits.substring(1) : digits, hexadecimal ? 16 : 10);
        return character == null ? open(from, end, LatexGroups.PLAIN) : put(character, from, close);
    }

    private int abbreviation(String text, int from, int end) {
        int to = emptyGroup(end);
        boolean stop = to < length && chars[to] == '.';
        return put(text, from, stop ? to + 1 : to);
    }

    private int accent(char accent, int backslash, int end) {
        if (end < length && chars[end] == '{') {
            int written = LatexAccents.write(chars, backslash, end, length, accent, out);
            return written < 0 ? open(backslash, end, LatexGroups.PLAIN) : written;
        }
        return ~end;
    }

    /** Takes out a command and opens the group that follows, or the blanks where no group does. */
    private int open(int from, int end, byte kind) {
        if (end < length && chars[end] == '{') {
            boolean glued = from > 0 && Character.isLetterOrDigit(chars[from - 1]);
            groups.open(kind, glued);
            return remove(from, end + 1);
        }
        return remove(from, endOfBlanks(end));
    }

    private int put(String text, int from, int to) {
        out.put(text, from, to);
        return to;
    }

    private int remove(int from, int to) {
        out.drop(LatexCleaner.REMOVED, from, to);
        return to;
    }

    private String name(int from, int end) {
        return end - from > LatexCommand.LONGEST_NAME ? "" : new String(chars, from, end - from);
    }

    private int endOfName(int from) {
        int end = from;
        while (end < length && isAsciiLetter(chars[end])) {
            end++;
        }
        return end;
    }

    private int endOfBlanks(int from) {
        return from < length && chars[from] == ' ' ? from + 1 : from;
    }

    private int emptyGroup(int from) {
        return from + 1 < length && chars[from] == '{' && chars[from + 1] == '}' ? from + 2 : from;
    }

    private int endOfOptions(int from) {
        return from < length && chars[from] == '[' ? closing(from, '[', ']') : from;
    }

    private int endOfArgument(int from) {
        return from < length && chars[from] == '{' ? closing(from, '{', '}') : from;
    }

    /** The offset after the bracket that closes the one at a position; the position where none does before another opens. */
    private int closing(int from, char open, char close) {
        int limit = Math.min(length, from + LONGEST_ARGUMENT);
        for (int i = from + 1; i < limit && chars[i] != open; i++) {
            if (chars[i] == close) {
                return i + 1;
            }
        }
        return from;
    }

    private static boolean isAsciiLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}

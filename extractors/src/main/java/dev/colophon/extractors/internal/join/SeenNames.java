package dev.colophon.extractors.internal.join;

import dev.colophon.extractors.internal.context.NameSpan;
import dev.colophon.extractors.internal.lexicon.IntTable;
import dev.colophon.extractors.internal.lexicon.TableReader;
import dev.colophon.extractors.internal.linear.ClueSink;
import dev.colophon.text.TextHash;
import dev.colophon.text.Token;

/** How many other papers use a name, and what for: a name that nobody else uses is likely the paper's own. Immutable. */
final class SeenNames {

    /** What stands before the last word of longer names in the file, to tell it from a name. */
    private static final long TAIL = TextHash.of("… ");

    /** The answer for a name that no other paper uses. */
    static final int NONE = -1;

    private static final int OFTEN = 2;

    private static final int COLUMNS = 4;
    private static final int DIGIT_BITS = 4;
    private static final int LINES = 1 << 14;

    /** The digits of a name, four bits each, behind a one; 0 for a name that is not there. */
    private final IntTable digits = new IntTable(LINES);

    SeenNames() {
        TableReader table = TableReader.open(SeenNames.class, "seen-names.tsv");
        while (table.nextRow()) {
            digits.put(TextHash.of(table.text()), packed(table.text()));
        }
    }

    private static int packed(String text) {
        int packed = 1;
        for (int i = 0; i < COLUMNS; i++) {
            packed = (packed << DIGIT_BITS) | (text.charAt(i) - '0');
        }
        return packed;
    }

    private static int digit(int seen, int column) {
        return (seen >>> ((COLUMNS - 1 - column) * DIGIT_BITS)) & ((1 << DIGIT_BITS) - 1);
    }

    /** Adds the clues of a name; returns in how many papers it stands, from 0 for few to 4 for many. */
    int add(NameEvidence name, ClueSink out) {
        int most = 0;
        String own = "";
        for (NameSpan span : name.spans()) {
            String surface = span.surface();
            if (surface.equals(own)) {
                continue;
            }
            own = surface;
            int seen = digits.get(TextHash.of(span.key()));
            if (seen != 0 && (most == 0 || digit(seen, 0) > digit(most, 0))) {
                most = seen;
            }
            addTail(span, out);
        }
        if (most == 0) {
            out.add("seen=no");
            return NONE;
        }
        addSeen(most, out);
        return digit(most, 0);
    }

    /** What names of several words with the same last word name elsewhere. */
    private void addTail(NameSpan span, ClueSink out) {
        if (span.last() - span.first() < 2) {
            return;
        }
        Token last = span.reading().token(span.last() - 1);
        int seen = digits.get(TextHash.join(TAIL, last.hash(), last.lower().length()));
        if (seen != 0) {
            out.number("seen tail m", level(seen, 1));
            out.number("seen tail d", level(seen, 2));
            out.add("seen tail m=", clue(seen, 1));
            out.add("seen tail d=", clue(seen, 2));
        }
    }

    private static void addSeen(int seen, ClueSink out) {
        out.add("seen=", clue(seen, 0));
        out.add("seen m=", clue(seen, 1));
        out.add("seen d=", clue(seen, 2));
        out.add("seen new=", clue(seen, 3));
        out.number("seen m", level(seen, 1));
        out.number("seen d", level(seen, 2));
        if (digit(seen, 0) >= OFTEN) {
            out.number("seen often m", level(seen, 1));
            out.number("seen often d", level(seen, 2));
            out.add("seen often new=", clue(seen, 3));
        }
    }

    private static String clue(int seen, int column) {
        return Digits.of(digit(seen, column));
    }

    /** The digit on a scale around 0. */
    private static double level(int seen, int column) {
        return digit(seen, column) / 9.0 - 0.5;
    }
}

package dev.colophon.text;

/** The open braces of a LaTeX text and what closing each one means. Groups nested deeper than anybody writes are plain. */
final class LatexGroups {

    static final byte PLAIN = 0;
    static final byte SCRIPT = 1;
    static final byte FRACTION = 2;
    static final byte ADDRESS = 3;
    static final byte LINK = 4;

    private static final int DEEPEST = 64;
    private static final byte GLUED = 16;

    private final byte[] kinds = new byte[DEEPEST];
    private int depth;

    /** Opens a group; a glued one follows a letter, so its closing brace belongs to the same word. */
    void open(byte kind, boolean glued) {
        if (depth < DEEPEST) {
            kinds[depth] = glued ? (byte) (kind | GLUED) : kind;
        }
        depth++;
    }

    boolean isGlued() {
        return depth > 0 && depth <= DEEPEST && (kinds[depth - 1] & GLUED) != 0;
    }

    /** The kind of the innermost group. */
    byte kind() {
        return depth > 0 && depth <= DEEPEST ? (byte) (kinds[depth - 1] & ~GLUED) : PLAIN;
    }

    void close() {
        if (depth > 0) {
            depth--;
        }
    }
}

package dev.colophon.text;

/** What a token looks like. */
public enum TokenKind {
    /** Holds a letter: "learning", "ViT-B/16", "F1", "GPT-4o". */
    WORD,
    /** A number with its sign and unit sign, if any: "82.5%", "+2.4", "10^{19}", "5 700", "2.6x". */
    NUMBER,
    /** A web address or e-mail address. */
    ADDRESS,
    /** Anything else: punctuation, brackets, symbols. */
    PUNCTUATION
}

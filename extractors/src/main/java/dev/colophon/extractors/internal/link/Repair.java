package dev.colophon.extractors.internal.link;

/** What can be mended in an address. */
enum Repair {
    /** {@code foo\_bar} */
    LATEX_ESCAPE("latex-escape"),
    /** {@code https:// example.org} */
    SPACE("space"),
    /** A line that ends inside the address. */
    LINE_BREAK("line-break"),
    /** {@code long-\nname} */
    HYPHEN_BREAK("hyphen-break"),
    /** A zero-width space or a soft hyphen. */
    INVISIBLE_CHARACTER("invisible-character"),
    /** {@code example.org/page.We release} */
    MISSING_SPACE("missing-space"),
    /** {@code https:example.org} */
    SCHEME("scheme");

    private final String label;

    Repair(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }
}

package dev.colophon;

import java.util.Objects;

/**
 * A scientific paper as it comes in: an identifier, the title and the abstract, each exactly as its source gave it. All
 * offsets in the metadata refer to these strings.
 *
 * @param id the caller's identifier; empty where there is none
 * @param title the title; empty where there is none
 * @param abstractText the abstract; empty where there is none
 */
public record Paper(String id, String title, String abstractText) {

    public Paper {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(abstractText, "abstractText");
    }

    /**
     * A paper without an identifier.
     *
     * @param title the title; may be empty
     * @param abstractText the abstract; may be empty
     * @return the paper
     */
    public static Paper of(String title, String abstractText) {
        return new Paper("", title, abstractText);
    }

    /**
     * The text of one field.
     *
     * @param field which text
     * @return the original text, possibly empty
     */
    public String text(PaperField field) {
        return field == PaperField.TITLE ? title : abstractText;
    }
}

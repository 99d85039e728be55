package dev.colophon.text;

import dev.colophon.Diagnostic;
import dev.colophon.Paper;
import dev.colophon.PaperField;
import java.util.ArrayList;
import java.util.List;

/**
 * The text of a paper as the extractors read it.
 *
 * @param paper the paper as it came
 * @param title its title
 * @param abstractText its abstract
 * @param diagnostics what cleaning did that a careful user may want to know
 */
public record PaperText(Paper paper, FieldText title, FieldText abstractText, List<Diagnostic> diagnostics) {

    public PaperText {
        diagnostics = List.copyOf(diagnostics);
    }

    /**
     * One of the two texts.
     *
     * @param field which
     * @return its text
     */
    public FieldText field(PaperField field) {
        return field == PaperField.TITLE ? title : abstractText;
    }

    /**
     * The two texts.
     *
     * @return title and abstract, in this order
     */
    public List<FieldText> fields() {
        return List.of(title, abstractText);
    }

    /**
     * The sentences of both texts.
     *
     * @return the title's, then the abstract's
     */
    public List<Sentence> sentences() {
        List<Sentence> all = new ArrayList<>(title.sentences());
        all.addAll(abstractText.sentences());
        return all;
    }
}

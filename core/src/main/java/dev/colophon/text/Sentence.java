package dev.colophon.text;

import dev.colophon.PaperField;
import dev.colophon.Span;
import java.util.List;

/**
 * A sentence of a {@link FieldText}. A title is one sentence or more.
 *
 * @param field the text that it stands in
 * @param index its place among the sentences of its field
 * @param start where it starts in the clean text
 * @param end the offset after its last character in the clean text
 * @param span where it stands in the original text
 * @param tokens its tokens
 */
public record Sentence(PaperField field, int index, int start, int end, Span span, List<Token> tokens) {

    public Sentence {
        tokens = List.copyOf(tokens);
    }
}

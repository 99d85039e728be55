package dev.colophon.text;

/**
 * Makes of a text what several stages need, so that it is made once a text; see {@link FieldText#read}.
 *
 * @param <T> what it makes: immutable, and of the text alone
 */
@FunctionalInterface
public interface TextReader<T> {

    /**
     * Reads a text.
     *
     * @param text the text
     * @return what the stages share
     */
    T read(FieldText text);
}

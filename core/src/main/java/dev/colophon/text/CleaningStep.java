package dev.colophon.text;

/** One concern of cleaning. Stateless; never throws for any text; takes time linear in the text. */
@FunctionalInterface
interface CleaningStep {

    /**
     * Cleans a text.
     *
     * @param text what the step before made
     * @param log takes what a careful user may want to know
     * @return the cleaned text; the same object where there was nothing to do
     */
    MappedText clean(MappedText text, CleaningLog log);
}

package dev.colophon.text;

/**
 * Turns LaTeX into readable text. Commands that format give their argument, symbols become characters, citations go, addresses
 * stay as they are. An unknown command without argument ("\ours") stays: it is the only name that the text has. One pass, no
 * recursion; unbalanced braces and dollars do no harm.
 */
final class LatexCleaner implements CleaningStep {

    static final String REMOVED = "latex-removed";

    @Override
    public MappedText clean(MappedText text, CleaningLog log) {
        MappedTextBuilder out = new MappedTextBuilder(text, log);
        new LatexPass(text, out).run();
        return out.build();
    }
}

package dev.colophon.text;

import dev.colophon.Diagnostic;
import dev.colophon.PaperField;
import dev.colophon.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * What cleaning took out of a text: one entry for each contiguous region and code. After {@link #LIMIT} entries of a text it
 * only remembers how far the rest reaches, so that a hostile text costs no more memory than a long one.
 */
final class CleaningLog {

    static final int LIMIT = 100;
    static final String MORE = "cleaning-log-cut";

    private final List<String> codes = new ArrayList<>();
    private final List<TextRange> regions = new ArrayList<>();
    private int moreStart = Integer.MAX_VALUE;
    private int moreEnd;

    /** Notes a region of the original text; joins the last one of the same code where they touch. */
    void add(String code, int start, int end) {
        int last = codes.size() - 1;
        if (last >= 0
                && codes.get(last).equals(code)
                && start <= regions.get(last).end()) {
            TextRange region = regions.get(last);
            regions.set(last, new TextRange(Math.min(region.start(), start), Math.max(region.end(), end)));
        } else if (codes.size() < LIMIT) {
            codes.add(code);
            regions.add(new TextRange(start, end));
        } else {
            moreStart = Math.min(moreStart, start);
            moreEnd = Math.max(moreEnd, end);
        }
    }

    void addTo(List<Diagnostic> diagnostics, PaperField field) {
        for (int i = 0; i < codes.size(); i++) {
            TextRange region = regions.get(i);
            diagnostics.add(Diagnostic.at(codes.get(i), new Span(field, region.start(), region.end())));
        }
        if (moreEnd > 0) {
            diagnostics.add(new Diagnostic(
                    MORE,
                    new Span(field, moreStart, moreEnd),
                    "Cleaning changed more places of this text; only the first " + LIMIT + " are listed."));
        }
    }
}

package dev.colophon.extractors.internal.link;

import dev.colophon.Diagnostic;
import dev.colophon.PaperField;
import dev.colophon.Span;
import java.util.List;

/** Reports an address that can be read in another way too. */
final class AmbiguousAddress {

    private static final String CODE = "ambiguous-link";

    private AmbiguousAddress() {}

    static void report(PaperField field, RawAddress address, List<Diagnostic> diagnostics) {
        if (address.alternative() != null) {
            String message = "read as " + address.address() + "; it may be " + address.alternative();
            diagnostics.add(new Diagnostic(CODE, new Span(field, address.start(), address.end()), message));
        }
    }
}

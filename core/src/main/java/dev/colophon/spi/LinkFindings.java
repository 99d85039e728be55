package dev.colophon.spi;

import dev.colophon.Availability;
import dev.colophon.Diagnostic;
import dev.colophon.Link;
import java.util.List;
import java.util.Objects;

/**
 * What a {@link LinkFinder} found.
 *
 * @param links each address once, in the order of their first mention
 * @param availability what the text says of code, data and models, with or without a link
 * @param diagnostics what a careful user may want to know, for example another reading of a broken address
 */
public record LinkFindings(List<Link> links, Availability availability, List<Diagnostic> diagnostics) {

    /** Nothing was found. */
    public static final LinkFindings NONE = new LinkFindings(List.of(), Availability.UNSTATED, List.of());

    public LinkFindings {
        links = List.copyOf(links);
        Objects.requireNonNull(availability, "availability");
        diagnostics = List.copyOf(diagnostics);
    }
}

package dev.colophon.extractors.internal.link;

import dev.colophon.Diagnostic;
import dev.colophon.spi.LinkFinder;
import dev.colophon.spi.LinkFindings;
import dev.colophon.text.FieldText;
import dev.colophon.text.PaperText;
import java.util.ArrayList;
import java.util.List;

/** Finds links and statements of availability by rules. Stateless. */
public final class RuleLinkFinder implements LinkFinder {

    @Override
    public LinkFindings find(PaperText text) {
        AvailabilityTally tally = new AvailabilityTally();
        LinkCollector links = new LinkCollector();
        List<Diagnostic> diagnostics = new ArrayList<>();
        for (FieldText field : text.fields()) {
            List<RawAddress> addresses =
                    AddressLabels.withoutLabels(field.original(), AddressScanner.scan(field.original()));
            List<LinkReading> readings = FieldLinks.read(field, addresses, tally);
            for (int i = 0; i < readings.size(); i++) {
                links.add(field, addresses.get(i), readings.get(i));
                AmbiguousAddress.report(field.field(), addresses.get(i), diagnostics);
            }
        }
        return new LinkFindings(links.links(), tally.availability(), diagnostics);
    }
}

package dev.colophon.extractors.internal.link;

import dev.colophon.Link;
import dev.colophon.Mention;
import dev.colophon.Span;
import dev.colophon.text.FieldText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes one link of all mentions of an address. */
final class LinkCollector {

    private static final double EXPLICIT = 0.99;
    private static final double BARE = 0.97;
    private static final double REPAIRED = 0.95;
    private static final double AMBIGUOUS = 0.8;

    private final Map<String, Link> links = new LinkedHashMap<>();

    void add(FieldText field, RawAddress raw, LinkReading reading) {
        WebAddress address = WebAddress.of(raw.address());
        Span span = new Span(field.field(), raw.start(), raw.end());
        Mention mention = new Mention(span, field.original().substring(raw.start(), raw.end()));
        Link link = new Link(
                address.url(),
                address.known().service(),
                address.repository(),
                reading.kind(),
                reading.status(),
                confidence(raw),
                raw.explicit() ? "rule:address" : "rule:bare-address",
                raw.repairs(),
                List.of(mention));
        links.merge(address.key(), link, LinkCollector::joined);
    }

    List<Link> links() {
        return List.copyOf(links.values());
    }

    private static double confidence(RawAddress raw) {
        double confidence = raw.explicit() ? EXPLICIT : BARE;
        for (int i = 0; i < raw.repairs().size(); i++) {
            confidence *= REPAIRED;
        }
        confidence *= raw.alternative() == null ? 1 : AMBIGUOUS;
        return Math.round(confidence * 1000) / 1000.0;
    }

    /** The better of two readings of one address, with the mentions of both. */
    private static Link joined(Link first, Link second) {
        Link best = second.confidence() > first.confidence() ? second : first;
        List<Mention> mentions = new ArrayList<>(first.mentions());
        mentions.addAll(second.mentions());
        return new Link(
                best.url(),
                best.host(),
                best.repo(),
                first.kind(),
                first.status(),
                best.confidence(),
                best.source(),
                best.repairs(),
                mentions);
    }
}

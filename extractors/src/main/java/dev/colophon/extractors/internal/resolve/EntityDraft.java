package dev.colophon.extractors.internal.resolve;

import dev.colophon.PaperField;
import dev.colophon.extractors.internal.context.NameSpan;
import dev.colophon.spi.EntityKind;
import dev.colophon.spi.NameMention;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An entity in the making: the claims that are one name, then its mentions. */
final class EntityDraft {

    static final Comparator<NameSpan> TEXT_ORDER = Comparator.<NameSpan, PaperField>comparing(
                    name -> name.reading().field())
            .thenComparingInt(NameSpan::start);

    private final List<NameSpan> spans = new ArrayList<>();
    private final Map<EntityKind, Double> confidences = new EnumMap<>(EntityKind.class);
    private final List<NameMention> claims = new ArrayList<>();
    private @Nullable NameSpan longForm;

    void add(NameSpan span, NameMention claim) {
        spans.add(span);
        claims.add(claim);
        confidences.merge(claim.kind(), claim.confidence(), Math::max);
    }

    void addAll(EntityDraft other) {
        for (int i = 0; i < other.spans.size(); i++) {
            add(other.spans.get(i), other.claims.get(i));
        }
        longForm = longForm == null ? other.longForm : longForm;
    }

    void setLongForm(NameSpan span) {
        longForm = longForm == null ? span : longForm;
    }

    /** The kind that is claimed with the highest confidence. */
    EntityKind kind() {
        return strongest().getKey();
    }

    /** In thousandths: more digits would claim more than anybody knows. */
    double confidence() {
        return Math.round(strongest().getValue() * 1000) / 1000.0;
    }

    /** The first of the strongest claims. */
    private Map.Entry<EntityKind, Double> strongest() {
        Iterator<Map.Entry<EntityKind, Double>> claimed = confidences.entrySet().iterator();
        Map.Entry<EntityKind, Double> strongest = claimed.next();
        while (claimed.hasNext()) {
            Map.Entry<EntityKind, Double> next = claimed.next();
            strongest = next.getValue() > strongest.getValue() ? next : strongest;
        }
        return strongest;
    }

    List<NameSpan> spans() {
        return spans;
    }

    /** The claims for the kind that was decided. */
    List<NameMention> claims() {
        EntityKind kind = kind();
        return claims.stream().filter(claim -> claim.kind() == kind).toList();
    }

    @Nullable
    NameSpan longForm() {
        return longForm;
    }

    /** The mentions, once they are chosen. */
    void setSpans(List<NameSpan> chosen) {
        spans.clear();
        spans.addAll(chosen);
        spans.sort(TEXT_ORDER);
    }
}

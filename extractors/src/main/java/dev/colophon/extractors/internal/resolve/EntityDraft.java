package dev.colophon.extractors.internal.resolve;

import dev.colophon.extractors.internal.context.NameSpan;
import dev.colophon.spi.EntityKind;
import dev.colophon.spi.NameMention;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** An entity in the making: the claims that are one name, then its mentions. */
final class EntityDraft {

    static final Comparator<NameSpan> TEXT_ORDER = EntityDraft::compare;

    private final List<String> keys = new ArrayList<>(2);
    private final List<NameSpan> spans = new ArrayList<>();
    private final List<NameMention> claims = new ArrayList<>();
    private @Nullable NameSpan longForm;
    private @Nullable NameMention strongest;
    private boolean listed;

    void add(NameSpan span, NameMention claim) {
        spans.add(span);
        claims.add(claim);
        strongest = stronger(strongest, claim);
    }

    /** The surer of two claims; of equals the one whose kind, else the one that, comes first. */
    private static NameMention stronger(@Nullable NameMention first, NameMention second) {
        if (first == null || second.confidence() > first.confidence()) {
            return second;
        }
        boolean equal = second.confidence() == first.confidence();
        return equal && second.kind().compareTo(first.kind()) < 0 ? second : first;
    }

    /** The keys of its names, to be added to. */
    List<String> keys() {
        return keys;
    }

    private static int compare(NameSpan one, NameSpan other) {
        int fields = one.reading().field().compareTo(other.reading().field());
        return fields == 0 ? Integer.compare(one.start(), other.start()) : fields;
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

    /** The claim with the highest confidence, which decides the kind. */
    NameMention strongest() {
        return Objects.requireNonNull(strongest, "a draft has a claim");
    }

    EntityKind kind() {
        return strongest().kind();
    }

    /** In thousandths: more digits would claim more than anybody knows. */
    double confidence() {
        return Math.round(strongest().confidence() * 1000) / 1000.0;
    }

    /** The first canonical name that a claim for the kind gives; null where none does. */
    @Nullable
    String canonical() {
        for (NameMention claim : claims) {
            if (claim.kind() == kind() && claim.canonical() != null) {
                return claim.canonical();
            }
        }
        return null;
    }

    List<NameSpan> spans() {
        return spans;
    }

    @Nullable
    NameSpan longForm() {
        return longForm;
    }

    /** Adds a place where nobody claimed the name and where it stands all the same. */
    void addMention(NameSpan span) {
        spans.add(span);
    }

    /** Puts the draft on a list, under however many keys it stands; false where it is there already. */
    boolean enlist() {
        boolean first = !listed;
        listed = true;
        return first;
    }
}

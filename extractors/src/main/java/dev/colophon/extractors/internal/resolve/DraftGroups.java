package dev.colophon.extractors.internal.resolve;

import dev.colophon.PaperField;
import dev.colophon.extractors.internal.context.AcronymPair;
import dev.colophon.extractors.internal.context.FieldReading;
import dev.colophon.extractors.internal.context.NameSpan;
import dev.colophon.extractors.internal.lexicon.NameKey;
import dev.colophon.spi.NameMention;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Joins the claims that are one name: those whose surfaces differ by case, hyphens or a plural s only, those with the same
 * canonical form, and a long form and the acronym beside it.
 */
final class DraftGroups {

    private final Map<String, EntityDraft> byKey = new LinkedHashMap<>();
    private String canonical = "";
    private String canonicalKey = "";

    private DraftGroups() {}

    static List<EntityDraft> of(List<FieldReading> readings, List<NameMention> claims, List<AcronymPair> pairs) {
        DraftGroups groups = new DraftGroups();
        for (NameMention claim : claims) {
            NameSpan span = NameSpan.at(reading(readings, claim.span().field()), claim.span());
            if (span != null) {
                groups.add(span, claim);
            }
        }
        pairs.forEach(groups::join);
        return groups.drafts();
    }

    /** The drafts in the order of their first key. */
    private List<EntityDraft> drafts() {
        List<EntityDraft> drafts = new ArrayList<>(byKey.size());
        for (EntityDraft draft : byKey.values()) {
            if (draft.enlist()) {
                drafts.add(draft);
            }
        }
        return drafts;
    }

    private static FieldReading reading(List<FieldReading> readings, PaperField field) {
        return readings.get(0).field() == field ? readings.get(0) : readings.get(1);
    }

    private void add(NameSpan span, NameMention claim) {
        String key = span.key();
        if (key.isEmpty()) {
            return;
        }
        EntityDraft draft = byKey.get(key);
        if (draft == null) {
            draft = new EntityDraft();
            put(key, draft);
        }
        draft.add(span, claim);
        if (claim.canonical() != null) {
            join(key(claim.canonical()), draft);
        }
    }

    /** The key of a canonical name; the claims of one name come in a row, and share it. */
    @SuppressWarnings("ReferenceEquality") // another object with the same text only costs another look
    private String key(String name) {
        if (name != canonical) {
            canonical = name;
            canonicalKey = NameKey.of(name);
        }
        return canonicalKey;
    }

    private void join(String key, EntityDraft draft) {
        EntityDraft other = byKey.get(key);
        if (other == null) {
            put(key, draft);
        } else if (other != draft) {
            other.addAll(draft);
            draft.keys().forEach(own -> put(own, other));
        }
    }

    private void join(AcronymPair pair) {
        String longKey = pair.longForm().key();
        String shortKey = pair.acronym().key();
        EntityDraft longDraft = byKey.get(longKey);
        EntityDraft shortDraft = byKey.get(shortKey);
        if (longDraft != null && shortDraft != null) {
            join(shortKey, longDraft);
            longDraft = byKey.get(longKey);
        }
        EntityDraft draft = longDraft != null ? longDraft : shortDraft;
        if (draft != null) {
            follow(draft, longDraft == null, longKey, pair.longForm());
            follow(draft, shortDraft == null, shortKey, pair.acronym());
            draft.setLongForm(pair.longForm());
        }
    }

    /** Where somebody claimed one side of a pair, the other side names the same thing. */
    private void follow(EntityDraft draft, boolean unclaimed, String key, NameSpan span) {
        if (unclaimed && !key.isEmpty()) {
            draft.add(span, draft.strongest());
            put(key, draft);
        }
    }

    private void put(String key, EntityDraft draft) {
        byKey.put(key, draft);
        draft.keys().add(key);
    }
}

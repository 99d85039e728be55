package dev.colophon.extractors.internal.result;

import dev.colophon.Entity;
import dev.colophon.Mention;
import dev.colophon.Method;
import dev.colophon.PaperField;
import dev.colophon.Span;
import java.util.List;

/**
 * What the paper tells of a name: how it is used and where it stands.
 *
 * @param entity the name
 * @param role the number of its role, 0 to 3; 4 for what has none
 * @param order its place among the names of its role
 * @param peers how many names have its role
 * @param named how many names of its kind the paper has
 */
@SuppressWarnings("EnumOrdinal") // places in a table that is fitted anew when the constants change
record EntityFacts(Entity entity, int role, int order, int peers, int named) {

    static int role(Entity entity) {
        return entity instanceof Method method ? method.role().ordinal() : 4;
    }

    static EntityFacts of(Entity entity, List<? extends Entity> all) {
        int role = role(entity);
        int order = 0;
        int peers = 0;
        boolean seen = false;
        for (Entity other : all) {
            seen |= other == entity;
            if (role(other) == role) {
                peers++;
                order += seen ? 0 : 1;
            }
        }
        return new EntityFacts(entity, role, order, peers, all.size());
    }

    boolean isInTitle() {
        return entity.mentions().get(0).span().field() == PaperField.TITLE;
    }

    int mentions() {
        return Math.min(entity.mentions().size(), 7);
    }

    /** The end of the last mention that stands before a place in the same field, or -1. */
    int lastBefore(Span place) {
        int last = -1;
        for (Mention mention : entity.mentions()) {
            Span span = mention.span();
            if (span.field() == place.field() && span.end() <= place.start()) {
                last = span.end();
            }
        }
        return last;
    }
}

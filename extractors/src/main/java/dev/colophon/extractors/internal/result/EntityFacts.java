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

    /** How many names of a kind are weighed for each number; no abstract has that many, so that time grows with the text alone. */
    private static final int MOST_WEIGHED = 64;

    static <E extends Entity> List<E> weighed(List<E> all) {
        return all.size() <= MOST_WEIGHED ? all : all.subList(0, MOST_WEIGHED);
    }

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
        List<Mention> mentions = entity.mentions();
        int low = 0;
        int high = mentions.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (isBefore(mentions.get(middle).span(), place)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        Span last = low == 0 ? null : mentions.get(low - 1).span();
        return last == null || last.field() != place.field() ? -1 : last.end();
    }

    private static boolean isBefore(Span span, Span place) {
        int fields = span.field().compareTo(place.field());
        return fields == 0 ? span.end() <= place.start() : fields < 0;
    }
}

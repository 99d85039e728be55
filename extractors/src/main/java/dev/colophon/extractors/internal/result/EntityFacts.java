package dev.colophon.extractors.internal.result;

import dev.colophon.Entity;
import dev.colophon.Mention;
import dev.colophon.Method;
import dev.colophon.PaperField;
import dev.colophon.Span;
import dev.colophon.text.FieldText;
import dev.colophon.text.TextRange;
import java.util.ArrayList;
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

    static final int PROPOSED = 0;

    /** How many names of a kind are weighed for each number; no abstract has that many, so that time grows with the text alone. */
    private static final int MOST_WEIGHED = 64;

    private static final int ROLES = 5;

    /** The names of a kind that are weighed. */
    static List<EntityFacts> of(List<? extends Entity> all) {
        List<? extends Entity> weighed = all.size() <= MOST_WEIGHED ? all : all.subList(0, MOST_WEIGHED);
        int[] peers = new int[ROLES];
        for (Entity entity : weighed) {
            peers[role(entity)]++;
        }
        int[] orders = new int[ROLES];
        List<EntityFacts> facts = new ArrayList<>(weighed.size());
        for (Entity entity : weighed) {
            int role = role(entity);
            facts.add(new EntityFacts(entity, role, orders[role]++, peers[role], weighed.size()));
        }
        return facts;
    }

    /** A name that a sentence has, but that is not among the weighed ones. */
    static EntityFacts ofOther(Entity entity, int named) {
        return new EntityFacts(entity, role(entity), named, named, named);
    }

    private static int role(Entity entity) {
        return entity instanceof Method method ? method.role().ordinal() : 4;
    }

    boolean isInTitle() {
        return entity.mentions().get(0).span().field() == PaperField.TITLE;
    }

    int mentions() {
        return Math.min(entity.mentions().size(), 7);
    }

    /** The end of the last mention that stands before a place in the same field, or -1. */
    int lastBefore(Span place) {
        int last = lastBefore(entity.mentions(), place);
        return last < 0 ? -1 : entity.mentions().get(last).span().end();
    }

    /** The name as the text last writes it before a place, mostly the acronym; the name itself where it stands nowhere before. */
    static String surfaceBefore(Entity entity, FieldText text, Span place) {
        int last = lastBefore(entity.mentions(), place);
        if (last < 0) {
            return entity.name();
        }
        TextRange range = text.clean(entity.mentions().get(last).span());
        String surface = text.clean().substring(range.start(), range.end());
        return entity.aliases().contains(surface) ? surface : entity.name();
    }

    private static int lastBefore(List<Mention> mentions, Span place) {
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
        return low > 0 && mentions.get(low - 1).span().field() == place.field() ? low - 1 : -1;
    }

    private static boolean isBefore(Span span, Span place) {
        int fields = span.field().compareTo(place.field());
        return fields == 0 ? span.end() <= place.start() : fields < 0;
    }
}

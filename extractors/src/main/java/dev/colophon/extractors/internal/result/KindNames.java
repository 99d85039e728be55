package dev.colophon.extractors.internal.result;

import dev.colophon.Entity;
import dev.colophon.extractors.internal.result.Item.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The names of one kind that the numbers of a sentence may be bound to: those that it names, and the paper's others. */
final class KindNames {

    private static final int MOST_RIVALS = 5;

    private final Kind kind;
    private final int[] items;
    private final List<EntityFacts> here = new ArrayList<>();
    private final List<EntityFacts> elsewhere = new ArrayList<>();
    private final int distinct;
    private final int shape;

    /** The names of a sentence and at most so many others, the paper's first. */
    KindNames(SentenceFacts sentence, Kind kind, List<EntityFacts> paper, int mostElsewhere) {
        this.kind = kind;
        this.items = sentence.items(kind);
        List<Entity> seen = new ArrayList<>();
        for (int item : items) {
            Entity entity = Objects.requireNonNull(sentence.frame().at(item).entity());
            here.add(find(entity, paper));
            if (seen.size() < MOST_RIVALS && !contains(seen, entity)) {
                seen.add(entity);
            }
        }
        this.distinct = seen.size();
        for (EntityFacts known : paper) {
            if (elsewhere.size() < mostElsewhere && !isHere(known.entity())) {
                elsewhere.add(known);
            }
        }
        this.shape = items.length == 0 ? 0 : sentence.shape(items[0], items[items.length - 1]);
    }

    private static EntityFacts find(Entity entity, List<EntityFacts> paper) {
        for (EntityFacts known : paper) {
            if (known.entity() == entity) {
                return known;
            }
        }
        return EntityFacts.ofOther(entity, paper.size());
    }

    private static boolean contains(List<Entity> seen, Entity entity) {
        for (Entity other : seen) {
            if (other == entity) {
                return true;
            }
        }
        return false;
    }

    private boolean isHere(Entity entity) {
        for (EntityFacts known : here) {
            if (known.entity() == entity) {
                return true;
            }
        }
        return false;
    }

    /** How many items of the sentence name something of the kind. */
    int size() {
        return items.length;
    }

    int item(int place) {
        return items[place];
    }

    /** What the paper tells of the name at a place. */
    EntityFacts facts(int place) {
        return here.get(place);
    }

    /** The paper's names that the sentence lacks. */
    List<EntityFacts> elsewhere() {
        return elsewhere;
    }

    /** How many different things the sentence names, five at most. */
    int distinct() {
        return distinct;
    }

    /** The end of the last mention before the sentence of a name that the sentence lacks, or -1. */
    int latest(Frame frame) {
        int latest = -1;
        for (EntityFacts known : elsewhere) {
            latest = Math.max(latest, known.lastBefore(frame.sentence().span()));
        }
        return latest;
    }

    /** What the sentence's names tell of one: its side of the number, its rank there, its rivals, its partner in a parallel list. */
    void addTo(Traits traits, Anchor anchor, int item, int partner) {
        int side = anchor.isBefore(item) ? 0 : 1;
        int rank = rank(anchor, item);
        traits.add(ChoiceFeature.RANK, side * 8 + rank);
        traits.add(ChoiceFeature.RIVALS, side * 8 + distinct);
        traits.add(ChoiceFeature.PARTNER, partner == item ? 1 : 0);
        traits.add(ChoiceFeature.SHAPE, side * 16 + Math.min(2, rank) * 4 + shape);
    }

    /** The name that stands as far in its list as the number in its own, or -1. */
    int partner(Anchor anchor) {
        return items.length == 0 ? -1 : ParallelLists.partner(anchor.frame(), anchor.index(), kind);
    }

    private int rank(Anchor anchor, int item) {
        int rank = 0;
        for (int other : items) {
            boolean between = anchor.isBefore(item)
                    ? other > item && other < anchor.index()
                    : other < item && other > anchor.index();
            rank += between ? 1 : 0;
        }
        return Math.min(rank, 4);
    }
}

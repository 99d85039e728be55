package dev.colophon.extractors.internal.result;

import dev.colophon.Entity;
import dev.colophon.Method;
import dev.colophon.extractors.internal.result.Item.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Lists what a number of a sentence may be bound to: the methods there, those elsewhere in the paper, and nothing. */
@SuppressWarnings("EnumOrdinal") // places in a table that is fitted anew when the constants change
final class MethodOptions {

    private static final int MOST_FAR = 12;

    private final SentenceFacts sentence;
    private final List<Method> methods;
    private final List<EntityFacts> facts;
    private final List<Integer> names;
    private final int distinct;

    MethodOptions(SentenceFacts sentence, List<Method> methods) {
        this.sentence = sentence;
        this.methods = EntityFacts.weighed(methods);
        this.facts = new ArrayList<>(this.methods.size());
        for (Method method : this.methods) {
            facts.add(EntityFacts.of(method, this.methods));
        }
        this.names = sentence.names(Kind.METHOD);
        this.distinct = sentence.distinct(names);
    }

    /** All that a number may be bound to; {@code rule} is what the rules would choose. */
    List<Option> of(Anchor anchor, Hints hints) {
        List<Option> options = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            options.add(near(anchor, hints, i));
        }
        addFar(anchor, hints, options);
        options.add(Option.nothing(nothing(anchor, hints)));
        return options;
    }

    private Option near(Anchor anchor, Hints hints, int place) {
        Frame frame = anchor.frame();
        int item = names.get(place);
        Traits traits = new Traits();
        new ItemTraits(anchor, sentence, item, item, traits).add();
        int side = anchor.isBefore(item) ? 0 : 1;
        traits.add(ChoiceFeature.RANK, side * 8 + rank(anchor, place));
        traits.add(ChoiceFeature.RIVALS, side * 8 + distinct);
        traits.add(ChoiceFeature.PARTNER, ParallelLists.partner(frame, anchor.index(), Kind.METHOD) == item ? 1 : 0);
        int first = ParallelLists.listStart(frame, item, Kind.METHOD);
        int size = Math.min(3, ParallelLists.listSize(frame, first, Kind.METHOD));
        int nth = first == item
                ? 0
                : frame.is(first, Kind.METHOD)
                                && ParallelLists.list(frame, first, Kind.METHOD).indexOf(item) == 1
                        ? 1
                        : 2;
        int numbers = Math.min(3, ParallelLists.numbers(frame, anchor.index()).size());
        traits.add(ChoiceFeature.LIST, size * 16 + nth * 4 + numbers);
        traits.add(ChoiceFeature.RULE, (hints.rule() == item ? 1 : 0) + 2 * side);
        Entity entity = frame.at(item).entity();
        EntityFacts known = facts(entity);
        traits.add(ChoiceFeature.ROLE, known.role() + 8 * side);
        traits.add(
                ChoiceFeature.ROLE_BEFORE,
                known.role() * 64
                        + WordClass.of(frame.at(ItemTraits.beforeDeterminers(frame, first)))
                                .ordinal());
        traits.add(ChoiceFeature.ROLE_RANK, known.role() * 8 + side * 4 + Math.min(3, rank(anchor, place)));
        traits.add(ChoiceFeature.MENTIONS, known.mentions());
        traits.add(ChoiceFeature.TITLE, known.isInTitle() ? 1 : 0);
        traits.add(ChoiceFeature.BASELINE, hints.compared() == entity ? 1 : 0);
        if (known.order() == 0) {
            traits.add(ChoiceFeature.FIRST_OF_ROLE, known.role());
        }
        if (known.peers() == 1) {
            traits.add(ChoiceFeature.ONLY_OF_ROLE, known.role());
        }
        traits.add(ChoiceFeature.SYNTAX, side * 16 + MethodBinder.syntax(frame, item));
        Option option = new Option(item, item, entity, frame.surface(item, item), traits);
        traits.add(ChoiceFeature.PREVIOUS, hints.previous().value(option));
        traits.add(ChoiceFeature.SHAPE, shape(side, Math.min(2, rank(anchor, place))));
        return option;
    }

    private EntityFacts facts(@Nullable Entity entity) {
        for (EntityFacts known : facts) {
            if (known.entity() == entity) {
                return known;
            }
        }
        return EntityFacts.of(Objects.requireNonNull(entity, "entity"), methods);
    }

    private int rank(Anchor anchor, int place) {
        int item = names.get(place);
        int rank = 0;
        for (int other : names) {
            boolean between = anchor.isBefore(item)
                    ? other > item && other < anchor.index()
                    : other < item && other > anchor.index();
            rank += between ? 1 : 0;
        }
        return Math.min(rank, 4);
    }

    private int shape(int side, int rank) {
        return side * 16 + rank * 4 + sentence.shape(names);
    }

    private void addFar(Anchor anchor, Hints hints, List<Option> options) {
        int added = 0;
        int latest = -1;
        for (EntityFacts known : facts) {
            latest = Math.max(latest, known.lastBefore(anchor.frame().sentence().span()));
        }
        for (EntityFacts known : facts) {
            if (added < MOST_FAR && !isNamedHere(anchor.frame(), known.entity())) {
                options.add(far(anchor, hints, known, latest));
                added++;
            }
        }
    }

    private boolean isNamedHere(Frame frame, Entity entity) {
        for (int name : names) {
            if (frame.at(name).entity() == entity) {
                return true;
            }
        }
        return false;
    }

    private Option far(Anchor anchor, Hints hints, EntityFacts known, int latest) {
        Traits traits = new Traits();
        Entity entity = known.entity();
        traits.add(ChoiceFeature.FAR_RULE, entity == hints.ruleEntity() ? 1 : 0);
        traits.add(ChoiceFeature.FAR_ROLE, known.role() * 8 + Math.min(4, known.peers()));
        int last = known.lastBefore(anchor.frame().sentence().span());
        int back = last < 0 ? 0 : hints.sentencesBack(last);
        traits.add(ChoiceFeature.FAR_BACK, back * 2 + (last >= 0 && last == latest ? 1 : 0));
        traits.add(ChoiceFeature.FAR_TITLE, known.isInTitle() ? 1 : 0);
        traits.add(ChoiceFeature.FAR_MENTIONS, known.mentions());
        traits.add(ChoiceFeature.FAR_ORDER, Math.min(3, known.order()) + 4 * (known.role() == 0 ? 1 : 0));
        traits.add(ChoiceFeature.FAR_RIVALS, distinct + (known.role() == 0 ? 8 : 0));
        traits.add(ChoiceFeature.FAR_SUBJECT, sentence.subject(anchor) * 8 + known.role());
        traits.add(ChoiceFeature.FAR_UNIT, anchor.unit().ordinal());
        traits.add(ChoiceFeature.FAR_MANY, sentence.isAboutMany() ? 1 : 0);
        traits.add(ChoiceFeature.FAR_OPENER, sentence.opener().ordinal() * 8 + known.role());
        traits.add(ChoiceFeature.FAR_BASELINE, hints.compared() == entity ? 1 : 0);
        if (known.named() == 1) {
            traits.add(ChoiceFeature.FAR_ONLY, known.role());
        }
        Option option = new Option(-1, -1, entity, entity.name(), traits);
        traits.add(ChoiceFeature.FAR_PREVIOUS, hints.previous().value(option));
        return option;
    }

    private Traits nothing(Anchor anchor, Hints hints) {
        Traits traits = new Traits();
        NothingTraits.add(anchor, sentence, hints, distinct, traits);
        int proposed = 0;
        for (EntityFacts known : facts) {
            proposed += known.role() == 0 ? 1 : 0;
        }
        traits.add(ChoiceFeature.NULL_PAPER, Math.min(3, proposed) * 4 + Math.min(3, facts.size()));
        return traits;
    }
}

package dev.colophon.extractors.internal.result;

import dev.colophon.Entity;
import dev.colophon.extractors.internal.result.Item.Kind;
import org.jspecify.annotations.Nullable;

/** Weighs whose a number of a sentence may be: the methods there, those elsewhere in the paper, and nobody's. */
@SuppressWarnings("EnumOrdinal") // parties are numbers of features
final class MethodOptions {

    private static final int MOST_ELSEWHERE = 12;

    private final SentenceFacts sentence;
    private final PaperFacts paper;
    private final KindNames names;
    private final @Nullable Entity lead;

    MethodOptions(SentenceFacts sentence, PaperFacts paper) {
        this.sentence = sentence;
        this.paper = paper;
        this.names = new KindNames(sentence, Kind.METHOD, paper.methods(), MOST_ELSEWHERE);
        this.lead = sentence.lead(paper.entities().methods());
    }

    /**
     * Whose a number is.
     *
     * @param anchor the number
     * @param rule the item that the rules would choose, or a negative number
     * @param carried the method elsewhere that the rules would choose, or null
     * @param compared what the number is compared with, or null
     * @param ballot where the options go
     */
    Choice choose(Anchor anchor, int rule, @Nullable Entity carried, @Nullable Entity compared, Ballot ballot) {
        ballot.open(Slot.METHOD, anchor);
        Surroundings around = Surroundings.of(anchor, sentence);
        int partner = names.partner(anchor);
        int numbers = names.size() == 0 ? 0 : Math.min(3, ParallelLists.count(anchor.frame(), anchor.index()));
        for (int i = 0; i < names.size(); i++) {
            int item = names.item(i);
            EntityFacts known = names.facts(i);
            Traits traits = ballot.traits();
            traits.add(ChoiceFeature.RULE, (rule == item ? 1 : 0) + (anchor.isBefore(item) ? 0 : 2));
            traits.add(ChoiceFeature.BASELINE, compared == known.entity() ? 1 : 0);
            names.addTo(traits, anchor, item, partner);
            addList(traits, anchor.frame(), item, numbers);
            addHere(traits, anchor, item, known, around);
            ballot.add(item, item, known.entity(), null);
        }
        int subject = sentence.subject(anchor);
        for (EntityFacts known : names.elsewhere()) {
            Traits traits = ballot.traits();
            traits.add(ChoiceFeature.FAR_RULE, carried == known.entity() ? 1 : 0);
            traits.add(ChoiceFeature.FAR_BASELINE, compared == known.entity() ? 1 : 0);
            traits.add(ChoiceFeature.FAR_SUBJECT, subject * 8 + known.role());
            addElsewhere(traits, anchor, known, around);
            ballot.add(-1, -1, known.entity(), null);
        }
        addNothing(ballot.traits(), anchor, rule < 0 && carried == null, subject, around);
        ballot.add(Option.NOTHING);
        return ballot.close();
    }

    private static void addList(Traits traits, Frame frame, int item, int numbers) {
        int first = ParallelLists.listStart(frame, item, Kind.METHOD);
        int size = Math.min(3, ParallelLists.listSize(frame, first, Kind.METHOD));
        int place = first == item ? 0 : ParallelLists.isSecond(frame, first, item, Kind.METHOD) ? 1 : 2;
        traits.add(ChoiceFeature.LIST, size * 16 + place * 4 + numbers);
    }

    private void addHere(Traits traits, Anchor anchor, int item, EntityFacts known, Surroundings around) {
        int side = anchor.isBefore(item) ? 0 : 1;
        ItemTraits.add(traits, anchor, sentence, item, item);
        traits.add(ChoiceFeature.ROLE, known.role() + 8 * side);
        traits.add(ChoiceFeature.SYNTAX, side * 16 + MethodBinder.syntax(anchor.frame(), item));
        int subject = around.subject().party().ordinal() + (around.subject().method() == item ? 16 : 0);
        traits.add(ChoiceFeature.SUBJECT, known.role() * 32 + subject);
        boolean agent = around.agent().method() == item;
        traits.add(
                ChoiceFeature.AGENT,
                agent ? around.link() : 16 + around.agent().party().ordinal());
        boolean heads = around.heading().method() == item;
        traits.add(
                ChoiceFeature.HEADING,
                heads ? 16 + around.setting() : around.heading().party().ordinal());
        traits.add(ChoiceFeature.MARK, known.role() * 8 + around.mark());
        traits.add(ChoiceFeature.APPOSED, apposed(anchor.frame(), item));
    }

    /** "the strongest model, FooNet", "the best system (FooNet)", "the top model, i.e., FooNet". */
    private static Party apposed(Frame frame, int item) {
        int i = item - 1;
        if (frame.is(i, Kind.COMMA) && frame.at(i - 1).lower().startsWith("i.e")) {
            i -= 2;
        }
        boolean aside = frame.is(i, Kind.COMMA) || frame.is(i, Kind.OPEN);
        return aside ? NounPhrase.endingAt(frame, i - 1).party() : Party.NONE;
    }

    private void addElsewhere(Traits traits, Anchor anchor, EntityFacts known, Surroundings around) {
        int role = known.role();
        int proposed = role == EntityFacts.PROPOSED ? 1 : 0;
        int party = around.subject().party().ordinal();
        traits.add(ChoiceFeature.FAR_ROLE, role * 8 + Math.min(4, known.peers()));
        traits.add(ChoiceFeature.FAR_ORDER, Math.min(3, known.order()) + 4 * proposed);
        traits.add(ChoiceFeature.FAR_RIVALS, names.distinct() + 8 * proposed);
        traits.add(ChoiceFeature.FAR_UNIT, anchor.unit());
        traits.add(ChoiceFeature.FAR_MANY, sentence.isAboutMany() ? 1 : 0);
        traits.add(ChoiceFeature.FAR_OPENER, sentence.opener().ordinal() * 8 + role);
        if (known.named() == 1) {
            traits.add(ChoiceFeature.FAR_ONLY, role);
        }
        traits.add(ChoiceFeature.FAR_PARTY, role * 16 + party);
        traits.add(ChoiceFeature.FAR_AGENT, around.agent().party());
        traits.add(
                ChoiceFeature.FAR_HEADING,
                around.setting() * 16 + around.heading().party().ordinal());
        traits.add(ChoiceFeature.FAR_MARK, role * 8 + around.mark());
        traits.add(ChoiceFeature.FAR_LEAD, (known.entity() == lead ? 16 : 0) + party);
        traits.add(ChoiceFeature.FAR_PAPER, role * 4 + (paper.introduces() ? 2 : 0) + (known.isInTitle() ? 1 : 0));
    }

    private void addNothing(Traits traits, Anchor anchor, boolean rule, int subject, Surroundings around) {
        NothingTraits.add(traits, anchor, sentence, rule, names.distinct());
        traits.add(ChoiceFeature.NULL_SUBJECT, subject);
        int all = Math.min(3, paper.methods().size());
        int proposed = 0;
        for (EntityFacts known : paper.methods()) {
            proposed += known.role() == EntityFacts.PROPOSED && proposed < 3 ? 1 : 0;
        }
        traits.add(ChoiceFeature.NULL_PAPER, (paper.introduces() ? 16 : 0) + proposed * 4 + all);
        traits.add(ChoiceFeature.NULL_PARTY, around.subject().party());
        traits.add(ChoiceFeature.NULL_AGENT, around.agent().party());
        traits.add(
                ChoiceFeature.NULL_HEADING,
                around.setting() * 16 + around.heading().party().ordinal());
        traits.add(ChoiceFeature.NULL_MARK, around.mark());
    }
}

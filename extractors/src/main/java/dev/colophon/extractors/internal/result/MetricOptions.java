package dev.colophon.extractors.internal.result;

import dev.colophon.extractors.internal.result.Item.Kind;
import dev.colophon.extractors.internal.result.MeasurePhrases.Phrase;
import dev.colophon.extractors.internal.result.MeasurePhrases.Source;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Weighs what a number may measure: the measures that its sentence names, the phrases around it, and those of the paper. */
@SuppressWarnings("EnumOrdinal") // places in a table that is fitted anew when the constants change
final class MetricOptions {

    private static final int MOST_ELSEWHERE = 8;

    private final SentenceFacts sentence;
    private final PaperFacts paper;
    private final KindNames names;
    private final int latest;

    MetricOptions(SentenceFacts sentence, PaperFacts paper) {
        this.sentence = sentence;
        this.paper = paper;
        this.names = new KindNames(sentence, Kind.METRIC, paper.metrics(), MOST_ELSEWHERE);
        this.latest = names.latest(sentence.frame());
    }

    /**
     * What a number measures.
     *
     * @param anchor the number
     * @param rule what the rules would choose, or null
     * @param previous what the rules chose for the number before
     * @param ballot where the options go
     */
    Choice choose(Anchor anchor, @Nullable String rule, Previous previous, Ballot ballot) {
        ballot.open(Slot.METRIC, anchor);
        List<Phrase> phrases = MeasurePhrases.of(anchor);
        addNames(anchor, rule, previous, ballot);
        for (Phrase phrase : phrases) {
            addPhrase(anchor, phrase, rule, previous, ballot);
        }
        addText(anchor, Source.RULE, rule, phrases, previous, ballot);
        String before = previous.text();
        if (before != null && !before.equals(rule)) {
            addText(anchor, Source.PREVIOUS, before, phrases, previous, ballot);
        }
        for (EntityFacts known : names.elsewhere()) {
            addElsewhere(anchor, known, previous, ballot);
        }
        addNothing(ballot.traits(), anchor, rule == null, previous);
        ballot.add(Option.NOTHING);
        return ballot.close();
    }

    private void addNames(Anchor anchor, @Nullable String rule, Previous previous, Ballot ballot) {
        int partner = names.partner(anchor);
        double cheapest = cheapest(anchor);
        for (int i = 0; i < names.size(); i++) {
            int item = names.item(i);
            int side = anchor.isBefore(item) ? 0 : 1;
            Option option = new Option(item, item, names.facts(i).entity(), null);
            Traits traits = ballot.traits();
            addHere(traits, anchor, option, Source.NAMED, rule);
            names.addTo(traits, anchor, item, partner);
            double cost = MetricBinder.cost(anchor.frame(), anchor.index(), item);
            traits.add(ChoiceFeature.COST, side * 16 + cost(cost));
            traits.add(ChoiceFeature.CHEAPEST, side * 2 + (cost <= cheapest ? 1 : 0));
            traits.add(ChoiceFeature.PREVIOUS, previous.value(anchor.frame(), option));
            ballot.add(option);
        }
    }

    private double cheapest(Anchor anchor) {
        double cheapest = Double.MAX_VALUE;
        for (int i = 0; i < names.size(); i++) {
            cheapest = Math.min(cheapest, MetricBinder.cost(anchor.frame(), anchor.index(), names.item(i)));
        }
        return cheapest;
    }

    private static int cost(double cost) {
        return (int) Math.min(15, 1.5 * cost);
    }

    private void addPhrase(Anchor anchor, Phrase phrase, @Nullable String rule, Previous previous, Ballot ballot) {
        Frame frame = anchor.frame();
        Option option = new Option(phrase.first(), phrase.last(), null, null);
        Traits traits = ballot.traits();
        addHere(traits, anchor, option, phrase.source(), rule);
        boolean before = anchor.isBefore(phrase.first());
        double cost = MetricBinder.cost(frame, anchor.index(), before ? phrase.last() : phrase.first());
        traits.add(ChoiceFeature.COST, (before ? 0 : 16) + cost(cost));
        traits.add(ChoiceFeature.PHRASE_LENGTH, Math.min(5, phrase.last() - phrase.first()));
        boolean metric = false;
        boolean other = false;
        for (int i = phrase.first(); i <= phrase.last(); i++) {
            metric |= frame.is(i, Kind.METRIC);
            other |= frame.is(i, Kind.METHOD) || frame.is(i, Kind.TASK);
        }
        traits.add(ChoiceFeature.SOURCES, (metric ? 1 : 0) + (other ? 2 : 0));
        traits.add(ChoiceFeature.PREVIOUS, previous.value(frame, option));
        ballot.add(option);
    }

    private void addHere(Traits traits, Anchor anchor, Option option, Source source, @Nullable String rule) {
        Frame frame = anchor.frame();
        ItemTraits.add(traits, anchor, sentence, option.first(), option.last());
        traits.add(
                ChoiceFeature.BEFORE_NUMBER,
                side(anchor, option) * 64 + sentence.classOf(anchor.left() - 1).ordinal());
        traits.add(
                ChoiceFeature.AFTER_NUMBER,
                side(anchor, option) * 64 + sentence.classOf(anchor.right() + 1).ordinal());
        traits.add(ChoiceFeature.RULE, (option.says(frame, rule) ? 1 : 0) + 2 * side(anchor, option));
        addSource(traits, anchor, source, MeasureWords.ofItems(frame, option.first(), option.last()));
    }

    private static int side(Anchor anchor, Option option) {
        return anchor.isBefore(option.first()) ? 0 : 1;
    }

    private static void addSource(Traits traits, Anchor anchor, Source source, MeasureWords.Kind head) {
        traits.add(ChoiceFeature.PHRASE_SOURCE, source);
        traits.add(ChoiceFeature.PHRASE_HEAD, head);
        traits.add(ChoiceFeature.PHRASE_SOURCE_HEAD, source.ordinal() * 16 + head.ordinal());
        traits.add(ChoiceFeature.FIT, head.ordinal() * 16 + anchor.unit().ordinal());
    }

    private void addText(
            Anchor anchor,
            Source source,
            @Nullable String text,
            List<Phrase> phrases,
            Previous previous,
            Ballot ballot) {
        if (text != null && !isHere(anchor.frame(), text, phrases)) {
            Option option = new Option(-1, -1, null, text);
            Traits traits = ballot.traits();
            addSource(traits, anchor, source, MeasureWords.ofPhrase(text));
            traits.add(ChoiceFeature.FAR_PREVIOUS, previous.value(anchor.frame(), option));
            ballot.add(option);
        }
    }

    private boolean isHere(Frame frame, String text, List<Phrase> phrases) {
        for (int i = 0; i < names.size(); i++) {
            if (frame.says(names.item(i), names.item(i), text)) {
                return true;
            }
        }
        for (Phrase phrase : phrases) {
            if (frame.says(phrase.first(), phrase.last(), text)) {
                return true;
            }
        }
        return false;
    }

    private void addElsewhere(Anchor anchor, EntityFacts known, Previous previous, Ballot ballot) {
        Option option = new Option(-1, -1, known.entity(), known.entity().name());
        Traits traits = ballot.traits();
        int last = known.lastBefore(anchor.frame().sentence().span());
        int back = last < 0 ? 0 : sentence.back(last);
        traits.add(ChoiceFeature.FAR_BACK, back * 2 + (last >= 0 && last == latest ? 1 : 0));
        traits.add(ChoiceFeature.FAR_TITLE, known.isInTitle() ? 1 : 0);
        traits.add(ChoiceFeature.FAR_MENTIONS, known.mentions());
        traits.add(ChoiceFeature.FAR_ORDER, Math.min(3, known.order()));
        traits.add(ChoiceFeature.FAR_RIVALS, names.distinct());
        traits.add(ChoiceFeature.FAR_UNIT, anchor.unit());
        traits.add(ChoiceFeature.FAR_ONLY, Math.min(4, known.named()));
        addSource(
                traits, anchor, Source.FAR, MeasureWords.ofPhrase(known.entity().name()));
        traits.add(ChoiceFeature.FAR_PREVIOUS, previous.value(anchor.frame(), option));
        ballot.add(option);
    }

    private void addNothing(Traits traits, Anchor anchor, boolean rule, Previous previous) {
        NothingTraits.add(traits, anchor, sentence, rule, names.distinct());
        traits.add(ChoiceFeature.NULL_SUBJECT, sentence.subject(anchor));
        traits.add(ChoiceFeature.NULL_BEFORE_NUMBER, sentence.classOf(anchor.left() - 1));
        traits.add(ChoiceFeature.NULL_AFTER_NUMBER, sentence.classOf(anchor.right() + 1));
        traits.add(ChoiceFeature.NULL_PREVIOUS, previous.value(anchor.frame(), Option.NOTHING));
        traits.add(
                ChoiceFeature.NULL_PAPER, Math.min(3, paper.entities().metrics().size()));
    }
}

package dev.colophon.extractors.internal.result;

import dev.colophon.Metric;
import dev.colophon.extractors.internal.result.Item.Kind;
import dev.colophon.extractors.internal.result.MeasurePhrases.Phrase;
import dev.colophon.extractors.internal.result.MeasurePhrases.Source;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lists what a number may measure: the measures that its sentence names, the phrases around it, and those of the paper. */
@SuppressWarnings("EnumOrdinal") // places in a table that is fitted anew when the constants change
final class MetricOptions {

    private static final int MOST_FAR = 8;

    private final SentenceFacts sentence;
    private final List<Metric> metrics;
    private final List<Integer> names;
    private final int distinct;

    MetricOptions(SentenceFacts sentence, List<Metric> metrics) {
        this.sentence = sentence;
        this.metrics = EntityFacts.weighed(metrics);
        this.names = sentence.names(Kind.METRIC);
        this.distinct = sentence.distinct(names);
    }

    List<Option> of(Anchor anchor, Hints hints) {
        List<Option> options = new ArrayList<>();
        for (int name : names) {
            options.add(named(anchor, hints, name));
        }
        for (Phrase phrase : MeasurePhrases.of(anchor)) {
            options.add(phrase(anchor, hints, phrase));
        }
        addText(anchor, hints, Source.RULE, hints.ruleText(), options);
        Option previous = hints.previous().option();
        addText(anchor, hints, Source.PREVIOUS, previous == null ? null : previous.text(), options);
        addFar(anchor, hints, options);
        Traits nothing = new Traits();
        NothingTraits.add(anchor, sentence, hints, distinct, nothing);
        nothing.add(ChoiceFeature.NULL_PAPER, Math.min(3, metrics.size()));
        options.add(Option.nothing(nothing));
        return options;
    }

    private Option named(Anchor anchor, Hints hints, int name) {
        Traits traits = new Traits();
        new ItemTraits(anchor, sentence, name, name, traits).add();
        int side = anchor.isBefore(name) ? 0 : 1;
        traits.add(ChoiceFeature.RANK, side * 8 + rank(anchor, name));
        traits.add(ChoiceFeature.RIVALS, side * 8 + distinct);
        traits.add(
                ChoiceFeature.PARTNER,
                ParallelLists.partner(anchor.frame(), anchor.index(), Kind.METRIC) == name ? 1 : 0);
        traits.add(ChoiceFeature.COST, side * 16 + cost(anchor, name));
        traits.add(ChoiceFeature.CHEAPEST, side * 2 + (isCheapest(anchor, name) ? 1 : 0));
        String text = anchor.frame().surface(name, name);
        addShared(anchor, hints, Source.NAMED, text, side, traits);
        traits.add(ChoiceFeature.SHAPE, side * 16 + Math.min(2, rank(anchor, name)) * 4 + sentence.shape(names));
        Option option = new Option(name, name, anchor.frame().at(name).entity(), text, traits);
        traits.add(ChoiceFeature.PREVIOUS, hints.previous().value(option));
        return option;
    }

    private static int cost(Anchor anchor, int item) {
        return (int) Math.min(15, 1.5 * MetricBinder.cost(anchor.frame(), anchor.index(), item));
    }

    private boolean isCheapest(Anchor anchor, int item) {
        double own = MetricBinder.cost(anchor.frame(), anchor.index(), item);
        for (int other : names) {
            if (MetricBinder.cost(anchor.frame(), anchor.index(), other) < own) {
                return false;
            }
        }
        return true;
    }

    private Option phrase(Anchor anchor, Hints hints, Phrase phrase) {
        Traits traits = new Traits();
        new ItemTraits(anchor, sentence, phrase.first(), phrase.last(), traits).add();
        traits.add(
                ChoiceFeature.COST,
                (anchor.isBefore(phrase.first()) ? 0 : 1) * 16
                        + cost(anchor, anchor.isBefore(phrase.first()) ? phrase.last() : phrase.first()));
        String text = anchor.frame().surface(phrase.first(), phrase.last());
        addShared(anchor, hints, phrase.source(), text, anchor.isBefore(phrase.first()) ? 0 : 1, traits);
        traits.add(ChoiceFeature.PHRASE_LENGTH, Math.min(5, phrase.last() - phrase.first()));
        boolean metric = false;
        boolean other = false;
        for (int i = phrase.first(); i <= phrase.last(); i++) {
            metric |= anchor.frame().is(i, Kind.METRIC);
            other |= anchor.frame().is(i, Kind.METHOD) || anchor.frame().is(i, Kind.TASK);
        }
        traits.add(ChoiceFeature.SOURCES, (metric ? 1 : 0) + (other ? 2 : 0));
        Option option = new Option(phrase.first(), phrase.last(), null, text, traits);
        traits.add(ChoiceFeature.PREVIOUS, hints.previous().value(option));
        return option;
    }

    private static void addShared(Anchor anchor, Hints hints, Source source, String text, int side, Traits traits) {
        traits.add(ChoiceFeature.RULE, (text.equals(hints.ruleText()) ? 1 : 0) + 2 * side);
        addSource(anchor, source, text, traits);
    }

    private static void addSource(Anchor anchor, Source source, String text, Traits traits) {
        int head = MeasureWords.ofPhrase(text).ordinal();
        traits.add(ChoiceFeature.PHRASE_SOURCE, source.ordinal());
        traits.add(ChoiceFeature.PHRASE_HEAD, head);
        traits.add(ChoiceFeature.PHRASE_SOURCE_HEAD, source.ordinal() * 16 + head);
        traits.add(ChoiceFeature.FIT, head * 16 + anchor.unit().ordinal());
    }

    private static void addText(
            Anchor anchor, Hints hints, Source source, @Nullable String text, List<Option> options) {
        if (text != null && options.stream().noneMatch(option -> text.equals(option.text()))) {
            Traits traits = new Traits();
            addSource(anchor, source, text, traits);
            Option option = new Option(-1, -1, null, text, traits);
            traits.add(ChoiceFeature.FAR_PREVIOUS, hints.previous().value(option));
            options.add(option);
        }
    }

    private int rank(Anchor anchor, int item) {
        int rank = 0;
        for (int other : names) {
            boolean between = anchor.isBefore(item)
                    ? other > item && other < anchor.index()
                    : other < item && other > anchor.index();
            rank += between ? 1 : 0;
        }
        return Math.min(rank, 4);
    }

    private void addFar(Anchor anchor, Hints hints, List<Option> options) {
        int added = 0;
        int latest = -1;
        for (Metric metric : metrics) {
            latest = Math.max(
                    latest,
                    EntityFacts.of(metric, metrics)
                            .lastBefore(anchor.frame().sentence().span()));
        }
        for (Metric metric : metrics) {
            boolean here =
                    names.stream().anyMatch(name -> anchor.frame().at(name).entity() == metric);
            if (!here && added < MOST_FAR) {
                added++;
                options.add(far(anchor, hints, EntityFacts.of(metric, metrics), latest));
            }
        }
    }

    private Option far(Anchor anchor, Hints hints, EntityFacts known, int latest) {
        Traits traits = new Traits();
        int last = known.lastBefore(anchor.frame().sentence().span());
        int back = last < 0 ? 0 : hints.sentencesBack(last);
        traits.add(ChoiceFeature.FAR_BACK, back * 2 + (last >= 0 && last == latest ? 1 : 0));
        traits.add(ChoiceFeature.FAR_TITLE, known.isInTitle() ? 1 : 0);
        traits.add(ChoiceFeature.FAR_MENTIONS, known.mentions());
        traits.add(ChoiceFeature.FAR_ORDER, Math.min(3, known.order()));
        traits.add(ChoiceFeature.FAR_RIVALS, distinct);
        traits.add(ChoiceFeature.FAR_UNIT, anchor.unit().ordinal());
        traits.add(ChoiceFeature.FAR_ONLY, Math.min(4, known.named()));
        addSource(anchor, Source.FAR, known.entity().name(), traits);
        Option option = new Option(-1, -1, known.entity(), known.entity().name(), traits);
        traits.add(ChoiceFeature.FAR_PREVIOUS, hints.previous().value(option));
        return option;
    }
}

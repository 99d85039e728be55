package dev.colophon.extractors.internal.result;

import dev.colophon.Metric;
import dev.colophon.ResultKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a number measures.
 *
 * @param name the measure as written, or null where the text names none
 * @param metric the listed measure, or null for a phrase
 */
record Measure(@Nullable String name, @Nullable Metric metric) {

    private static final Measure NONE = new Measure(null, null);

    /** What was chosen; a phrase that says the name of a listed measure is that measure. */
    static Measure of(Option option, Frame frame, List<EntityFacts> metrics) {
        String text = option.name(frame);
        if (option.entity() instanceof Metric metric) {
            return new Measure(text, metric);
        }
        for (EntityFacts known : metrics) {
            if (known.entity().name().equalsIgnoreCase(text) && known.entity() instanceof Metric metric) {
                return new Measure(text, metric);
            }
        }
        return new Measure(text, null);
    }

    static Measure of(Frame frame, int index, ResultKind kind) {
        int partner = ParallelLists.partner(frame, index, Item.Kind.METRIC);
        if (partner >= 0) {
            return listed(frame, partner);
        }
        if (kind == ResultKind.RATIO) {
            String part = MetricPhrases.part(frame, index);
            String compared = part == null ? MetricPhrases.compared(frame, index) : part;
            if (compared != null) {
                return phrase(compared);
            }
        }
        int nearest = MetricBinder.find(frame, index);
        if (kind == ResultKind.ABSOLUTE) {
            return ofLevel(frame, index, nearest);
        }
        return ofChange(frame, index, nearest);
    }

    private static Measure ofLevel(Frame frame, int index, int nearest) {
        String unit = MetricPhrases.unit(frame, index);
        if (unit != null && !MetricBinder.isBesideMetric(frame, index)) {
            return phrase(unit);
        }
        return nearest >= 0 ? listed(frame, nearest) : NONE;
    }

    private static Measure ofChange(Frame frame, int index, int nearest) {
        if (nearest >= 0 && MetricBinder.isBesideMetric(frame, index)) {
            return listed(frame, nearest);
        }
        int verb = MetricPhrases.governingVerb(frame, index);
        if (verb >= 0) {
            if (nearest > verb && nearest < index) {
                return listed(frame, nearest);
            }
            String object = MetricPhrases.object(frame, index, verb);
            if (object != null) {
                return phrase(object);
            }
        }
        if (MetricPhrases.isPlainPerformance(frame, index)) {
            return NONE;
        }
        return nearest >= 0 ? listed(frame, nearest) : phrase(MetricPhrases.find(frame, index));
    }

    private static Measure listed(Frame frame, int index) {
        boolean alias = frame.is(index - 1, Item.Kind.OPEN)
                && frame.is(index - 2, Item.Kind.METRIC)
                && frame.is(index + 1, Item.Kind.CLOSE);
        int named = alias ? index - 2 : index;
        return new Measure(frame.surface(named, named), MetricBinder.entity(frame, named));
    }

    private static Measure phrase(@Nullable String name) {
        return name == null ? NONE : new Measure(name, null);
    }
}

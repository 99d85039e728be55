package dev.colophon.extractors.internal.result;

import dev.colophon.Dataset;
import dev.colophon.Direction;
import dev.colophon.Entity;
import dev.colophon.Method;
import dev.colophon.Result;
import dev.colophon.ResultKind;
import dev.colophon.ResultValue;
import dev.colophon.extractors.internal.result.Item.Kind;
import dev.colophon.spi.Entities;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Makes results of the numbers of one sentence. Not shared between sentences. */
final class ResultBinder {

    private final Frame frame;
    private final Entities entities;
    private final @Nullable Method proposed;
    private final MetricOptions metrics;
    private final MethodOptions methods;
    private final Trail trail;
    private final Chooser chooser;
    private final Map<Integer, Result> byIndex = new HashMap<>();
    private final Map<Integer, Measure> ruled = new HashMap<>();
    private final List<Result> results = new ArrayList<>();

    ResultBinder(Frame frame, Entities entities, Trail trail, Chooser chooser) {
        this.frame = frame;
        this.entities = entities;
        this.proposed = MethodBinder.proposed(entities.methods());
        SentenceFacts facts = new SentenceFacts(frame);
        this.metrics = new MetricOptions(facts, entities.metrics());
        this.methods = new MethodOptions(facts, entities.methods());
        this.trail = trail;
        this.chooser = chooser;
    }

    /** The results of the sentence in text order. */
    List<Result> bind() {
        for (int i = 0; i < frame.size(); i++) {
            if (frame.is(i, Kind.QUANTITY) && ResultFilter.isResult(frame, i, byIndex.keySet())) {
                Result result = bind(i);
                byIndex.put(i, result);
                results.add(result);
            }
        }
        return results;
    }

    private Result bind(int index) {
        Quantity quantity = frame.quantity(index);
        int continued = continued(index, quantity);
        ResultKind kind = kind(index, continued);
        Anchor anchor = Anchor.of(frame, index, kind);
        Choice chosen = measure(anchor, continued);
        Measure measure = Measure.of(chosen.option(), EntityFacts.weighed(entities.metrics()));
        Direction direction = Directions.of(measure);
        Comparison comparison = BaselineBinder.find(frame, index);
        String dataset = dataset(index, kind);
        String method = method(anchor, comparison);
        return new Result(
                ResultValue.between(quantity.low(), quantity.high()),
                quantity.unit() == null ? null : quantity.unit().name(),
                kind,
                qualifier(index),
                measure.name(),
                direction,
                kind == ResultKind.ABSOLUTE ? null : Improvements.of(frame, index, direction),
                method,
                dataset,
                TaskBinder.find(frame, index),
                comparison == null || comparison.phrase().equals(method) ? null : comparison.phrase(),
                Confidences.of(quantity, kind, measure, dataset),
                Confidences.source(quantity, kind),
                frame.text().mention(quantity.start(), quantity.end()),
                frame.sentence().span());
    }

    private ResultKind kind(int index, int continued) {
        ResultKind own = KindRules.own(frame, index);
        if (own != null) {
            return own;
        }
        Result before = byIndex.get(continued);
        return before == null ? ResultKind.ABSOLUTE : before.kind();
    }

    /** A number's own qualifier, else that of its list: "up to 4x and 3x". */
    private @Nullable String qualifier(int index) {
        String own = Qualifiers.find(frame, index);
        Result listed = byIndex.get(Chains.previousInList(frame, index));
        return own == null && listed != null ? listed.qualifier() : own;
    }

    private Choice measure(Anchor anchor, int continued) {
        Measure rule = Measure.of(frame, anchor.index(), anchor.kind());
        if (rule.name() == null) {
            rule = ruled.getOrDefault(continued, rule);
        }
        ruled.put(anchor.index(), rule);
        Hints hints = new Hints(frame, -1, null, rule.name(), null, trail.previous(Slot.METRIC, anchor));
        trail.add(Slot.METRIC, anchor, rule.metric(), rule.name());
        return chooser.choose(Slot.METRIC, anchor, metrics.of(anchor, hints));
    }

    private @Nullable String dataset(int index, ResultKind kind) {
        int dataset = DatasetBinder.find(frame, index);
        if (dataset >= 0) {
            return frame.surface(dataset, dataset);
        }
        Dataset carried =
                dataset == DatasetBinder.ALL ? null : DatasetBinder.carried(frame, index, kind, entities.datasets());
        return carried == null ? null : carried.name();
    }

    private @Nullable String method(Anchor anchor, @Nullable Comparison comparison) {
        int rule = MethodBinder.find(frame, anchor.index(), anchor.kind(), comparison, proposed != null);
        Method carried = rule == MethodBinder.NONE ? proposed : null;
        Entity compared =
                comparison == null ? null : frame.at(comparison.index()).entity();
        Hints hints = new Hints(frame, rule, carried, null, compared, trail.previous(Slot.METHOD, anchor));
        Entity entity = rule >= 0 ? Objects.requireNonNull(frame.at(rule).entity()) : carried;
        trail.add(Slot.METHOD, anchor, entity, entity == null ? null : entity.name());
        Choice choice = chooser.choose(Slot.METHOD, anchor, methods.of(anchor, hints));
        int rival = MethodBinder.rival(frame, anchor.index(), anchor.kind());
        if (rival == MethodBinder.FOREIGN) {
            return null;
        }
        return rival >= 0 ? frame.surface(rival, rival) : choice.option().text();
    }

    private int continued(int index, Quantity quantity) {
        int previous = Chains.continued(frame, index, byIndex.keySet());
        return byIndex.containsKey(previous) && frame.quantity(previous).sameUnit(quantity) ? previous : -1;
    }
}

package dev.colophon.extractors.internal.result;

import dev.colophon.Direction;
import dev.colophon.Metric;
import dev.colophon.Result;
import dev.colophon.ResultKind;
import dev.colophon.ResultValue;
import dev.colophon.extractors.internal.result.Item.Kind;
import dev.colophon.spi.Entities;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes results of the numbers of one sentence. Not shared between sentences. */
final class ResultBinder {

    private final Frame frame;
    private final Entities entities;
    private final Map<Integer, Result> byIndex = new HashMap<>();
    private final List<Result> results = new ArrayList<>();

    ResultBinder(Frame frame, Entities entities) {
        this.frame = frame;
        this.entities = entities;
    }

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
        Result continued = continued(index, quantity);
        ResultKind own = KindRules.own(frame, index);
        ResultKind kind = own != null ? own : continued != null ? continued.kind() : ResultKind.ABSOLUTE;
        String qualifier = Qualifiers.find(frame, index);
        int listed = Chains.previousInList(frame, index);
        if (qualifier == null && listed >= 0 && byIndex.containsKey(listed)) {
            qualifier = byIndex.get(listed).qualifier();
        }
        int metric = metric(index, kind);
        String metricName = metric >= 0 ? frame.surface(metric, metric) : phrase(index, kind);
        if (metricName == null && continued != null) {
            metricName = continued.metric();
        }
        Metric entity = MetricBinder.entity(frame, metric);
        Direction direction = entity == null ? null : entity.direction();
        Comparison comparison = BaselineBinder.find(frame, index);
        int method = MethodBinder.find(frame, index, kind, comparison);
        int dataset = DatasetBinder.find(frame, index);
        return new Result(
                ResultValue.between(quantity.low(), quantity.high()),
                quantity.unit() == null ? null : quantity.unit().name(),
                kind,
                qualifier,
                metricName,
                direction,
                kind == ResultKind.ABSOLUTE ? null : Improvements.of(frame, index, direction),
                method >= 0 ? frame.surface(method, method) : MethodBinder.proposed(entities.methods()),
                dataset >= 0 ? frame.surface(dataset, dataset) : DatasetBinder.onlyOne(entities.datasets()),
                null,
                comparison == null ? null : comparison.phrase(),
                0.8,
                "rule:" + source(quantity, kind),
                frame.text().mention(quantity.start(), quantity.end()),
                frame.sentence().span());
    }

    private @Nullable Result continued(int index, Quantity quantity) {
        int previous = Chains.continued(frame, index, byIndex.keySet());
        Result result = previous < 0 ? null : byIndex.get(previous);
        return result != null && frame.quantity(previous).sameUnit(quantity) ? result : null;
    }

    private int metric(int index, ResultKind kind) {
        int partner = ParallelLists.partner(frame, index, Kind.METRIC);
        if (partner >= 0) {
            return partner;
        }
        return kind == ResultKind.RATIO && MetricPhrases.compared(frame, index) != null
                ? -1
                : MetricBinder.find(frame, index);
    }

    private @Nullable String phrase(int index, ResultKind kind) {
        return kind == ResultKind.ABSOLUTE ? null : MetricPhrases.find(frame, index);
    }

    private static String source(Quantity quantity, ResultKind kind) {
        String unit =
                quantity.unit() == null ? "bare" : quantity.unit().kind().name().toLowerCase(java.util.Locale.ROOT);
        return unit + "-"
                + switch (kind) {
                    case ABSOLUTE -> "level";
                    case DELTA -> "change";
                    case RATIO -> "ratio";
                };
    }
}

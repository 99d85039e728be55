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
        Measure measure = Measure.of(frame, index, kind);
        String metricName = measure.name();
        if (metricName == null && continued != null) {
            metricName = continued.metric();
        }
        Metric entity = measure.metric();
        Direction direction = entity == null ? null : entity.direction();
        Comparison comparison = BaselineBinder.find(frame, index);
        int method = MethodBinder.find(frame, index, kind, comparison);
        return new Result(
                ResultValue.between(quantity.low(), quantity.high()),
                quantity.unit() == null ? null : quantity.unit().name(),
                kind,
                qualifier,
                metricName,
                direction,
                kind == ResultKind.ABSOLUTE ? null : Improvements.of(frame, index, direction),
                methodName(method),
                datasetName(index, kind),
                null,
                comparison == null ? null : comparison.phrase(),
                0.8,
                "rule:" + source(quantity, kind),
                frame.text().mention(quantity.start(), quantity.end()),
                frame.sentence().span());
    }

    private @Nullable String datasetName(int index, ResultKind kind) {
        int dataset = DatasetBinder.find(frame, index);
        if (dataset >= 0) {
            return frame.surface(dataset, dataset);
        }
        return dataset == DatasetBinder.ALL ? null : DatasetBinder.carried(frame, index, kind, entities.datasets());
    }

    private @Nullable String methodName(int method) {
        if (method >= 0) {
            return frame.surface(method, method);
        }
        return method == MethodBinder.FOREIGN ? null : MethodBinder.proposed(entities.methods());
    }

    private @Nullable Result continued(int index, Quantity quantity) {
        int previous = Chains.continued(frame, index, byIndex.keySet());
        Result result = previous < 0 ? null : byIndex.get(previous);
        return result != null && frame.quantity(previous).sameUnit(quantity) ? result : null;
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

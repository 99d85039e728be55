package dev.colophon.extractors.internal.result;

import dev.colophon.Direction;
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
    private final @Nullable String proposed;
    private final Map<Integer, Result> byIndex = new HashMap<>();
    private final List<Result> results = new ArrayList<>();

    ResultBinder(Frame frame, Entities entities) {
        this.frame = frame;
        this.entities = entities;
        this.proposed = MethodBinder.proposed(entities.methods());
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
        Result continued = continued(index, quantity);
        ResultKind kind = kind(index, continued);
        Measure measure = Measure.of(frame, index, kind);
        if (measure.name() == null && continued != null) {
            measure = new Measure(continued.metric(), null);
        }
        Direction direction = Directions.of(measure);
        Comparison comparison = BaselineBinder.find(frame, index);
        String dataset = dataset(index, kind);
        String method = method(index, kind, comparison);
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

    private ResultKind kind(int index, @Nullable Result continued) {
        ResultKind own = KindRules.own(frame, index);
        if (own != null) {
            return own;
        }
        return continued == null ? ResultKind.ABSOLUTE : continued.kind();
    }

    /** A number's own qualifier, else that of its list: "up to 4x and 3x". */
    private @Nullable String qualifier(int index) {
        String own = Qualifiers.find(frame, index);
        Result listed = byIndex.get(Chains.previousInList(frame, index));
        return own == null && listed != null ? listed.qualifier() : own;
    }

    private @Nullable String dataset(int index, ResultKind kind) {
        int dataset = DatasetBinder.find(frame, index);
        if (dataset >= 0) {
            return frame.surface(dataset, dataset);
        }
        return dataset == DatasetBinder.ALL ? null : DatasetBinder.carried(frame, index, kind, entities.datasets());
    }

    private @Nullable String method(int index, ResultKind kind, @Nullable Comparison comparison) {
        int method = MethodBinder.find(frame, index, kind, comparison, proposed != null);
        if (method >= 0) {
            return frame.surface(method, method);
        }
        return method == MethodBinder.FOREIGN ? null : proposed;
    }

    private @Nullable Result continued(int index, Quantity quantity) {
        int previous = Chains.continued(frame, index, byIndex.keySet());
        Result result = byIndex.get(previous);
        return result != null && frame.quantity(previous).sameUnit(quantity) ? result : null;
    }
}

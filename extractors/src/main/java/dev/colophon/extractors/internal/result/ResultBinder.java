package dev.colophon.extractors.internal.result;

import dev.colophon.Dataset;
import dev.colophon.Direction;
import dev.colophon.Entity;
import dev.colophon.Method;
import dev.colophon.Result;
import dev.colophon.ResultKind;
import dev.colophon.ResultValue;
import dev.colophon.extractors.internal.result.Item.Kind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Makes results of the numbers of one sentence. Not shared between sentences. */
final class ResultBinder {

    private final Frame frame;
    private final PaperFacts paper;
    private @Nullable Options options;
    private final Trail trail;
    private final Ballot ballot;
    private final Map<Integer, Result> byIndex = new HashMap<>();
    private final Map<Integer, Measure> ruled = new HashMap<>();

    ResultBinder(Frame frame, PaperFacts paper, Trail trail, Ballot ballot) {
        this.frame = frame;
        this.paper = paper;
        this.trail = trail;
        this.ballot = ballot;
    }

    /** What the numbers of the sentence may be bound to; most sentences have no number that is a result. */
    private record Options(MetricOptions metrics, MethodOptions methods) {}

    private Options options() {
        Options known = options;
        if (known == null) {
            SentenceFacts facts = new SentenceFacts(frame);
            known = new Options(new MetricOptions(facts, paper), new MethodOptions(facts, paper));
            options = known;
        }
        return known;
    }

    /** Adds the results of the sentence in text order. */
    void bind(List<Result> results) {
        for (int i = 0; i < frame.size(); i++) {
            if (frame.is(i, Kind.QUANTITY) && ResultFilter.isResult(frame, i, byIndex.keySet())) {
                Result result = bind(i);
                byIndex.put(i, result);
                results.add(result);
            }
        }
    }

    private Result bind(int index) {
        Quantity quantity = frame.quantity(index);
        int continued = continued(index, quantity);
        ResultKind kind = kind(index, continued);
        Anchor anchor = Anchor.of(frame, index, kind);
        Measure rule = rule(anchor, continued);
        Choice choice = options().metrics().choose(anchor, rule.name(), trail.previous(anchor), ballot);
        trail.add(anchor, rule.metric(), rule.name());
        Measure measure = Measure.of(choice.option(), frame, paper.metrics());
        Direction direction = Directions.of(measure);
        Comparison comparison = BaselineBinder.find(frame, index);
        int dataset = DatasetBinder.find(frame, index);
        Dataset carried = carried(anchor, dataset);
        String datasetName = dataset >= 0 ? frame.surface(dataset, dataset) : carried == null ? null : carried.name();
        int owner = MethodBinder.find(frame, index, kind, comparison, paper.proposed() != null);
        Option method = method(anchor, owner, comparison);
        String methodName = method.name(frame);
        Confidences.add(ballot.traits(), anchor, choice, dataset, carried != null, paper);
        return new Result(
                ResultValue.between(quantity.low(), quantity.high()),
                quantity.unit() == null ? null : quantity.unit().name(),
                kind,
                qualifier(index),
                measure.name(),
                direction,
                kind == ResultKind.ABSOLUTE ? null : Improvements.of(frame, index, direction),
                methodName,
                datasetName,
                TaskBinder.find(frame, index),
                baseline(comparison == null ? ImprovedModels.find(frame, index, kind) : comparison, methodName),
                ballot.trust(anchor, measure.name(), datasetName),
                Confidences.source(quantity, kind, isRuled(measure, rule, method, owner)),
                frame.text().mention(quantity.start(), quantity.end()),
                frame.sentence().span());
    }

    private static @Nullable String baseline(@Nullable Comparison comparison, @Nullable String method) {
        return comparison == null || comparison.phrase().equals(method) ? null : comparison.phrase();
    }

    private boolean isRuled(Measure measure, Measure rule, Option method, int owner) {
        Entity carried = owner == MethodBinder.NONE ? paper.proposed() : null;
        boolean owned = owner >= 0 ? method.first() == owner : method.first() < 0 && method.entity() == carried;
        return owned && Objects.equals(measure.name(), rule.name());
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

    /** What the rules say that a number measures. */
    private Measure rule(Anchor anchor, int continued) {
        Measure rule = Measure.of(frame, anchor.index(), anchor.kind());
        if (rule.name() == null) {
            rule = ruled.getOrDefault(continued, rule);
        }
        ruled.put(anchor.index(), rule);
        return rule;
    }

    private @Nullable Dataset carried(Anchor anchor, int dataset) {
        return dataset >= 0 || dataset == DatasetBinder.ALL
                ? null
                : DatasetBinder.carried(
                        frame, anchor.index(), anchor.kind(), paper.entities().datasets());
    }

    private Option method(Anchor anchor, int owner, @Nullable Comparison comparison) {
        int certain = MethodBinder.certain(anchor, owner);
        if (certain >= 0) {
            return new Option(certain, certain, frame.at(certain).entity(), null);
        }
        if (certain == MethodBinder.FOREIGN) {
            return Option.NOTHING;
        }
        Entity compared =
                comparison == null ? null : frame.at(comparison.index()).entity();
        Method carried = owner == MethodBinder.NONE ? paper.proposed() : null;
        return options()
                .methods()
                .choose(anchor, owner, carried, compared, ballot)
                .option();
    }

    private int continued(int index, Quantity quantity) {
        int previous = Chains.continued(frame, index, byIndex.keySet());
        return byIndex.containsKey(previous) && frame.quantity(previous).sameUnit(quantity) ? previous : -1;
    }
}

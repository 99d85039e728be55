package dev.colophon.write;

import dev.colophon.Availability;
import dev.colophon.Dataset;
import dev.colophon.DatasetRole;
import dev.colophon.Diagnostic;
import dev.colophon.Direction;
import dev.colophon.Link;
import dev.colophon.LinkHost;
import dev.colophon.LinkKind;
import dev.colophon.Mention;
import dev.colophon.Method;
import dev.colophon.MethodRole;
import dev.colophon.Metric;
import dev.colophon.PaperField;
import dev.colophon.PaperMetadata;
import dev.colophon.ReleaseStatus;
import dev.colophon.Result;
import dev.colophon.ResultKind;
import dev.colophon.ResultValue;
import dev.colophon.Span;
import dev.colophon.Task;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Any metadata that the value types allow, with text of any characters, halves of surrogate pairs among them. */
final class MetadataArbitraries {

    private MetadataArbitraries() {}

    static Arbitrary<PaperMetadata> metadata() {
        return Combinators.combine(
                        Combinators.combine(text(), text(), list(methods()), list(datasets()))
                                .as((id, title, methods, datasets) -> new PaperMetadata(
                                        id,
                                        title,
                                        methods,
                                        datasets,
                                        List.of(),
                                        List.of(),
                                        List.of(),
                                        List.of(),
                                        Availability.UNSTATED,
                                        List.of())),
                        list(tasks()),
                        list(metrics()),
                        list(results()),
                        list(links()),
                        availabilities(),
                        list(diagnostics()))
                .as((names, tasks, metrics, results, links, availability, diagnostics) -> new PaperMetadata(
                        names.id(),
                        names.title(),
                        names.methods(),
                        names.datasets(),
                        tasks,
                        metrics,
                        results,
                        links,
                        availability,
                        diagnostics));
    }

    static Arbitrary<ResultValue> values() {
        Arbitrary<Double> numbers = Arbitraries.oneOf(
                Arbitraries.doubles().filter(Double::isFinite),
                Arbitraries.integers().between(-1_000, 1_000).map(hundredths -> hundredths / 100.0),
                Arbitraries.longs().map(Long::doubleValue),
                Arbitraries.of(0.0, -0.0, 82.5, 45_400_000.0, 1e-7, 1e22, Double.MIN_VALUE, Double.MAX_VALUE));
        return Arbitraries.oneOf(
                numbers.map(ResultValue::of),
                Combinators.combine(numbers, numbers).as(ResultValue::between));
    }

    private static Arbitrary<String> text() {
        return Arbitraries.oneOf(
                Arbitraries.strings().all().ofMaxLength(8),
                Arbitraries.strings()
                        .withChars("aé\"\\\n\t\u0000\u2028\ud83d\ude00")
                        .ofMaxLength(8));
    }

    private static Arbitrary<String> name() {
        return text().filter(text -> !text.isEmpty());
    }

    private static <T> Arbitrary<List<T>> list(Arbitrary<T> elements) {
        return elements.list().ofMaxSize(2);
    }

    private static Arbitrary<Double> confidence() {
        return Arbitraries.doubles().between(0, 1);
    }

    private static Arbitrary<Mention> mention() {
        return Combinators.combine(
                        Arbitraries.of(PaperField.class), Arbitraries.integers().between(0, 1_000_000), text())
                .as((field, start, text) -> new Mention(new Span(field, start, start + text.length()), text));
    }

    private static Arbitrary<List<Mention>> mentions() {
        return mention().list().ofMinSize(1).ofMaxSize(2);
    }

    private static Arbitrary<Method> methods() {
        return Combinators.combine(
                        name(), list(text()), Arbitraries.of(MethodRole.class), confidence(), text(), mentions())
                .as(Method::new);
    }

    private static Arbitrary<Dataset> datasets() {
        return Combinators.combine(
                        name(), list(text()), Arbitraries.of(DatasetRole.class), confidence(), text(), mentions())
                .as(Dataset::new);
    }

    private static Arbitrary<Task> tasks() {
        return Combinators.combine(name(), list(text()), confidence(), text(), mentions())
                .as(Task::new);
    }

    private static Arbitrary<Metric> metrics() {
        return Combinators.combine(
                        name(),
                        list(text()),
                        text().injectNull(0.5),
                        Arbitraries.of(Direction.class).injectNull(0.3),
                        confidence(),
                        text(),
                        mentions())
                .as(Metric::new);
    }

    private static Arbitrary<Result> results() {
        Arbitrary<List<String>> phrases = text().injectNull(0.3).list().ofSize(6);
        return Combinators.combine(
                        values(),
                        Arbitraries.of(ResultKind.class),
                        phrases,
                        Arbitraries.of(Direction.class).injectNull(0.3),
                        Arbitraries.of(true, false).injectNull(0.3),
                        confidence(),
                        mention())
                .as((value, kind, phrase, direction, improvement, confidence, evidence) -> new Result(
                        value,
                        phrase.get(0),
                        kind,
                        phrase.get(1),
                        phrase.get(2),
                        direction,
                        improvement,
                        phrase.get(3),
                        phrase.get(4),
                        null,
                        phrase.get(5),
                        confidence,
                        "rule:any",
                        evidence,
                        evidence.span()));
    }

    private static Arbitrary<Link> links() {
        return Combinators.combine(
                        name(),
                        Arbitraries.of(LinkHost.class),
                        text().injectNull(0.3),
                        Arbitraries.of(LinkKind.class),
                        Arbitraries.of(ReleaseStatus.class),
                        confidence(),
                        list(text()),
                        mentions())
                .as((url, host, repo, kind, status, confidence, repairs, mentions) ->
                        new Link(url, host, repo, kind, status, confidence, "rule:url", repairs, mentions));
    }

    private static Arbitrary<Availability> availabilities() {
        Arbitrary<ReleaseStatus> status = Arbitraries.of(ReleaseStatus.class).injectNull(0.4);
        return Combinators.combine(status, status, status).as(Availability::new);
    }

    private static Arbitrary<Diagnostic> diagnostics() {
        return Combinators.combine(text(), mention().map(Mention::span).injectNull(0.3), text().injectNull(0.5))
                .as(Diagnostic::new);
    }
}

package dev.colophon.examples.cli.evaluate;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/**
 * Scores predictions against annotations, micro-averaged over papers. An entity is found when its name or an alias equals one
 * of the annotated entity's (case, spaces, hyphens and a plural s aside), one to one; a number when value and kind are equal.
 */
final class Scorer {

    private static final List<String> ATTRIBUTES =
            List.of("metric", "dataset", "method", "baseline", "unit", "qualifier");

    private final Scores scores = new Scores();

    private Scorer() {}

    /**
     * Scores papers.
     *
     * @param gold annotations by the paper's id
     * @param predicted predictions by the paper's id; a paper without one has none
     */
    static Scores score(Map<String, Annotations> gold, Map<String, Annotations> predicted) {
        Scorer scorer = new Scorer();
        gold.forEach((id, annotations) -> scorer.paper(id, annotations, predicted.getOrDefault(id, Annotations.NONE)));
        return scorer.scores;
    }

    private void paper(String id, Annotations gold, Annotations predicted) {
        for (String facet : Annotations.NAMED_FACETS) {
            names(facet, id, gold.named(facet), predicted.named(facet));
        }
        pair(
                "methods-proposed",
                id,
                proposed(gold),
                proposed(predicted),
                NamedThing::sharesNameWith,
                NamedThing::label);
        results(id, gold, predicted);
        links(id, gold.links(), predicted.links());
        availability(id, gold, predicted);
    }

    private void names(String facet, String id, List<NamedThing> gold, List<NamedThing> predicted) {
        Pairing<NamedThing> pairing = pair(facet, id, gold, predicted, NamedThing::sharesNameWith, NamedThing::label);
        calibrate(facet, pairing, NamedThing::confidence);
        if (facet.equals("methods") || facet.equals("datasets")) {
            for (Pairing.Pair<NamedThing> pair : pairing.pairs()) {
                String wanted = PythonText.str(pair.gold().role());
                String given = PythonText.str(pair.predicted().role());
                attribute(
                        facet + "-role",
                        id,
                        wanted.equals(given),
                        pair.gold().label() + ": " + wanted + " not " + given);
            }
        }
    }

    private static List<NamedThing> proposed(Annotations annotations) {
        return annotations.named("methods").stream()
                .filter(NamedThing::isProposed)
                .toList();
    }

    private void results(String id, Annotations gold, Annotations predicted) {
        ResultComparison comparison = new ResultComparison(gold);
        Pairing<ReportedNumber> pairing = Pairing.closestFirst(gold.results(), predicted.results(), comparison.ways());
        count("results-value", id, pairing, ReportedNumber::toString);
        int right = (int) pairing.pairs().stream()
                .filter(pair -> comparison.agreeInAll(pair.gold(), pair.predicted()))
                .count();
        pairing.pairs()
                .forEach(pair -> scores.sure(
                        "results",
                        pair.predicted().confidence(),
                        comparison.agreeInAll(pair.gold(), pair.predicted())));
        pairing.spurious().forEach(number -> scores.sure("results", number.confidence(), false));
        scores.count(
                "results-tuple",
                right,
                gold.results().size() - right,
                predicted.results().size() - right);
        for (Pairing.Pair<ReportedNumber> pair : pairing.pairs()) {
            for (String attribute : ATTRIBUTES) {
                String wanted = PythonText.repr(pair.gold().attribute(attribute));
                String given = PythonText.repr(pair.predicted().attribute(attribute));
                attribute(
                        "results-" + attribute,
                        id,
                        comparison.agree(pair.gold(), pair.predicted(), attribute),
                        pair.gold() + ": " + attribute + " " + wanted + " not " + given);
            }
        }
    }

    private void links(String id, List<LinkEntry> gold, List<LinkEntry> predicted) {
        BiPredicate<LinkEntry, LinkEntry> sameAddress = (a, b) -> a.url().equals(b.url());
        Pairing<LinkEntry> pairing = pair("links", id, gold, predicted, sameAddress, LinkEntry::label);
        calibrate("links", pairing, LinkEntry::confidence);
        for (Pairing.Pair<LinkEntry> pair : pairing.pairs()) {
            String wanted = pair.gold().kind();
            String given = pair.predicted().kind();
            attribute("links-kind", id, wanted.equals(given), pair.gold().label() + ": " + wanted + " not " + given);
        }
        BiPredicate<LinkEntry, LinkEntry> sameRepository = (a, b) -> Objects.equals(a.repo(), b.repo());
        pair("repos", id, repositories(gold), repositories(predicted), sameRepository, LinkEntry::label);
    }

    private static List<LinkEntry> repositories(List<LinkEntry> links) {
        return links.stream().filter(link -> link.repo() != null).toList();
    }

    private void availability(String id, Annotations gold, Annotations predicted) {
        for (String what : List.of("code", "data", "models")) {
            String wanted = PythonText.str(gold.availability().get(what));
            String given = PythonText.str(predicted.availability().get(what));
            attribute("availability-" + what, id, wanted.equals(given), wanted + " not " + given);
        }
    }

    private <T> void calibrate(String facet, Pairing<T> pairing, ToDoubleFunction<T> confidence) {
        pairing.pairs().forEach(pair -> scores.sure(facet, confidence.applyAsDouble(pair.predicted()), true));
        pairing.spurious().forEach(thing -> scores.sure(facet, confidence.applyAsDouble(thing), false));
    }

    private <T> Pairing<T> pair(
            String facet,
            String id,
            List<T> gold,
            List<T> predicted,
            BiPredicate<T, T> same,
            Function<T, String> label) {
        Pairing<T> pairing = Pairing.of(gold, predicted, same);
        count(facet, id, pairing, thing -> PythonText.repr(label.apply(thing)));
        return pairing;
    }

    private <T> void count(String facet, String id, Pairing<T> pairing, Function<T, String> show) {
        scores.count(
                facet,
                pairing.pairs().size(),
                pairing.missed().size(),
                pairing.spurious().size());
        pairing.missed().forEach(thing -> scores.error(facet, id + " missed " + show.apply(thing)));
        pairing.spurious().forEach(thing -> scores.error(facet, id + " spurious " + show.apply(thing)));
    }

    private void attribute(String facet, String id, boolean right, String error) {
        scores.share(facet, right);
        if (!right) {
            scores.error(facet, id + " " + error);
        }
    }
}

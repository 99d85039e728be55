package dev.colophon.examples.cli.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads annotations from JSON, in the annotators' form and in that of the program's own output: a name may be a string or an
 * object, evidence too, a range an array or an object.
 */
final class AnnotationReader {

    private static final int DECIMALS = 6;
    private static final List<String> ATTRIBUTES =
            List.of("metric", "dataset", "method", "baseline", "unit", "qualifier");

    private AnnotationReader() {}

    static Annotations read(JsonNode paper) {
        Map<String, List<NamedThing>> named = new HashMap<>();
        for (String facet : Annotations.NAMED_FACETS) {
            List<NamedThing> things = new ArrayList<>();
            paper.path(facet).forEach(node -> things.add(named(node)));
            named.put(facet, things);
        }
        List<ReportedNumber> results = new ArrayList<>();
        paper.path("results").forEach(node -> results.add(result(node)));
        List<LinkEntry> links = new ArrayList<>();
        paper.path("links").forEach(node -> links.add(link(node)));
        return new Annotations(named, results, links, availability(paper.path("availability")));
    }

    private static NamedThing named(JsonNode node) {
        Set<String> names = new LinkedHashSet<>();
        names.add(PythonText.normalised(name(node)));
        node.path("aliases").forEach(alias -> names.add(PythonText.normalised(name(alias))));
        return new NamedThing(PythonText.str(name(node)), names, lower(node.path("role")), confidence(node));
    }

    private static ReportedNumber result(JsonNode node) {
        Map<String, @Nullable String> attributes = new HashMap<>();
        for (String attribute : ATTRIBUTES) {
            attributes.put(attribute, name(node.path(attribute)));
        }
        String kind = lower(node.path("kind"));
        return new ReportedNumber(
                PythonText.str(name(node.path("evidence"))),
                value(node.path("value")),
                kind == null ? "" : kind,
                attributes,
                confidence(node));
    }

    private static List<Double> value(JsonNode node) {
        List<Double> ends = new ArrayList<>();
        if (node.isObject()) {
            double low = node.path("low").doubleValue();
            double high = node.path("high").doubleValue();
            ends.add(low);
            if (low != high) {
                ends.add(high);
            }
        } else if (node.isArray()) {
            node.forEach(end -> ends.add(end.doubleValue()));
        } else if (node.isNumber()) {
            ends.add(node.doubleValue());
        }
        return ends.stream().map(end -> PythonNumbers.round(end, DECIMALS)).toList();
    }

    private static LinkEntry link(JsonNode node) {
        String url = text(node.isObject() ? node.path("url") : node);
        String repo = lower(node.path("repo"));
        String kind = lower(node.path("kind"));
        return new LinkEntry(
                PythonText.str(url),
                PythonText.address(url),
                kind == null ? "" : kind,
                repo == null || repo.isEmpty() ? null : repo,
                confidence(node));
    }

    private static Map<String, @Nullable String> availability(JsonNode node) {
        Map<String, @Nullable String> statuses = new HashMap<>();
        for (String what : List.of("code", "data", "models")) {
            statuses.put(what, lower(node.path(what)));
        }
        return statuses;
    }

    private static double confidence(JsonNode node) {
        return node.path("confidence").asDouble(1);
    }

    /** A string, or the name or text of an object. */
    private static @Nullable String name(JsonNode node) {
        if (!node.isObject()) {
            return text(node);
        }
        String name = text(node.path("name"));
        return name == null || name.isEmpty() ? text(node.path("text")) : name;
    }

    private static @Nullable String lower(JsonNode node) {
        String text = text(node);
        return text == null ? null : text.toLowerCase(Locale.ROOT);
    }

    private static @Nullable String text(JsonNode node) {
        return node.isTextual() ? node.textValue() : null;
    }
}

package dev.colophon.extractors.internal.result;

import dev.colophon.Dataset;
import dev.colophon.DatasetRole;
import dev.colophon.Mention;
import dev.colophon.Method;
import dev.colophon.MethodRole;
import dev.colophon.Metric;
import dev.colophon.Paper;
import dev.colophon.PaperField;
import dev.colophon.Span;
import dev.colophon.Task;
import dev.colophon.spi.Entities;
import dev.colophon.testing.MarkedText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;

/** The entities that the marks of a text name, all mentions of one name together. */
final class MarkedEntities {

    private MarkedEntities() {}

    static Entities of(Paper paper, MarkedText marked) {
        return new Entities(
                collect(paper, marked, "method", MarkedEntities::method),
                collect(paper, marked, "dataset", MarkedEntities::dataset),
                collect(paper, marked, "task", MarkedEntities::task),
                collect(paper, marked, "metric", MarkedEntities::metric));
    }

    private static <T> List<T> collect(
            Paper paper, MarkedText marked, String kind, BiFunction<String, List<Mention>, T> maker) {
        Map<String, List<Mention>> mentions = new LinkedHashMap<>();
        Map<String, String> details = new LinkedHashMap<>();
        for (MarkedText.Mark mark : marked.marks(kind)) {
            Mention mention = Mention.at(paper, new Span(PaperField.ABSTRACT, mark.start(), mark.end()));
            mentions.computeIfAbsent(mark.text(), name -> new ArrayList<>()).add(mention);
            details.putIfAbsent(mark.text(), mark.detail());
        }
        List<T> entities = new ArrayList<>();
        mentions.forEach((name, places) -> entities.add(maker.apply(details.get(name), places)));
        return entities;
    }

    private static Method method(String role, List<Mention> mentions) {
        MethodRole methodRole = MethodRole.valueOf(role.toUpperCase(Locale.ROOT));
        return new Method(mentions.get(0).text(), List.of(), methodRole, 1, "test", mentions);
    }

    private static Dataset dataset(String role, List<Mention> mentions) {
        return new Dataset(mentions.get(0).text(), List.of(), DatasetRole.EVALUATION, 1, "test", mentions);
    }

    private static Task task(String detail, List<Mention> mentions) {
        return new Task(mentions.get(0).text(), List.of(), 1, "test", mentions);
    }

    private static Metric metric(String detail, List<Mention> mentions) {
        return new Metric(mentions.get(0).text(), List.of(), null, null, 1, "test", mentions);
    }
}
